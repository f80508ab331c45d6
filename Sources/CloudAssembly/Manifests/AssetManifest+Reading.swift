internal import CloudFormation

extension AssetManifest {
  /// Reads an asset manifest.
  /// - Throws: `AssemblyError` with the place of the first mistake.
  public init(document: [UInt8], file: String) throws(AssemblyError) {
    let root = try DocumentCursor(document: document, file: file)
    version = try root.schemaVersion()
    files = [:]
    for (id, cursor) in try root.members("files") { files[id] = try File(cursor) }
    dockerImages = try root.members("dockerImages").map(\.key)
  }
}

extension AssetManifest.File {
  fileprivate init(_ cursor: DocumentCursor) throws(AssemblyError) {
    displayName = try cursor.optional("displayName")?.string()
    source = try AssetManifest.Source(try cursor.required("source"))
    destinations = [:]
    for (name, destination) in try cursor.members("destinations") {
      destinations[name] = try AssetManifest.Destination(destination)
    }
  }
}

extension AssetManifest.Source {
  fileprivate init(_ cursor: DocumentCursor) throws(AssemblyError) {
    var command: [String] = []
    for word in try cursor.elements("executable") { command.append(try word.string()) }
    guard command.isEmpty else {
      self = .executable(command)
      return
    }
    let path = try cursor.required("path").string()
    switch try cursor.optional("packaging")?.string() {
    case "file", nil: self = .file(path: path)
    case "zip": self = .folder(path: path)
    default: throw try cursor.required("packaging").unexpected("\"file\" or \"zip\"")
    }
  }
}

extension AssetManifest.Destination {
  fileprivate init(_ cursor: DocumentCursor) throws(AssemblyError) {
    bucket = try cursor.required("bucketName").string()
    objectKey = try cursor.required("objectKey").string()
    region = try cursor.optional("region")?.string()
    assumeRoleARN = try cursor.optional("assumeRoleArn")?.string()
  }
}
