internal import SystemPackage

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The generator's one way to files and folders.
enum Disk {
  static func read(_ path: FilePath) throws(GeneratorError) -> [UInt8] {
    try naming(path) {
      let file = try FileDescriptor.open(path, .readOnly)
      return try file.closeAfter {
        var bytes: [UInt8] = []
        let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
        defer { chunk.deallocate() }
        while case let count = try file.read(into: chunk), count > 0 {
          bytes.append(contentsOf: chunk[..<count])
        }
        return bytes
      }
    }
  }

  static func write(_ text: String, to path: FilePath) throws(GeneratorError) {
    try write(Array(text.utf8), to: path)
  }

  static func write(_ bytes: [UInt8], to path: FilePath) throws(GeneratorError) {
    try makeFolder(path.removingLastComponent())
    try naming(path) {
      let file = try FileDescriptor.open(
        path, .writeOnly, options: [.create, .truncate],
        permissions: [.ownerReadWrite, .groupRead, .otherRead])
      _ = try file.closeAfter { try file.writeAll(bytes) }
    }
  }

  static func remove(_ path: FilePath) throws(GeneratorError) {
    if path.withPlatformString({ unlink($0) }) != 0 {
      throw .disk(path: path.string, reason: Errno(rawValue: errno).description)
    }
  }

  /// The names in a folder, sorted; none if there is no such folder.
  static func names(in folder: FilePath) -> [String] {
    guard let stream = folder.withPlatformString({ opendir($0) }) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  private static func makeFolder(_ path: FilePath) throws(GeneratorError) {
    if path.isEmpty || path.withPlatformString({ mkdir($0, 0o777) }) == 0 { return }
    switch Errno(rawValue: errno) {
    case .fileExists: return
    case .noSuchFileOrDirectory:
      try makeFolder(path.removingLastComponent())
      try makeFolder(path)
    case let error: throw .disk(path: path.string, reason: error.description)
    }
  }

  private static func naming<Result>(
    _ path: FilePath, _ body: () throws -> Result
  ) throws(GeneratorError) -> Result {
    do {
      return try body()
    } catch {
      throw .disk(path: path.string, reason: "\(error)")
    }
  }
}
