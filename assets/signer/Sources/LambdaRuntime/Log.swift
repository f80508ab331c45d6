package import JSON
import Platform

/// Lines of JSON in the form that CloudWatch Logs and Lambda's log filter read (AWS Lambda Developer
/// Guide, "Log and monitor functions": JSON log format).
///
/// Events and answers are no business of a log's, at any level.
package final class Log {
  /// How much a line matters, in the words of Lambda's filter.
  package enum Level: String, CaseIterable, Comparable, Sendable {
    case debug = "DEBUG"
    case info = "INFO"
    case warning = "WARN"
    case error = "ERROR"

    package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  }

  /// Lines of this level and above are written.
  package var level: Level
  private let descriptor: Int32
  /// The event in hand; each line carries its id.
  var requestID: String?

  /// A log of lines of this level and above.
  package init(level: Level = .info, descriptor: Int32 = 2) {
    self.level = level
    self.descriptor = descriptor
  }

  /// Writes a line, in one piece.
  package func callAsFunction(
    _ level: Level, _ message: String, _ details: [(key: String, value: JSON)]
  ) {
    guard level >= self.level else { return }
    var members = [
      ("timestamp", JSON.string(Timestamp.now.extended)), ("level", .string(level.rawValue)),
      ("message", .string(message)),
    ]
    if let requestID { members.append(("requestId", .string(requestID))) }
    members += details.map { ($0.key, $0.value) }
    write(.object(members))
  }

  /// Writes a line of these details.
  package func callAsFunction(
    _ level: Level, _ message: String, _ details: KeyValuePairs<String, JSON> = [:]
  ) {
    self(level, message, details.map { ($0.key, $0.value) })
  }

  /// Writes a line in another form, whatever the level.
  package func write(_ line: JSON) {
    writeAll(line.bytes + [UInt8(ascii: "\n")], to: descriptor)
  }

  /// Writes why an event has no answer, or why there will be none.
  package func callAsFunction(_ failure: InvocationFailure) {
    self(.error, failure.message, ["errorType": .string(failure.type)])
  }
}
