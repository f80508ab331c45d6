internal import ResourceSchemas
internal import SystemPackage

/// The file of the schema database.
struct DatabaseFile {
  var path: FilePath

  /// Writes the database of schemas.
  func write(_ schemas: [ResourceSchema]) throws(GeneratorError) {
    try Disk.write(SchemaDatabase.bytes(of: schemas), to: path)
  }

  /// Whether the file is what the schemas say.
  func isCurrent(_ schemas: [ResourceSchema]) throws(GeneratorError) -> Bool {
    try Disk.read(path) == SchemaDatabase.bytes(of: schemas)
  }
}
