#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The real AWS CLI, in the two versions that people have.
package enum AWSCLI: String, CaseIterable, Sendable {
  case v1, v2

  /// Its path; nil when it is not installed.
  package var path: String? {
    switch self {
    case .v1: RealPrograms.beside(python: "aws")
    case .v2: Self.second
    }
  }

  /// The versions that tests can run, or must fail for want of.
  package static let testable = allCases.filter { RealPrograms.isCI || $0.path != nil }

  /// Debian's and AWS's own installer put version 2 where a shim of version 1 may come first in PATH.
  private static let second =
    (RealPrograms.allInPath("aws") + ["/usr/bin/aws", "/usr/local/bin/aws"])
    .first { firstLine(of: "'\($0)' --version 2>/dev/null")?.hasPrefix("aws-cli/2.") ?? false }

  private static func firstLine(of command: String) -> String? {
    guard let stream = popen(command, "r") else { return nil }
    defer { pclose(stream) }
    var line = [CChar](repeating: 0, count: 256)
    guard fgets(&line, Int32(line.count), stream) != nil else { return nil }
    return String(decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
