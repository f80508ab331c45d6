package import AWSRequests
package import Broadcasting
import HTTP
package import JSON
package import Platform

/// An Ethereum node's JSON-RPC over HTTP ("Execution API specification"; JSON-RPC 2.0).
///
/// On Amazon Managed Blockchain the role that asks needs `managedblockchain:POST` ("Identity-based
/// policy examples for AMB Access Ethereum").
package final class NodeClient: NodeConnection {
  private let settings: NodeSettings
  private let http: HTTPClient
  private let credentials: () -> AWSCredentials?
  private var number = 0

  /// A client that connects with its first call.
  /// - Parameter credentials: what a request is signed with, where it is signed; they rotate.
  package init(_ settings: NodeSettings, credentials: @escaping () -> AWSCredentials? = { nil }) {
    self.settings = settings
    self.credentials = credentials
    http = HTTPClient(settings.endpoint, trust: settings.trust)
  }

  package func call(
    _ method: String, _ parameters: [JSON], until deadline: Deadline
  ) throws(NodeError) -> JSON {
    number += 1
    let response: HTTPResponse
    do throws(HTTPError) {
      response = try http.send(request(method, parameters), until: patience(deadline))
    } catch {
      throw .unreachable(
        reason: "\(settings.endpoint), \(error)", isPassing: error.isPassing)
    }
    return try result(of: method, in: response)
  }

  private func request(_ method: String, _ parameters: [JSON]) -> HTTPRequest {
    let request = HTTPRequest(
      "POST", settings.path,
      headers: [
        "Host": settings.endpoint.authority, "Content-Type": "application/json",
        "Accept": "application/json",
      ],
      body: JSON.object([
        ("jsonrpc", .string("2.0")), ("id", .number("\(number)")), ("method", .string(method)),
        ("params", .array(parameters)),
      ]).bytes)
    return named(signed(request))
  }

  /// Some nodes want to know who asks.
  private func named(_ request: HTTPRequest) -> HTTPRequest {
    var request = request
    request.headers.append("User-Agent", "chimney-signer")
    return request
  }

  private func signed(_ request: HTTPRequest) -> HTTPRequest {
    guard let (first, region) = settings.signing else { return request }
    let signer = RequestSigner(
      credentials() ?? first, region: region, service: AWSService.managedBlockchain.prefix)
    return signer.signed(request, at: .now)
  }

  /// The result; an error of JSON-RPC's counts with any status, since some nodes send it with 4xx.
  private func result(
    of method: String, in response: HTTPResponse
  ) throws(NodeError) -> JSON {
    let answer = try? JSON.parse(response.body)
    if case .object? = answer?["error"] {
      throw .refused(method: method, answer?["error"] ?? .null)
    }
    guard response.status == 200 else {
      throw .unreachable(
        reason: "\(settings.endpoint) answered with status \(response.status)",
        isPassing: response.status == 429 || response.status >= 500)
    }
    guard let answer, answer["id"] == .number("\(number)"), let result = answer["result"] else {
      throw .invalidAnswer(method: method)
    }
    return result
  }

  /// A few seconds only, so that a connection that died unheard leaves time for another.
  private func patience(_ deadline: Deadline) -> Deadline { min(deadline, .after(.seconds(15))) }
}

extension NodeError {
  /// An error object, with what a contract says of its refusal where the node gives it.
  fileprivate static func refused(method: String, _ error: JSON) -> NodeError {
    let code = if case .number(let code)? = error["code"] { code } else { "no code" }
    let message = error["message"]?.text ?? "no reason"
    return .refused(method: method, code: code, message: String(message.prefix(500)))
  }
}
