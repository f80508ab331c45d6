public import CloudFormation

extension SourceMap {
  /// The map as JSON.
  public var json: Value {
    [
      "version": .integer(Self.version), "origins": .object(origins.mapValues(\.json)),
      "assets": .object(assets.mapValues(\.json)),
    ]
  }

  /// Reads a map.
  /// - Throws: `AssemblyError` with the place of the first mistake.
  public init(document: [UInt8], file: String) throws(AssemblyError) {
    let root = try DocumentCursor(document: document, file: file)
    let version = try root.required("version").count()
    guard version <= Self.version else {
      throw .newerSchema(file: file, version: "\(version)", newestKnown: Self.version)
    }
    origins = [:]
    for (id, cursor) in try root.members("origins") { origins[id] = try Origin(cursor) }
    assets = [:]
    for (id, cursor) in try root.members("assets") { assets[id] = try Asset(cursor) }
  }
}

extension SourceMap.Origin {
  fileprivate var json: Value {
    var object: Value.Object = ["path": .string(path), "lines": .array(lines.map(\.json))]
    if !values.isEmpty { object["values"] = .array(values.map(\.json)) }
    return .object(object)
  }

  fileprivate init(_ cursor: DocumentCursor) throws(AssemblyError) {
    path = try cursor.required("path").string()
    lines = []
    for line in try cursor.elements("lines") { lines.append(try SourceMap.Line(line)) }
    values = []
    for value in try cursor.elements("values") {
      values.append(
        SourceMap.LocatedValue(
          pointer: try value.required("pointer").string(), line: try SourceMap.Line(value)))
    }
  }
}

extension SourceMap.LocatedValue {
  fileprivate var json: Value {
    ["pointer": .string(pointer), "file": .string(line.file), "line": .integer(line.number)]
  }
}

extension SourceMap.Line {
  fileprivate var json: Value { ["file": .string(file), "line": .integer(number)] }

  fileprivate init(_ cursor: DocumentCursor) throws(AssemblyError) {
    file = try cursor.required("file").string()
    number = try cursor.required("line").count()
  }
}

extension SourceMap.Asset {
  fileprivate var json: Value { ["sha256": .string(sha256), "bytes": .integer(bytes)] }

  fileprivate init(_ cursor: DocumentCursor) throws(AssemblyError) {
    sha256 = try cursor.required("sha256").string()
    bytes = try cursor.required("bytes").count()
  }
}
