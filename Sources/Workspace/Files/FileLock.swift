internal import SystemPackage

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The exclusive right to something, held across processes; the system takes it back from a process
/// that dies, however it dies.
struct FileLock: ~Copyable {
  private let file: FileDescriptor

  private init(_ file: FileDescriptor) {
    self.file = file
  }

  /// Locks a file, which is made if it is missing, or a folder; nil if somebody else has the lock.
  static func ifFree(
    _ path: FilePath, isFolder: Bool = false
  ) throws(WorkspaceError) -> FileLock? {
    let file = try attempt(.lock, path) {
      isFolder
        ? try FileDescriptor.open(path, .readOnly, options: [.directory, .closeOnExec])
        : try FileDescriptor.open(
          path, .readWrite, options: [.create, .closeOnExec], permissions: .ownerReadWrite)
    }
    if flock(file.rawValue, LOCK_EX | LOCK_NB) == 0 { return FileLock(file) }
    let reason = Errno(rawValue: errno)
    try? file.close()
    if reason == .wouldBlock { return nil }
    throw .file(path, .lock, reason)
  }

  deinit {
    try? file.close()
  }

  /// Locks a file, waiting as long as somebody else has the lock.
  static func waiting(
    for path: FilePath, onWait: () -> Void
  ) async throws(WorkspaceError) -> FileLock {
    if let lock = try ifFree(path) { return lock }
    onWait()
    while true {
      do { try await Task.sleep(for: .milliseconds(100)) } catch { throw .interrupted }
      if let lock = try ifFree(path) { return lock }
    }
  }

  /// Locks the folder that lies at a path, even if others exchange it for another one meanwhile;
  /// that takes them milliseconds, so this waits half a minute at most.
  static func replaceable(folder path: FilePath) throws(WorkspaceError) -> FileLock {
    let end = ContinuousClock.now + .seconds(30)
    while ContinuousClock.now < end {
      if let lock = try ifFree(path, isFolder: true), lock.isHeld(on: path) { return lock }
      usleep(1000)
    }
    throw .file(path, .lock, .wouldBlock)
  }

  /// Whether what is locked is what lies at the path.
  private func isHeld(on path: FilePath) -> Bool {
    guard let locked = try? Stat(file), let found = try? path.stat() else { return false }
    return locked.isSame(as: found)
  }
}

extension Stat {
  /// Whether two paths lead to the same file.
  func isSame(as other: Stat) -> Bool { inode == other.inode && deviceID == other.deviceID }
}
