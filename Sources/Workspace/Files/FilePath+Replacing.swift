internal import CLinux
internal import SystemPackage

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

extension FilePath {
  /// The same place by a path that ends in a name, as `.` and `..` do not.
  func withName() throws(WorkspaceError) -> FilePath {
    if let last = components.last, last.kind == .regular { return self }
    return try attempt(.inspect, self) {
      guard let real = realpath(isEmpty ? "." : string, nil) else { throw Errno(rawValue: errno) }
      defer { free(real) }
      return FilePath(String(cString: real))
    }
  }

  /// Whether this is the working directory, or a folder around it.
  func holdsWorkingDirectory() throws(WorkspaceError) -> Bool {
    guard let status = try status() else { return false }
    var folder = try FilePath(".").withName()
    while true {
      if let found = try folder.status(), found.isSame(as: status) { return true }
      guard folder.removeLastComponent() else { return false }
    }
  }

  /// Gives the file a second path; a link is linked itself, not what it points to.
  func link(to path: FilePath) throws(WorkspaceError) {
    try attempt(.link, self) {
      try check(linkat(AT_FDCWD, string, AT_FDCWD, path.string, 0))
    }
  }

  /// Gives everything in a folder a second path. Nothing is copied: what cannot be linked lies on
  /// another file system, or is not to be touched by this user.
  func linkTree(to path: FilePath) throws(WorkspaceError) {
    guard let status = try status() else { throw .file(self, .link, .noSuchFileOrDirectory) }
    guard status.type == .directory else { return try link(to: path) }
    try path.createFolder()
    for name in try entries() { try appending(name).linkTree(to: path.appending(name)) }
    try path.takePermissions(of: status)
  }

  /// Gives a file or folder the permissions of another one.
  func takePermissions(of status: Stat) throws(WorkspaceError) {
    try attempt(.write, self) { try check(chmod(string, status.permissions.rawValue)) }
  }

  /// Exchanges two folders in one step, or, where the system cannot, in two.
  func exchange(with other: FilePath) throws(WorkspaceError) {
    #if os(Linux)
      let exchange = UInt32(CHIMNEY_RENAME_EXCHANGE)
      if renameat2(AT_FDCWD, string, AT_FDCWD, other.string, exchange) == 0 { return }
      let reason = Errno(rawValue: errno)
      guard [.invalidArgument, .noFunction, .notSupported].contains(reason) else {
        throw .file(other, .rename, reason)
      }
    #endif
    try exchangeInSteps(with: other)
  }

  /// Exchanges two folders by three renamings; a failure in between is undone, by a later
  /// `putBackAside` should this process end there.
  func exchangeInSteps(with other: FilePath) throws(WorkspaceError) {
    let aside = other.asideSibling()
    try other.move(to: aside)
    do throws(WorkspaceError) {
      try move(to: other)
    } catch {
      try aside.move(to: other)
      throw error
    }
    try aside.move(to: self)
  }
}
