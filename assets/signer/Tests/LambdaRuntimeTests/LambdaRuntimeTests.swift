import JSON
import LambdaRuntime
import Platform
import TestTools
import Testing

/// The loop against a Runtime API in Python that can be made to misbehave.
@Suite(.enabled(if: TestEnvironment.hasPython, "Python is missing; CHIMNEY_PYTHON names it"))
struct LambdaRuntimeTests {
  /// What the API saw, and why the loop ended.
  private struct Course {
    let calls: [JSON]
    let end: RuntimeError?
    let log: [JSON]

    var paths: [JSON?] { calls.map { $0["call"] } }
  }

  /// Runs the loop until the API has no more events.
  private func serve(
    _ events: [String], logging level: Log.Level = .info,
    _ handler: (Invocation) throws(InvocationFailure) -> [UInt8] = echo
  ) throws -> Course {
    let server = try PythonServer("runtime_api.py", events)
    let api = try RuntimeAPI(environment: ["AWS_LAMBDA_RUNTIME_API": server["endpoint"]])
    let output = try Capture()
    var end: RuntimeError?
    do throws(RuntimeError) {
      try LambdaRuntime(api, log: Log(level: level, descriptor: output.descriptor)).run(handler)
    } catch {
      end = error
    }
    return Course(
      calls: try server.lines.map { try JSON.parse($0) }, end: end,
      log: try output.text.split(separator: "\n").map { try JSON.parse(String($0)) })
  }

  private static func echo(_ invocation: Invocation) throws(InvocationFailure) -> [UInt8] {
    invocation.event
  }

  private static func fail(_ invocation: Invocation) throws(InvocationFailure) -> [UInt8] {
    throw InvocationFailure(type: "KMS.DisabledException", message: "Enable the \"key\".")
  }

  @Test("Each event is answered under its id, and 500 ends the loop")
  func answers() throws {
    let course = try serve([#"{"a":1}"#, "[]"])
    #expect(
      course.paths
        == [
          "invocation/next", "invocation/request-0/response", "invocation/next",
          "invocation/request-1/response", "invocation/next",
        ].map(JSON.string))
    #expect(course.calls[1]["body"] == .string(#"{"a":1}"#))
    #expect(course.end == .refused(path: "/2018-06-01/runtime/invocation/next", status: 500))
  }

  @Test("A failure is reported under the event's id, and the next event is served")
  func failure() throws {
    let course = try serve(["1", "2"], Self.fail)
    #expect(course.paths[1] == .string("invocation/request-0/error"))
    #expect(course.paths[3] == .string("invocation/request-1/error"))
    #expect(course.calls[1]["errorType"] == .string("KMS.DisabledException"))
    #expect(
      course.calls[1]["body"]
        == .string(
          #"{"errorMessage":"Enable the \"key\".","errorType":"KMS.DisabledException","#
            + #""stackTrace":[]}"#))
  }

  @Test("An error's name cannot break out of its header field")
  func errorName() throws {
    let course = try serve(["1"]) { _ throws(InvocationFailure) in
      throw InvocationFailure(type: "KMS.Evil\r\nHost: x", message: "")
    }
    #expect(course.calls[1]["errorType"] == .string("KMS.EvilHostx"))
  }

  @Test("The time that is left reaches the handler")
  func deadline() throws {
    _ = try serve(["1"]) { invocation in
      #expect((.seconds(50)..<(.seconds(61))).contains(invocation.deadline.remaining))
      return []
    }
  }

  @Test("An answer that Lambda would not take is an error", arguments: [0, 1])
  func tooLong(excess: Int) throws {
    let course = try serve(["1"]) { _ in
      [UInt8](repeating: UInt8(ascii: "1"), count: LambdaRuntime.answerLimit + excess)
    }
    #expect(course.paths[1] == .string("invocation/request-0/\(excess > 0 ? "error" : "response")"))
    if excess > 0 {
      #expect(course.calls[1]["errorType"] == .string("Function.ResponseSizeTooLarge"))
    }
  }

  @Test("An answer that Lambda refuses becomes an error", arguments: ["413", "400", "403"])
  func refusedAnswer(status: String) throws {
    let course = try serve(["@status/\(status)", "2"])
    #expect(course.paths[1] == .string("invocation/request-0/response"))
    #expect(course.paths[2] == .string("invocation/request-0/error"))
    #expect(course.calls[2]["errorType"] == .string("Runtime.ResponseRefused"))
    #expect(course.paths[4] == .string("invocation/request-1/response"))
  }

  @Test("An error that Lambda refuses is logged, and the next event is served")
  func refusedError() throws {
    let course = try serve(["@status/400", "2"], Self.fail)
    #expect(course.paths[3] == .string("invocation/request-1/error"))
    #expect(course.log.map { $0["level"] } == ["ERROR", "WARN", "ERROR"].map(JSON.string))
  }

  @Test("A broken Lambda ends the loop", arguments: ["500", "503"])
  func broken(status: String) throws {
    let course = try serve(["@status/\(status)", "2"])
    #expect(course.paths.count == 2)
    #expect(course.end != nil)
  }

  @Test("A dropped connection is made anew")
  func dropped() throws {
    let course = try serve(["1", "@drop", "3"])
    #expect(course.paths.contains(.string("invocation/request-2/response")))
  }

  @Test("A Runtime API that is gone ends the loop after a few attempts")
  func gone() throws {
    let course = try serve(["1", "@gone"])
    guard case .unreachable = course.end else {
      Issue.record("ended with \(String(describing: course.end))")
      return
    }
  }

  @Test(
    "An event without its id or its deadline cannot be served",
    arguments: [
      ("@no-id", "Lambda-Runtime-Aws-Request-Id"), ("@no-deadline", "Lambda-Runtime-Deadline-Ms"),
    ])
  func unreadable(event: String, field: String) throws {
    #expect(try serve([event]).end == .unreadable(field: field))
  }

  @Test("Neither an event nor an answer is ever logged", arguments: Log.Level.allCases)
  func noPayload(level: Log.Level) throws {
    let course = try serve(["\"secret\"", "\"secret\""], logging: level)
    #expect(!course.log.contains { $0.description.contains("secret") })
  }

  @Test("Lines of a failure carry the request's id and the error's name")
  func lines() throws {
    let course = try serve(["1"], Self.fail)
    let line = try #require(course.log.first)
    #expect(course.log.count == 1)
    #expect(line["level"] == .string("ERROR"))
    #expect(line["requestId"] == .string("request-0"))
    #expect(line["errorType"] == .string("KMS.DisabledException"))
    #expect(line["message"] == .string("Enable the \"key\"."))
  }

  @Test("An initialization that fails is reported as one")
  func initialization() throws {
    let server = try PythonServer("runtime_api.py")
    let api = try RuntimeAPI(environment: ["AWS_LAMBDA_RUNTIME_API": server["endpoint"]])
    try api.reportInitialization(
      InvocationFailure(type: "Function.Configuration", message: "KMS_KEY_ID is not set."))
    let call = try JSON.parse(try #require(server.lines.first))
    #expect(call["call"] == .string("init/error"))
    #expect(call["errorType"] == .string("Function.Configuration"))
  }

  @Test(
    "Without Lambda's variable there is no runtime",
    arguments: [[:], ["AWS_LAMBDA_RUNTIME_API": "127.0.0.1:9001/path"]])
  func noAddress(environment: [String: String]) {
    #expect(throws: RuntimeError.noAddress(environment["AWS_LAMBDA_RUNTIME_API"])) {
      try RuntimeAPI(environment: environment)
    }
  }
}
