internal import CloudFormation
internal import JSON
internal import SystemPackage
internal import TemplateYAML

/// A file that is compared: on disk, or in a revision of the git repository around the working
/// directory.
struct ComparedFile: Sendable {
  /// What it is called in messages.
  let name: String
  private let place: Place

  private enum Place: Sendable {
    case disk(FilePath)
    case git(revision: String, path: FilePath)
  }

  /// A file on disk.
  init(_ path: FilePath) {
    name = path.string
    place = .disk(path)
  }

  /// The file that git calls `REV:path`; nil for what cannot be one.
  init?(gitObject name: String) {
    guard let colon = name.firstIndex(of: ":"), !name.hasPrefix("-"), colon > name.startIndex,
      name.index(after: colon) < name.endIndex
    else { return nil }
    self.name = name
    place = .git(
      revision: String(name[..<colon]), path: FilePath(String(name[name.index(after: colon)...])))
  }

  /// A file beside this one.
  func beside(_ path: String) -> ComparedFile {
    switch place {
    case .disk(let file): ComparedFile(file.parent.pushing(FilePath(path)).lexicallyNormalized())
    case .git(let revision, let file):
      ComparedFile(
        revision, file.removingLastComponent().pushing(FilePath(path)).lexicallyNormalized())
    }
  }

  private init(_ revision: String, _ path: FilePath) {
    name = "\(revision):\(path)"
    place = .git(revision: revision, path: path)
  }

  /// The path on disk, or in the repository.
  var path: FilePath {
    switch place {
    case .disk(let path), .git(_, let path): path
    }
  }

  /// The bytes of the file.
  func bytes() async throws(ComparisonError) -> [UInt8] {
    let result: (status: ProgramStatus, output: String)
    do throws(WorkspaceError) {
      if case .disk(let path) = place { return try path.document() }
      result = try await Program("git", ["cat-file", "blob", name]).capture()
    } catch {
      throw .workspace(error)
    }
    guard result.status.isSuccess else {
      let line = result.output.split(separator: "\n").first.map(String.init)
      throw .git(name, reason: line ?? "\(result.status)")
    }
    return Array(result.output.utf8)
  }

  /// The template in the file.
  func template() async throws(ComparisonError) -> Template {
    let bytes = try await bytes()
    let template: Template
    do throws(TemplateFileError) {
      template = try Template(file: bytes, named: path.string)
    } catch {
      throw .template(name, error)
    }
    if template.resources.isEmpty, try document(bytes)["Resources"] == nil {
      throw .noResources(name)
    }
    return template
  }

  /// The IAM policy in the file, JSON or YAML.
  func policy() async throws(ComparisonError) -> Value {
    let value = try document(try await bytes())
    guard value["Statement"] != nil else { throw .noPolicy(name) }
    return value
  }

  /// The JSON or YAML that these bytes are.
  private func document(_ bytes: [UInt8]) throws(ComparisonError) -> Value {
    do {
      return try bytes.isJSON ? .parse(bytes) : .parse(yaml: bytes)
    } catch {
      throw .document(name, reason: "\(error)")
    }
  }
}

extension [UInt8] {
  /// Whether the document begins as JSON does.
  fileprivate var isJSON: Bool {
    first { !" \t\r\n".utf8.contains($0) } == UInt8(ascii: "{")
  }
}
