/// A place in a user's Swift code: where a construct, a statement or a value was written.
///
/// Two locations are equal when they name the same line of the same file.
public struct SourceLocation: Sendable {
  /// The path of the file as the compiler knows it, absolute: `#filePath`.
  public let file: StaticString
  /// The line, from 1.
  public let line: UInt

  /// The place that the caller's `#filePath` and `#line` name.
  public init(file: StaticString, line: UInt) {
    self.file = file
    self.line = line
  }

  /// The path of the file as a string.
  public var path: String { file.description }
}

extension SourceLocation: Hashable {
  /// Whether both name the same line of the same file.
  public static func == (one: Self, other: Self) -> Bool {
    one.line == other.line && (one.isSameText(as: other) || one.path == other.path)
  }

  /// Feeds the path and the line to the hasher.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(path)
    hasher.combine(line)
  }
}

extension SourceLocation {
  /// Whether both come from the same literal of the program, which needs no look at the text.
  private func isSameText(as other: Self) -> Bool {
    file.hasPointerRepresentation && other.file.hasPointerRepresentation
      && file.utf8Start == other.file.utf8Start
  }
}
