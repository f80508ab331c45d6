internal import CLinux
internal import SystemPackage

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

extension FilePath {
  /// Whether another file system, or another part of the same one, is mounted here.
  func isMountPoint() throws(WorkspaceError) -> Bool {
    try attempt(.inspect, self) {
      #if os(Linux)
        if try isMountRoot() { return true }
      #endif
      let (here, above) = (try stat(followTargetSymlink: false), try parent.stat())
      return here.deviceID != above.deviceID
    }
  }

  #if os(Linux)
    /// Whether the kernel calls this the root of a mount, which kernels before 5.8 never do.
    private func isMountRoot() throws -> Bool {
      try withUnsafeTemporaryAllocation(byteCount: 256, alignment: 8) { buffer in
        try check(chimney_statx(AT_FDCWD, string, AT_SYMLINK_NOFOLLOW, 0, buffer.baseAddress))
        let attributes = buffer.load(
          fromByteOffset: Int(CHIMNEY_STATX_ATTRIBUTES_OFFSET), as: UInt64.self)
        return attributes & UInt64(CHIMNEY_STATX_MOUNT_ROOT) != 0
      }
    }
  #endif

  /// Checks that nothing is mounted anywhere in a folder.
  func requireNoMounts() throws(WorkspaceError) {
    for name in try entries() {
      let inner = appending(name)
      if try inner.isMountPoint() { throw .mountInTarget(inner) }
      if try inner.status()?.type == .directory { try inner.requireNoMounts() }
    }
  }
}
