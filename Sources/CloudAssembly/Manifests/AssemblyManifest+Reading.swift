internal import CloudFormation

extension AssemblyManifest {
  /// Reads a manifest.
  /// - Throws: `AssemblyError` with the place of the first mistake; also when an artifact depends
  ///   on one that is not there, and when synthesis was not finished.
  public init(document: [UInt8], file: String = Self.file) throws(AssemblyError) {
    let root = try DocumentCursor(document: document, file: file)
    version = try root.schemaVersion()
    let missing = try root.elements("missing")
    guard missing.isEmpty else {
      throw .missingContext(missing.map { $0.value["key"]?.string ?? $0.value.compact })
    }
    artifacts = [:]
    for (id, artifact) in try root.members("artifacts") {
      artifacts[id] = try Artifact(artifact, id: id)
    }
    for (id, artifact) in artifacts {
      for needed in artifact.dependencies where artifacts[needed] == nil {
        throw .missingArtifact(needed, neededBy: id)
      }
    }
  }
}

extension AssemblyManifest.Artifact {
  fileprivate init(_ cursor: DocumentCursor, id: String) throws(AssemblyError) {
    content = try AssemblyManifest.Content(cursor, id: id)
    dependencies = []
    for dependency in try cursor.elements("dependencies") {
      dependencies.append(try dependency.string())
    }
    displayName = try cursor.optional("displayName")?.string()
    metadata = try cursor.optional("metadata")?.object() ?? [:]
    metadataFile = try cursor.optional("additionalMetadataFile")?.path(of: id)
  }
}

extension AssemblyManifest.Content {
  fileprivate init(_ cursor: DocumentCursor, id: String) throws(AssemblyError) {
    let type = try cursor.required("type").string()
    switch type {
    case "aws:cloudformation:stack":
      self = .stack(try AssemblyManifest.Stack(cursor, id: id))
    case "cdk:asset-manifest":
      self = .assetManifest(file: try cursor.required("properties", "file").path(of: id))
    case "cdk:tree":
      self = .tree(file: try cursor.required("properties", "file").path(of: id))
    case "chimney:source-map":
      self = .sourceMap(file: try cursor.required("properties", "file").path(of: id))
    case "cdk:cloud-assembly":
      self = .assembly(directory: try cursor.required("properties", "directoryName").path(of: id))
    default:
      self = .other(type: type)
    }
  }
}

extension AssemblyManifest.Stack {
  fileprivate init(_ cursor: DocumentCursor, id: String) throws(AssemblyError) {
    let url = try cursor.required("environment")
    guard let environment = AssemblyEnvironment(url: try url.string()) else {
      throw url.unexpected("aws://ACCOUNT/REGION")
    }
    self.environment = environment
    let properties = try cursor.required("properties")
    templateFile = try properties.required("templateFile").path(of: id)
    name = try properties.optional("stackName")?.string()
    templateURL = try properties.optional("stackTemplateAssetObjectUrl")?.string()
    terminationProtection = try properties.optional("terminationProtection")?.bool()
    for (key, value) in try properties.members("tags") { tags[key] = try value.string() }
    for (name, value) in try properties.members("parameters") {
      parameters[name] = try value.string()
    }
    guard try properties.optional("notificationArns") != nil else { return }
    var arns: [String] = []
    for arn in try properties.elements("notificationArns") { arns.append(try arn.string()) }
    notificationARNs = arns
  }
}
