import HTTP
import JSON
import Platform

/// Lambda's side of a custom runtime (AWS Lambda Developer Guide, "Using the Lambda runtime API for
/// custom runtimes", version 2018-06-01).
package final class RuntimeAPI {
  private let http: HTTPClient

  /// The API where Lambda's variable says it is; it is asked for the first time by a call.
  package init(environment: [String: String]) throws(RuntimeError) {
    let address = environment["AWS_LAMBDA_RUNTIME_API"]
    guard let endpoint = address.flatMap({ Endpoint(authority: $0, isSecure: false) }) else {
      throw .noAddress(address)
    }
    http = HTTPClient(endpoint, bodyLimit: 8 << 20)
  }

  /// Waits for the next event, however long that takes.
  func next() throws(RuntimeError) -> Invocation {
    let path = "\(Self.root)/invocation/next"
    let response = try send(HTTPRequest("GET", path), until: .never)
    guard response.status == 200 else { throw .refused(path: path, status: response.status) }
    let requestID = try response.field("Lambda-Runtime-Aws-Request-Id")
    guard let deadline = Int64(try response.field("Lambda-Runtime-Deadline-Ms")) else {
      throw .unreadable(field: "Lambda-Runtime-Deadline-Ms")
    }
    return Invocation(
      requestID: requestID,
      deadline: .after(.milliseconds(deadline) - .milliseconds(Timestamp.now.milliseconds)),
      event: response.body)
  }

  /// Hands in the answer to an event.
  func respond(to requestID: String, with answer: [UInt8]) throws(RuntimeError) {
    try post("invocation/\(requestID)/response", answer)
  }

  /// Says that an event has no answer.
  func report(_ failure: InvocationFailure, for requestID: String) throws(RuntimeError) {
    try report(failure, at: "invocation/\(requestID)/error")
  }

  /// Says that the function cannot begin, so that Lambda fails the events that wait for it.
  package func reportInitialization(_ failure: InvocationFailure) throws(RuntimeError) {
    try report(failure, at: "init/error")
  }

  private static let root = "/2018-06-01/runtime"

  private func report(_ failure: InvocationFailure, at path: String) throws(RuntimeError) {
    try post(
      path, headers: ["Lambda-Runtime-Function-Error-Type": failure.type],
      JSON.object([
        ("errorMessage", .string(failure.message)), ("errorType", .string(failure.type)),
        ("stackTrace", .array([])),
      ]).bytes)
  }

  private func post(
    _ path: String, headers: HTTPHeaders = [:], _ body: [UInt8]
  ) throws(RuntimeError) {
    let path = "\(Self.root)/\(path)"
    var headers = headers
    headers.append("Content-Type", "application/json")
    let request = HTTPRequest("POST", path, headers: headers, body: body)
    let response = try send(request, until: .after(.seconds(10)))
    guard response.isSuccess else { throw .refused(path: path, status: response.status) }
  }

  private func send(
    _ request: HTTPRequest, until deadline: Deadline
  ) throws(RuntimeError) -> HTTPResponse {
    do throws(HTTPError) {
      return try http.send(request, until: deadline)
    } catch {
      throw .unreachable(http.endpoint, error)
    }
  }
}

extension HTTPResponse {
  fileprivate func field(_ name: String) throws(RuntimeError) -> String {
    guard let value = headers[name], !value.isEmpty else { throw .unreadable(field: name) }
    return value
  }
}
