internal import ResourceSchemas

/// The generator as a function: schemas in, Swift out.
///
///     schema bytes ──> ResourceSchema ──> ResourceModel ──> GeneratedFile
///                        Schemas/           Model/            Rendering/
///
/// Reading knows nothing of Swift, and naming and typing nothing of text. Nothing here reads a disk.
enum Generator {
  /// The files of one service, from the schemas of its resource types.
  static func files(
    of service: String, from schemas: [[UInt8]]
  ) throws(GeneratorError) -> [GeneratedFile] {
    guard !schemas.isEmpty else { throw .unknownService(service) }
    var files = [GeneratedFile.namespace(of: service)]
    for schema in schemas {
      files += ModelBuilder.model(of: try ResourceSchema(schema)).files
    }
    return files
  }
}
