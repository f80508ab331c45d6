internal import CloudFormation

/// A template whose values are in one form, so that equal ones are equal.
struct NormalTemplate {
  let template: Template
  /// The values of parameters that are known and no secrets.
  let parameters: [String: String]
  /// The outcomes of those conditions that are known.
  private(set) var outcomes: [String: Bool] = [:]
  /// The resources that exist or may, their properties in one form.
  private(set) var resources: Template.Entries<Template.Resource> = [:]
  /// The other sections, their values in one form.
  private(set) var sections: Value.Object = [:]

  /// Brings a version into that form; what it shares with `other` is taken from there.
  init(_ version: TemplateChanges.Version, besides other: NormalTemplate? = nil) {
    template = version.template
    parameters = version.parameters.filter { name, _ in
      guard let parameter = version.template.parameters[name] else { return false }
      return !parameter.isSecret
    }
    outcomes = ConditionOutcomes(of: self).outcomes
    let twin = other.flatMap { readsValuesAlike($0) ? $0 : nil }
    for (id, resource) in template.resources where exists(resource) {
      let isShared = twin?.template.resources[id] == resource
      resources[id] = (isShared ? twin?.resources[id] : nil) ?? normal(resource)
    }
    sections = normalSections()
  }

  /// Whether equal values have the same form in both.
  private func readsValuesAlike(_ other: NormalTemplate) -> Bool {
    parameters == other.parameters && outcomes == other.outcomes
      && template.parameters == other.template.parameters
      && template.otherSections["Mappings"] == other.template.otherSections["Mappings"]
  }

  /// Whether the resource is there as far as is known; a note of the CDK for itself is none.
  private func exists(_ resource: Template.Resource) -> Bool {
    guard resource.type != "AWS::CDK::Metadata" else { return false }
    return resource.otherAttributes["Condition"]?.string.flatMap { outcomes[$0] } ?? true
  }

  private func normal(_ resource: Template.Resource) -> Template.Resource {
    var result = resource
    result.properties = normal(.object(resource.properties))?.object ?? [:]
    result.dependsOn = Array(Set(resource.dependsOn)).sorted()
    result.metadata = resource.metadata.filter { name, _ in
      !name.hasPrefix("aws:cdk:") && !name.hasPrefix("aws:asset:")
    }
    result.otherAttributes = normal(.object(resource.otherAttributes))?.object ?? [:]
    if let name = result.otherAttributes["Condition"]?.string, outcomes[name] == true {
      result.otherAttributes["Condition"] = nil
    }
    return result
  }

  private func normalSections() -> Value.Object {
    var sections: Value.Object = [:]
    sections["Parameters"] = .object(
      template.parameters.filter { !$0.key.isAssetParameter }.mapValues(\.json))
    for (name, section) in template.otherSections
    where name != "AWSTemplateFormatVersion" && name != "Metadata" && name != "Resources" {
      sections[name] = name == "Mappings" || name == "Transform" ? section : normal(section)
    }
    if case .object(var conditions)? = sections["Conditions"] {
      conditions["CDKMetadataAvailable"] = nil
      sections["Conditions"] = .object(conditions)
    }
    sections["Outputs"] = .object(
      template.outputs.mapValues { normal($0.json) ?? .object([:]) })
    return sections
  }
}

extension Template.Parameter {
  /// Whether its value is not shown: what is known of it are asterisks.
  var isSecret: Bool {
    constraints["NoEcho"] == true || constraints["NoEcho"]?.string?.lowercased() == "true"
  }
}
