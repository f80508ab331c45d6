import JSON
import LambdaRuntime
import TestTools
import Testing

struct LogTests {
  private func lines(_ level: Log.Level, _ write: (Log) -> Void) throws -> [JSON] {
    let output = try Capture()
    write(Log(level: level, descriptor: output.descriptor))
    return try output.text.split(separator: "\n").map { try JSON.parse(String($0)) }
  }

  @Test(
    "Only lines of the level and above are written, in Lambda's own words",
    arguments: [
      (Log.Level.debug, ["DEBUG", "INFO", "WARN", "ERROR"]), (.info, ["INFO", "WARN", "ERROR"]),
      (.warning, ["WARN", "ERROR"]), (.error, ["ERROR"]),
    ])
  func levels(level: Log.Level, written: [String]) throws {
    let lines = try lines(level) { log in
      for level in Log.Level.allCases { log(level, "message") }
    }
    #expect(lines.map { $0["level"] } == written.map(JSON.string))
  }

  @Test("A line is one object on one line, whatever stands in it")
  func oneLine() throws {
    let lines = try lines(.info) { $0(.info, "two\nlines \"quoted\"", ["bytes": .number("1")]) }
    #expect(lines.count == 1)
    #expect(lines[0]["message"] == .string("two\nlines \"quoted\""))
    #expect(lines[0]["bytes"] == .number("1"))
    #expect(lines[0]["timestamp"] != nil)
  }
}
