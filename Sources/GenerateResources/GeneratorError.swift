internal import JSON

/// Why resources could not be generated.
enum GeneratorError: Error, Equatable {
  /// A schema is no JSON document.
  case notJSON(JSONError)
  /// A schema does not say which resource type it describes.
  case noTypeName
  /// The schemas know no resource type of this service.
  case unknownService(String)
  /// The folder holds no generated targets, and no service was named.
  case noServices(String)
  /// The folder of the schemas was not found.
  case noSchemas
  /// A file or a folder could not be read or written.
  case disk(path: String, reason: String)
  /// What is checked in is not what the schemas say.
  case stale([String])
}
