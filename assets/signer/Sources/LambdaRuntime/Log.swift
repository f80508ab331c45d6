package import JSON
import Platform

/// Lines of JSON in the form that CloudWatch Logs and Lambda's log filter read (AWS Lambda Developer
/// Guide, "Log and monitor functions": JSON log format).
///
/// Events and answers are no business of a log's, at any level.
package final class Log {
  /// How much a line matters.
  package enum Level: String, CaseIterable, Comparable, Sendable {
    case debug = "DEBUG"
    case info = "INFO"
    case warning = "WARNING"
    case error = "ERROR"

    package static func < (left: Self, right: Self) -> Bool {
      allCases.firstIndex(of: left) ?? 0 < allCases.firstIndex(of: right) ?? 0
    }

    /// Lambda's own word, which its filter looks for.
    var word: String { self == .warning ? "WARN" : rawValue }
  }

  private let level: Level
  private let descriptor: Int32
  /// The event in hand; each line carries its id.
  var requestID: String?

  /// A log of lines of this level and above.
  package init(level: Level, descriptor: Int32 = 2) {
    self.level = level
    self.descriptor = descriptor
  }

  /// The log that `LOG_LEVEL` asks for: INFO when it says nothing, or nothing known.
  package convenience init(environment: [String: String]) {
    let name = environment["LOG_LEVEL"]
    let level = name.flatMap(Level.init)
    self.init(level: level ?? .info)
    if let name, level == nil {
      self(.warning, "LOG_LEVEL is none of DEBUG, INFO, WARNING, ERROR", ["value": .string(name)])
    }
  }

  /// Writes a line, in one piece.
  package func callAsFunction(
    _ level: Level, _ message: String, _ details: KeyValuePairs<String, JSON> = [:]
  ) {
    guard level >= self.level else { return }
    var members = [
      ("timestamp", JSON.string(Timestamp.now.extended)), ("level", .string(level.word)),
      ("message", .string(message)),
    ]
    if let requestID { members.append(("requestId", .string(requestID))) }
    members += details.map { ($0.key, $0.value) }
    writeAll(JSON.object(members).bytes + [UInt8(ascii: "\n")], to: descriptor)
  }

  /// Writes why an event has no answer, or why there will be none.
  package func callAsFunction(_ failure: InvocationFailure) {
    self(.error, failure.message, ["errorType": .string(failure.type)])
  }
}
