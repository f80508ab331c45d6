public import CloudFormation
public import JSON

/// Why a file is no template, with the line.
public enum TemplateFileError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file is no JSON.
  case json(JSONError)
  /// The file is no YAML.
  case yaml(YAMLError)
  /// The document is no template; the line is that of the value.
  case template(TemplateError, line: Int?)

  /// One sentence with the place first: `line 3: …`.
  public var description: String {
    switch self {
    case .json(let error): error.description
    case .yaml(let error): error.description
    case .template(let error, let line): (line.map { "line \($0): " } ?? "") + error.description
    }
  }
}

extension Template {
  /// Reads a template file of anybody's, JSON or YAML.
  ///
  /// The name's ending decides, `.json`, `.yaml` or `.yml`; for any other what begins with a brace
  /// is JSON.
  /// - Throws: `TemplateFileError`, which names the line.
  public init(
    file bytes: some Collection<UInt8>, named name: String
  ) throws(TemplateFileError) {
    let document = try Self.document(bytes, named: name)
    do {
      try self.init(document)
    } catch {
      throw .template(error, line: error.pointer.line(in: bytes))
    }
  }

  private static func document(
    _ bytes: some Collection<UInt8>, named name: String
  ) throws(TemplateFileError) -> Value {
    if isJSON(bytes, named: name) {
      do { return try Value.parse(bytes) } catch { throw .json(error) }
    }
    do { return try Value.parse(yaml: bytes) } catch { throw .yaml(error) }
  }

  private static func isJSON(_ bytes: some Collection<UInt8>, named name: String) -> Bool {
    let name = name.lowercased()
    if name.hasSuffix(".json") { return true }
    if name.hasSuffix(".yaml") || name.hasSuffix(".yml") { return false }
    let spaces = " \t\r\n".utf8
    return bytes.first { !spaces.contains($0) } == UInt8(ascii: "{")
  }
}

extension TemplateError {
  fileprivate var pointer: JSONPointer {
    switch self {
    case .unexpected(let pointer, _): pointer
    }
  }
}
