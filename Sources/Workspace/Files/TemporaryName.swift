internal import SystemPackage

/// Names of half-made files and folders that nobody else would choose, so that those of a process
/// that died can be told from everybody's own.
enum TemporaryName {
  private static let mark = "chimney-"
  private static let digits = 16

  /// A name that was not used before.
  static func new() -> String {
    let number = String(UInt64.random(in: .min ... .max), radix: 16)
    return mark + String(repeating: "0", count: digits - number.count) + number
  }

  /// Whether a name was made here.
  static func isOne(_ name: some StringProtocol) -> Bool {
    guard name.hasPrefix(mark) else { return false }
    let number = name.dropFirst(mark.count)
    return number.count == digits && number.allSatisfy(\.isHexDigit)
  }
}

extension FilePath {
  /// A new path in the system's folder for temporary files.
  static func temporary() -> FilePath {
    FilePath(Environment.process["TMPDIR"] ?? "/tmp").appending(TemporaryName.new())
  }
}
