internal import SystemPackage

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The date that says of a file: nobody has written to it since it was made.
///
/// A built archive gets the date 1980-01-01, the same as its entries. Whatever writes to the file
/// later moves the date, so size and date tell in microseconds what a hash of the bytes would tell
/// in milliseconds. A file without the seal is not wrong, only in need of being hashed.
enum Seal {
  private static let date = 315_532_800

  /// Puts the seal on a file.
  static func close(_ path: FilePath) throws(WorkspaceError) {
    try attempt(.write, path) {
      let times = [timespec(tv_sec: date, tv_nsec: 0), timespec(tv_sec: date, tv_nsec: 0)]
      try check(utimensat(AT_FDCWD, path.string, times, 0))
    }
  }

  /// Whether the file is of this size and has not been written to.
  static func isIntact(_ path: FilePath, bytes: Int) -> Bool {
    guard let status = try? path.stat(followTargetSymlink: false) else { return false }
    let written = status.st_mtim
    return status.type == .regular && Int(status.size) == bytes
      && written.tv_sec == date && written.tv_nsec == 0
  }
}

extension FilePath {
  /// Dates the file or folder now.
  func touch() throws(WorkspaceError) {
    try attempt(.write, self) { try check(utimensat(AT_FDCWD, string, nil, 0)) }
  }

  /// When the file or folder was written to or touched, in seconds since 1970.
  func lastTouched() throws(WorkspaceError) -> Int {
    try attempt(.inspect, self) { Int(try stat(followTargetSymlink: false).st_mtim.tv_sec) }
  }
}
