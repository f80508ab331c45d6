package import SystemPackage

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Gives a new, empty folder to a test and removes it afterwards.
package func withFolder<Result>(
  isolation: isolated (any Actor)? = #isolation,
  _ body: (FilePath) async throws -> Result
) async throws -> Result {
  let folder = try FilePath.temporaryFolder()
  defer { folder.erase() }
  return try await body(folder)
}

extension FilePath {
  /// A new, empty folder.
  static func temporaryFolder() throws -> FilePath {
    var template = Array("/tmp/chimney-test-XXXXXX".utf8CString)
    guard let name = mkdtemp(&template) else { throw Errno(rawValue: errno) }
    return FilePath(platformString: name)
  }

  /// Gives a file another name, in the place of what has that name.
  func move(to target: FilePath) throws {
    guard rename(string, target.string) == 0 else { throw Errno(rawValue: errno) }
  }

  /// Writes a file, and the folders above it.
  package func put(_ text: String, isExecutable: Bool = false) throws {
    try put(Array(text.utf8), isExecutable: isExecutable)
  }

  /// Writes a file, and the folders above it.
  package func put(_ bytes: [UInt8], isExecutable: Bool = false) throws {
    removingLastComponent().makeFolders()
    let file = try FileDescriptor.open(
      self, .writeOnly, options: [.create, .truncate],
      permissions: .init(rawValue: isExecutable ? 0o755 : 0o644))
    try file.closeAfter { _ = try file.writeAll(bytes) }
  }

  /// Makes a folder, and those above it.
  package func makeFolders() {
    if (try? stat()) != nil { return }
    removingLastComponent().makeFolders()
    mkdir(string, 0o755)
  }

  /// Makes a symbolic link here.
  package func makeLink(to target: String) {
    symlink(target, string)
  }

  /// The bytes of a file; nil when it is not there.
  package var bytes: [UInt8]? {
    guard let file = try? FileDescriptor.open(self, .readOnly) else { return nil }
    return try? file.closeAfter {
      var bytes = [UInt8](repeating: 0, count: Int(try Stat(file).size))
      _ = try bytes.withUnsafeMutableBytes { try file.read(into: $0) }
      return bytes
    }
  }

  /// The text of a file; nil when it is not there.
  package var text: String? { bytes.map { String(decoding: $0, as: UTF8.self) } }

  /// When the file was last written to, in seconds.
  package func date() throws -> Int { try stat().st_mtim.tv_sec }

  /// Dates a file or folder so long before now.
  package func setDate(secondsAgo: Int) throws {
    var now = timeval()
    gettimeofday(&now, nil)
    let then = timeval(tv_sec: now.tv_sec - secondsAgo, tv_usec: 0)
    guard utimes(string, [then, then]) == 0 else { throw Errno(rawValue: errno) }
  }

  /// The names in a folder, sorted; none when it is not there.
  package var names: [String] {
    guard let folder = opendir(string) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      names.append(
        withUnsafePointer(to: &entry.pointee.d_name.0) { String(cString: $0) })
    }
    return names.filter { $0 != "." && $0 != ".." }.sorted()
  }

  /// Removes whatever is there.
  package func erase() {
    if let status = try? stat(followTargetSymlink: false), status.type == .directory {
      for name in names { appending(name).erase() }
      rmdir(string)
    } else {
      unlink(string)
    }
  }
}
