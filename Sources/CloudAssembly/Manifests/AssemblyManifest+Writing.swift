public import CloudFormation

extension AssemblyManifest {
  /// The manifest as JSON.
  public var json: Value {
    ["version": .string(version), "artifacts": .object(artifacts.mapValues(\.json))]
  }
}

extension AssemblyManifest.Artifact {
  var json: Value {
    var object: Value.Object = ["type": .string(content.type)]
    if case .stack(let stack) = content { object["environment"] = .string(stack.environment.url) }
    object["properties"] = content.properties.map(Value.object)
    if !dependencies.isEmpty { object["dependencies"] = .array(dependencies.map(Value.string)) }
    if !metadata.isEmpty { object["metadata"] = .object(metadata) }
    object["additionalMetadataFile"] = metadataFile.map(Value.string)
    object["displayName"] = displayName.map(Value.string)
    return .object(object)
  }
}

extension AssemblyManifest.Content {
  var type: String {
    switch self {
    case .stack: "aws:cloudformation:stack"
    case .assetManifest: "cdk:asset-manifest"
    case .tree: "cdk:tree"
    case .sourceMap: "chimney:source-map"
    case .assembly: "cdk:cloud-assembly"
    case .other(let type): type
    }
  }

  fileprivate var properties: Value.Object? {
    switch self {
    case .stack(let stack): stack.properties
    case .assetManifest(let file), .tree(let file), .sourceMap(let file): ["file": .string(file)]
    case .assembly(let directory): ["directoryName": .string(directory)]
    case .other: nil
    }
  }
}

extension AssemblyManifest.Stack {
  fileprivate var properties: Value.Object {
    var object: Value.Object = ["templateFile": .string(templateFile)]
    object["stackName"] = name.map(Value.string)
    object["terminationProtection"] = terminationProtection.map(Value.bool)
    if !tags.isEmpty { object["tags"] = .object(tags.mapValues(Value.string)) }
    if !parameters.isEmpty { object["parameters"] = .object(parameters.mapValues(Value.string)) }
    object["notificationArns"] = notificationARNs.map { .array($0.map(Value.string)) }
    object["stackTemplateAssetObjectUrl"] = templateURL.map(Value.string)
    return object
  }
}
