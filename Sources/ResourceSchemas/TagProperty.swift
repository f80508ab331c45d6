/// Where a resource type takes its tags, and in which form.
package struct TagProperty: Equatable {
  /// The property: `Tags`, of a few types another one.
  package let name: String
  /// How tags are written.
  package let form: Form

  /// How tags are written.
  package enum Form {
    /// A list of objects of `Key` and `Value`.
    case list
    /// Such a list whose objects say whether instances get the tag too.
    case listOfLaunching
    /// An object of keys and values.
    case map
  }
}

extension ResourceSchema {
  /// Where the type takes tags; nil for one that takes none.
  ///
  /// Schemas mark the property in words of their own only lately, so it is known by its name and its
  /// shape.
  package var tagProperty: TagProperty? {
    guard !Self.untaggable.contains(typeName.text) else { return nil }
    for member in properties where Self.tagNames.contains(member.name) {
      if let form = form(of: member.shape) { return TagProperty(name: member.name, form: form) }
    }
    return nil
  }

  private func form(of shape: Shape) -> TagProperty.Form? {
    switch resolve(shape).form {
    case .map(let value):
      return resolve(value).form == .text ? .map : nil
    case .list(let element):
      guard case .object(let members) = resolve(element).form else { return nil }
      let names = Set(members.map(\.name))
      guard names.isSuperset(of: ["Key", "Value"]) else { return nil }
      return names.contains("PropagateAtLaunch") ? .listOfLaunching : .list
    case .object(let members): return members.isEmpty ? .map : nil
    case .anything: return .map
    default: return nil
    }
  }

  private static let tagNames: Set<String> = [
    "Tags", "AccessPointTags", "BackupPlanTags", "BackupVaultTags", "BotAliasTags", "BotTags",
    "FileSystemTags", "FrameworkTags", "HealthCheckTags", "HostedZoneTags", "IdentityPoolTags",
    "PipelineTags", "ReportPlanTags", "ResourceTags", "TieringConfigurationTags", "UserPoolTags",
  ]

  /// Types with such a property that AWS does not let be tagged there.
  private static let untaggable: Set<String> = [
    "AWS::AppStream::ImageBuilder", "AWS::EC2::SpotFleet", "AWS::Forecast::Dataset",
    "AWS::Redshift::ClusterSubnetGroup", "AWS::Redshift::EventSubscription",
  ]
}
