internal import OrderedCollections

extension Template {
  /// The template as JSON: its sections in the order of AWS's page "Template sections".
  public var json: Value {
    var object: Value.Object = [:]
    object["AWSTemplateFormatVersion"] = otherSections["AWSTemplateFormatVersion"]
    object["Description"] = description.map(Value.string)
    for name in ["Metadata", "Transform"] { object[name] = otherSections[name] }
    if !parameters.isEmpty { object["Parameters"] = .object(parameters.mapValues(\.json)) }
    for name in ["Rules", "Mappings", "Conditions"] { object[name] = otherSections[name] }
    object["Resources"] = .object(resources.mapValues(\.json))
    if !outputs.isEmpty { object["Outputs"] = .object(outputs.mapValues(\.json)) }
    return .object(object.merging(otherSections) { mine, _ in mine })
  }
}

extension Template.Resource {
  /// The resource as JSON.
  public var json: Value {
    var object: Value.Object = ["Type": .string(type)]
    if !properties.isEmpty { object["Properties"] = .object(properties) }
    if !dependsOn.isEmpty { object["DependsOn"] = .array(dependsOn.map(Value.string)) }
    object["UpdateReplacePolicy"] = updateReplacePolicy.map(Value.string)
    object["DeletionPolicy"] = deletionPolicy.map(Value.string)
    if !metadata.isEmpty { object["Metadata"] = .object(metadata) }
    return .object(object.merging(otherAttributes) { mine, _ in mine })
  }
}

extension Template.Parameter {
  /// The parameter as JSON.
  public var json: Value {
    let object: Value.Object = ["Type": .string(type)]
    return .object(object.merging(constraints) { mine, _ in mine })
  }
}

extension Template.Output {
  /// The output as JSON.
  public var json: Value {
    var object: Value.Object = [:]
    object["Description"] = description.map(Value.string)
    object["Value"] = value
    return .object(object.merging(otherAttributes) { mine, _ in mine })
  }
}
