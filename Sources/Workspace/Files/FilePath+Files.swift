internal import SystemPackage

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Runs an operation on a file and says, should it fail, which one on which file.
func attempt<Result>(
  _ operation: FileOperation, _ path: FilePath, _ body: () throws -> Result
) throws(WorkspaceError) -> Result {
  do {
    return try body()
  } catch {
    throw .file(path, operation, error as? Errno ?? .ioError)
  }
}

/// Turns the failure of a C function into its error number.
func check(_ status: Int32) throws {
  guard status >= 0 else { throw Errno(rawValue: errno) }
}

extension FilePath {
  /// What lies at the path, a link itself unless it is to be followed; nil for nothing.
  func status(followingLinks: Bool = false) throws(WorkspaceError) -> Stat? {
    do throws(Errno) {
      return try stat(followTargetSymlink: followingLinks)
    } catch .noSuchFileOrDirectory, .notDirectory {
      return nil
    } catch {
      throw .file(self, .inspect, error)
    }
  }

  /// Whether something lies at the path, links followed.
  var exists: Bool { (try? stat()) != nil }

  /// The names in a folder, sorted.
  func entries() throws(WorkspaceError) -> [String] {
    try attempt(.list, self) {
      guard let folder = opendir(string) else { throw Errno(rawValue: errno) }
      defer { closedir(folder) }
      var names: [String] = []
      while let entry = readdir(folder) {
        let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
          String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
        if name != ".", name != ".." { names.append(name) }
      }
      return names.sorted()
    }
  }

  /// Makes a folder whose parent exists.
  func createFolder() throws(WorkspaceError) {
    try attempt(.createFolder, self) { try check(mkdir(string, 0o777)) }
  }

  /// Makes a folder and those above it, where they are missing.
  func createFolders() throws(WorkspaceError) {
    if exists { return }
    let parent = removingLastComponent()
    if !parent.isEmpty, parent != self { try parent.createFolders() }
    do throws(WorkspaceError) {
      try createFolder()
    } catch .file(_, _, .fileExists) {
      return
    }
  }

  /// Gives the file another path, in place of whatever file is there.
  func move(to target: FilePath) throws(WorkspaceError) {
    try attempt(.rename, self) { try check(rename(string, target.string)) }
  }

  /// Removes the file, or the folder with all that is in it, but nothing of another file system
  /// that is mounted there; nothing there is no mistake.
  func removeTree() throws(WorkspaceError) {
    guard let status = try status() else { return }
    guard status.type == .directory else {
      return try attempt(.remove, self) { try check(unlink(string)) }
    }
    guard try !isMountPoint() else { throw .file(self, .remove, .resourceBusy) }
    for name in try entries() { try appending(name).removeTree() }
    try removeEmptyFolder()
  }

  /// Removes the folder, if nothing is in it.
  func removeEmptyFolder() throws(WorkspaceError) {
    try attempt(.remove, self) { try check(rmdir(string)) }
  }

  /// The same path for a program that runs in another folder.
  var absolute: FilePath {
    if isAbsolute { return self }
    guard let folder = getcwd(nil, 0) else { return self }
    defer { free(folder) }
    return FilePath(String(cString: folder)).pushing(self)
  }

  /// The folder that the path is in.
  var parent: FilePath {
    let parent = removingLastComponent()
    return parent.isEmpty ? "." : parent
  }
}
