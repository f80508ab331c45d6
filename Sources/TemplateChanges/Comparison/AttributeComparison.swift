internal import CloudFormation

/// Compares what stands beside the properties of a resource.
enum AttributeComparison {
  static func changes(
    from old: Template.Resource, to new: Template.Resource
  ) -> [PropertyChange] {
    let (before, after) = (old.attributes, new.attributes)
    return Value.Object.union(before, after).compactMap { name in
      guard before[name]?.sorted != after[name]?.sorted else { return nil }
      return PropertyChange(
        pointer: JSONPointer([.key(name)]), before: before[name], after: after[name],
        update: name == "Condition" ? .mayReplace : .templateOnly)
    }
  }
}

extension Template.Resource {
  /// The attributes by their names.
  fileprivate var attributes: Value.Object {
    var attributes: Value.Object = [:]
    attributes["DeletionPolicy"] = deletionPolicy.map(Value.string)
    attributes["UpdateReplacePolicy"] = updateReplacePolicy.map(Value.string)
    if !dependsOn.isEmpty { attributes["DependsOn"] = .array(dependsOn.map(Value.string)) }
    if !metadata.isEmpty { attributes["Metadata"] = .object(metadata) }
    return attributes.merging(otherAttributes) { mine, _ in mine }
  }

  /// What a policy does with the resource when it leaves; without one it is deleted, but a database
  /// with a snapshot (AWS page "DeletionPolicy attribute").
  func disposal(by policy: KeyPath<Template.Resource, String?>) -> ResourceChange.Disposal {
    switch self[keyPath: policy] {
    case "Retain", "RetainExceptOnCreate": .retained
    case "Snapshot": .snapshotted
    case nil where policy == \.deletionPolicy && keepsSnapshots: .snapshotted
    default: .deleted
    }
  }

  private var keepsSnapshots: Bool {
    type == "AWS::RDS::DBCluster"
      || type == "AWS::RDS::DBInstance" && properties["DBClusterIdentifier"] == nil
  }
}
