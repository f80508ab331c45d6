internal import CloudFormation
internal import JSON

/// A value inside a file of an assembly that knows its place, so that a mistake can name it.
struct DocumentCursor {
  let value: Value
  let file: String
  private let steps: [JSONPointer.Step]

  init(document: [UInt8], file: String) throws(AssemblyError) {
    do throws(JSONError) {
      value = try Value.parse(document)
    } catch {
      throw .notJSON(file: file, error)
    }
    self.file = file
    steps = []
  }

  private init(_ value: Value, below parent: DocumentCursor, _ step: JSONPointer.Step) {
    self.value = value
    file = parent.file
    steps = parent.steps + [step]
  }

  func unexpected(_ wanted: String) -> AssemblyError {
    .unexpected(file: file, at: JSONPointer(steps), wanted: wanted)
  }
}

extension DocumentCursor {
  func string() throws(AssemblyError) -> String {
    guard let string = value.string else { throw unexpected("a string") }
    return string
  }

  func bool() throws(AssemblyError) -> Bool {
    guard case .bool(let bool) = value else { throw unexpected("true or false") }
    return bool
  }

  func count() throws(AssemblyError) -> Int {
    guard case .number(let literal) = value, let number = Int(literal), number >= 0 else {
      throw unexpected("a count")
    }
    return number
  }

  func object() throws(AssemblyError) -> Value.Object {
    guard let object = value.object else { throw unexpected("an object") }
    return object
  }

  /// A path to a file of the assembly: relative, and never a step up.
  func path(of artifact: String) throws(AssemblyError) -> String {
    let path = try string()
    let components = path.split(separator: "/", omittingEmptySubsequences: false)
    guard components.allSatisfy({ $0 != "" && $0 != "." && $0 != ".." }) else {
      throw .pathLeavesAssembly(path, artifact: artifact)
    }
    return path
  }
}

extension DocumentCursor {
  func optional(_ key: String) throws(AssemblyError) -> DocumentCursor? {
    try object()[key].map { DocumentCursor($0, below: self, .key(key)) }
  }

  func required(_ keys: String...) throws(AssemblyError) -> DocumentCursor {
    var cursor = self
    for key in keys {
      cursor = DocumentCursor(try cursor.object()[key] ?? .null, below: cursor, .key(key))
    }
    return cursor
  }

  /// The members of the object under a key; none when the key is not there.
  func members(_ key: String) throws(AssemblyError) -> [(key: String, cursor: DocumentCursor)] {
    guard let parent = try optional(key) else { return [] }
    return try parent.object().map { ($0, DocumentCursor($1, below: parent, .key($0))) }
  }

  /// The elements of the array under a key; none when the key is not there.
  func elements(_ key: String) throws(AssemblyError) -> [DocumentCursor] {
    guard let parent = try optional(key) else { return [] }
    guard let elements = parent.value.array else { throw parent.unexpected("an array") }
    return elements.enumerated().map { DocumentCursor($1, below: parent, .index($0)) }
  }

  /// The version of the schema, if its meaning is known here.
  func schemaVersion() throws(AssemblyError) -> String {
    let cursor = try required("version")
    let version = try cursor.string()
    guard let major = version.split(separator: ".").first.flatMap({ Int($0) }) else {
      throw cursor.unexpected("a version such as \(AssemblySchema.written)")
    }
    guard major <= AssemblySchema.newestKnown else {
      throw .newerSchema(file: file, version: version, newestKnown: AssemblySchema.newestKnown)
    }
    return version
  }
}
