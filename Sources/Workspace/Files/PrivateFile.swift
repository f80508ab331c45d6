internal import SystemPackage

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A file that only one program that is run here can read, as its standard input.
///
/// A pipe would not do: the AWS CLI reads its input twice. On Linux the file has no name any more by
/// the time it is read, so that nothing of it stays, however this process ends.
struct PrivateFile: Sendable {
  let descriptor: FileDescriptor
  /// The path by which the program opens its input.
  let path: String
  private let leftover: FilePath?

  init(_ bytes: [UInt8]) throws(WorkspaceError) {
    let path = FilePath.temporary()
    descriptor = try attempt(.write, path) {
      let file = try FileDescriptor.open(
        path, .readWrite, options: [.create, .exclusiveCreate, .closeOnExec],
        permissions: .ownerReadWrite)
      do {
        try file.writeAll(bytes)
        try file.seek(offset: 0, from: .start)
      } catch {
        try? file.close()
        unlink(path.string)
        throw error
      }
      return file
    }
    #if os(Linux)
      unlink(path.string)
      self.path = "/dev/stdin"
      leftover = nil
    #else
      self.path = path.string
      leftover = path
    #endif
  }

  func close() {
    try? descriptor.close()
    if let leftover { unlink(leftover.string) }
  }
}
