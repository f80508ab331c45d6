import HTTP
package import JSON
package import Platform

/// Calls operations of AWS KMS: signed JSON over one kept connection (AWS KMS API Reference).
package final class KMSClient {
  private let http: HTTPClient
  private let signer: RequestSigner
  private let backoff: Backoff
  private let notice: (Retry) -> Void

  /// What stands between two attempts.
  package struct Retry: Sendable {
    /// Why the last attempt failed.
    package let error: KMSError
    /// How long it waits before the next.
    package let delay: Duration
  }

  /// A client that connects with its first call; `notice` hears of each attempt that it repeats.
  package init(
    _ settings: KMSSettings, backoff: Backoff = Backoff(),
    notice: @escaping (Retry) -> Void = { _ in }
  ) {
    http = HTTPClient(settings.endpoint, trust: settings.trust, bodyLimit: 64 << 10)
    signer = RequestSigner(settings.credentials, region: settings.region, service: "kms")
    self.backoff = backoff
    self.notice = notice
  }

  /// The answer to one operation. Passing troubles are tried again while there is time.
  package func call(
    _ operation: KMSError.Operation, _ input: JSON, until deadline: Deadline
  ) throws(KMSError) -> JSON {
    for delay in backoff.delays {
      do throws(KMSError) {
        return try attempt(operation, input, until: deadline)
      } catch {
        guard error.isPassing, Deadline.after(delay) < deadline else { throw error }
        notice(Retry(error: error, delay: delay))
        delay.sleep()
      }
    }
    return try attempt(operation, input, until: deadline)
  }

  /// One request. It gets a few seconds only, so that a connection that died unheard leaves time for
  /// another.
  private func attempt(
    _ operation: KMSError.Operation, _ input: JSON, until deadline: Deadline
  ) throws(KMSError) -> JSON {
    let request = HTTPRequest(
      "POST", "/",
      headers: [
        "Host": http.endpoint.authority,
        "Content-Type": "application/x-amz-json-1.1",
        "X-Amz-Target": "TrentService.\(operation.rawValue)",
      ], body: input.bytes)
    let response: HTTPResponse
    do throws(HTTPError) {
      response = try http.send(
        signer.signed(request, at: .now), until: min(deadline, .after(.seconds(5))))
    } catch {
      throw .unreachable(http.endpoint, error)
    }
    guard response.status == 200 else { throw .refused(operation, .init(response)) }
    guard let answer = try? JSON.parse(response.body), case .object = answer else {
      throw .invalidAnswer(operation, .notJSON)
    }
    return answer
  }
}

extension KMSError.ServiceError {
  /// Reads an error in AWS's JSON protocol; whatever else came is named by its status.
  init(_ response: HTTPResponse) {
    let body = try? JSON.parse(response.body)
    let type = body?["__type"]?.text ?? response.headers["X-Amzn-ErrorType"]
    // The name may stand in a namespace, `com.amazonaws.kms#Name`, or before a URL, `Name:http…`.
    code =
      type.flatMap { $0.split(separator: "#").last?.split(separator: ":").first.map(String.init) }
      ?? "HTTP\(response.status)"
    message = (body?["message"] ?? body?["Message"])?.text ?? "KMS gave no reason."
    status = response.status
  }
}

extension JSON {
  /// The string, if it is one.
  var text: String? {
    if case .string(let text) = self { text } else { nil }
  }
}
