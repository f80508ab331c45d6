import HTTP
import Platform

/// Lambda's Runtime API with one event in it.
struct OneEvent {
  /// How far the function has come with it.
  enum Stage {
    /// It has not asked yet.
    case waiting
    /// It has the event.
    case handedOut
    /// It has handed in an answer.
    case answered([UInt8])
    /// It has said that there is none: the error, in JSON.
    case failed([UInt8])
  }

  private(set) var stage = Stage.waiting
  private let event: [UInt8]
  private let timeout: Duration

  private static let root = "/2018-06-01/runtime"
  private static let requestID = "00000000-0000-4000-8000-000000000001"

  init(_ event: [UInt8], timeout: Duration) {
    self.event = event
    self.timeout = timeout
  }

  /// Whether a request is for this API.
  static func isAddressed(by request: HTTPRequest) -> Bool { request.path.hasPrefix(root) }

  /// The answer to a call; nil when the function has to wait for it, as there is no second event.
  mutating func answer(to request: HTTPRequest) -> HTTPResponse? {
    let call = request.path.dropFirst(Self.root.count)
    switch (request.method, call, stage) {
    case ("GET", "/invocation/next", .waiting):
      stage = .handedOut
      return HTTPResponse(200, headers: headers, body: event)
    case ("GET", "/invocation/next", _):
      return nil
    case ("POST", "/invocation/\(Self.requestID)/response", .handedOut):
      stage = .answered(request.body)
    case ("POST", "/invocation/\(Self.requestID)/error", .handedOut),
      ("POST", "/init/error", .waiting):
      stage = .failed(request.body)
    default:
      return HTTPResponse(403)
    }
    return HTTPResponse(202)
  }

  private var headers: HTTPHeaders {
    let deadline = Timestamp.now.milliseconds + timeout.milliseconds
    return [
      "Lambda-Runtime-Aws-Request-Id": Self.requestID,
      "Lambda-Runtime-Deadline-Ms": String(deadline),
      "Lambda-Runtime-Invoked-Function-Arn":
        "arn:aws:lambda:us-east-1:000000000000:function:signer-local",
    ]
  }
}
