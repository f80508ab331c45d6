internal import Testing

/// Who is told that an expectation does not hold.
///
/// The default makes it an issue of Swift Testing. For another framework hand one of your own to
/// `TestedStack`:
///
///     let reporter = FailureReporter { message, place in
///       XCTFail(message, file: place.file, line: place.line)
///     }
public struct FailureReporter {
  let report: (_ message: String, _ place: Place) -> Void

  /// A reporter that calls a closure.
  public init(_ report: @escaping (_ message: String, _ place: Place) -> Void) {
    self.report = report
  }

  /// The line of a test that expects something.
  public struct Place: Sendable {
    /// The module and the file's name: `#fileID`.
    public let fileID: StaticString
    /// The file's path: `#filePath`.
    public let file: StaticString
    /// The line, from 1.
    public let line: UInt
    /// The column, from 1.
    public let column: UInt
  }

  /// An issue of Swift Testing at the line of the expectation.
  public static var swiftTesting: Self {
    Self { message, place in
      Issue.record(
        Comment(rawValue: message),
        sourceLocation: SourceLocation(
          fileID: place.fileID.description, filePath: place.file.description,
          line: Int(place.line), column: Int(place.column)))
    }
  }
}
