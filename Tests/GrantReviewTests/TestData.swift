import CloudFormation
import JSON
import SystemPackage

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The files of `Data`, and what the environment says.
enum TestData {
  private static let root = FilePath(#filePath).removingLastComponent().appending("Data")

  static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  static func bytes(_ path: String) -> [UInt8] {
    var bytes: [UInt8] = []
    guard
      let file = try? FileDescriptor.open(root.appending(path), .readOnly)
    else { return [] }
    _ = try? file.closeAfter {
      try withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 16) { buffer in
        while case let count = try file.read(into: buffer), count > 0 {
          bytes += buffer[..<count]
        }
      }
    }
    return bytes
  }

  static func value(_ path: String) -> Value {
    (try? Value.parse(bytes(path))) ?? .null
  }

  static func template(_ path: String) -> Template {
    (try? Template(value(path))) ?? Template()
  }

  /// The names of the folders of `Data/cases`, as the file `cases.txt` lists them.
  static func folders(in folder: String) -> [String] {
    String(decoding: bytes("\(folder).txt"), as: UTF8.self).split(separator: "\n").map(String.init)
  }
}
