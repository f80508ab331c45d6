import HTTP
package import JSON
package import Platform

/// Calls operations of one service: signed JSON over kept connections (AWS KMS API Reference and
/// Amazon DynamoDB API Reference, "Making requests").
package final class AWSClient {
  private let service: AWSService
  private let http: HTTPClient
  private let region: String
  private let credentials: () -> AWSCredentials
  private let backoff: Backoff
  private let notice: (Retry) -> Void

  /// What stands between two attempts.
  package struct Retry: Sendable {
    /// Why the last attempt failed.
    package let error: AWSError
    /// How long it waits before the next.
    package let delay: Duration
  }

  /// How long the service has been waited for since the client was made.
  package private(set) var waited = Duration.zero

  /// A client that connects with its first call; `notice` hears of each attempt that it repeats.
  /// - Parameter credentials: what a request is signed with, asked for each one: they rotate.
  package init(
    _ settings: ServiceSettings, backoff: Backoff = Backoff(), bodyLimit: Int = 64 << 10,
    credentials: (() -> AWSCredentials)? = nil, notice: @escaping (Retry) -> Void = { _ in }
  ) {
    service = settings.service
    http = HTTPClient(settings.endpoint, trust: settings.trust, bodyLimit: bodyLimit)
    region = settings.region
    self.credentials = credentials ?? { settings.credentials }
    self.backoff = backoff
    self.notice = notice
  }

  /// The answer to one operation. Passing troubles are tried again while there is time.
  package func call(
    _ operation: AWSOperation, _ input: JSON, until deadline: Deadline
  ) throws(AWSError) -> JSON {
    let start = Deadline.after(.zero)
    defer { waited += start.elapsed }
    return try answer(to: begin(operation, input, until: deadline), until: deadline)
  }

  /// The answers to several calls of an operation, in order. The service works on a few of them at once, each
  /// over a connection of its own; the first that fails for good ends them all.
  package func calls(
    _ operation: AWSOperation, _ inputs: [JSON], until deadline: Deadline
  ) throws(AWSError) -> [JSON] {
    let start = Deadline.after(.zero)
    defer { waited += start.elapsed }
    var answers: [JSON] = []
    var underWay: ArraySlice<Attempt> = []
    for input in inputs {
      if underWay.count == Self.concurrency {
        answers.append(try answer(to: underWay.removeFirst(), until: deadline))
      }
      underWay.append(begin(operation, input, until: deadline))
    }
    for attempt in underWay { answers.append(try answer(to: attempt, until: deadline)) }
    return answers
  }

  /// How many calls are under way at a time: while the service works on one, there is time for the others.
  package static let concurrency = 8

  /// One attempt at a call, on its way unless it failed at once.
  private struct Attempt {
    let operation: AWSOperation
    let input: JSON
    let exchange: Result<HTTPClient.Exchange, HTTPError>
  }

  /// Waits for an answer; after a passing trouble it makes another attempt.
  private func answer(
    to first: Attempt, until deadline: Deadline
  ) throws(AWSError) -> JSON {
    var attempt = first
    for delay in backoff.delays {
      do throws(AWSError) {
        return try finish(attempt, until: deadline)
      } catch {
        guard error.isPassing, Deadline.after(delay) < deadline else { throw error }
        notice(Retry(error: error, delay: delay))
        delay.sleep()
        attempt = begin(attempt.operation, attempt.input, until: deadline)
      }
    }
    return try finish(attempt, until: deadline)
  }

  private func begin(
    _ operation: AWSOperation, _ input: JSON, until deadline: Deadline
  ) -> Attempt {
    let request = HTTPRequest(
      "POST", "/",
      headers: [
        "Host": http.endpoint.authority,
        "Content-Type": "application/x-amz-json-\(service.protocolVersion)",
        "X-Amz-Target": "\(service.target).\(operation.name)",
      ], body: input.bytes)
    let signer = RequestSigner(credentials(), region: region, service: service.prefix)
    let exchange = Result { () throws(HTTPError) in
      try http.begin(signer.signed(request, at: .now), until: patience(deadline))
    }
    return Attempt(operation: operation, input: input, exchange: exchange)
  }

  private func finish(
    _ attempt: Attempt, until deadline: Deadline
  ) throws(AWSError) -> JSON {
    let response: HTTPResponse
    do throws(HTTPError) {
      response = try http.finish(try attempt.exchange.get(), until: patience(deadline))
    } catch {
      throw .unreachable(service, http.endpoint, error)
    }
    guard response.status == 200 else { throw .refused(attempt.operation, .init(response)) }
    guard let answer = try? JSON.parse(response.body), case .object = answer else {
      throw .invalidAnswer(attempt.operation, .notJSON)
    }
    return answer
  }

  /// A few seconds only, so that a connection that died unheard leaves time for another.
  private func patience(_ deadline: Deadline) -> Deadline { min(deadline, .after(.seconds(5))) }
}

extension AWSError.ServiceError {
  /// Reads an error in AWS's JSON protocol; whatever else came is named by its status.
  init(_ response: HTTPResponse) {
    let body = try? JSON.parse(response.body)
    let type = body?["__type"]?.text ?? response.headers["X-Amzn-ErrorType"]
    // The name may stand in a namespace, `com.amazonaws.kms#Name`, or before a URL, `Name:http…`.
    code =
      type.flatMap { $0.split(separator: "#").last?.split(separator: ":").first.map(String.init) }
      ?? "HTTP\(response.status)"
    message = (body?["message"] ?? body?["Message"])?.text ?? "no reason was given."
    status = response.status
  }
}

extension JSON {
  /// The string, if it is one.
  package var text: String? {
    if case .string(let text) = self { text } else { nil }
  }
}
