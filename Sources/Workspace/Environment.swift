#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The environment of a process as a value, so that nothing reads it behind one's back.
public struct Environment: Sendable, Hashable {
  private let variables: [String: String]

  /// An environment of these variables.
  public init(_ variables: [String: String]) {
    self.variables = variables
  }

  /// The environment of this process, as it is now.
  public static var process: Environment {
    var variables: [String: String] = [:]
    var next = environ
    while let entry = next.pointee {
      let parts = String(cString: entry).split(
        separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count == 2 { variables[String(parts[0])] = String(parts[1]) }
      next += 1
    }
    return Environment(variables)
  }

  /// The variable of this name; nil when it is not set or empty.
  public subscript(name: String) -> String? {
    variables[name].flatMap { $0.isEmpty ? nil : $0 }
  }
}
