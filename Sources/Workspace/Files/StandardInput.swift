internal import SystemPackage

/// What is piped into this program.
public enum StandardInput {
  /// All of it; nil when it is longer than `limit` bytes.
  /// - Throws: `WorkspaceError`
  public static func bytes(limit: Int) throws(WorkspaceError) -> [UInt8]? {
    try attempt(.read, "/dev/stdin") {
      var bytes: [UInt8] = []
      var buffer = [UInt8](repeating: 0, count: 64 << 10)
      while true {
        let count = try buffer.withUnsafeMutableBytes {
          try FileDescriptor.standardInput.read(into: $0)
        }
        if count == 0 { return bytes }
        bytes += buffer[..<count]
        if bytes.count > limit { return nil }
      }
    }
  }
}
