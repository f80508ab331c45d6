extension HTTPError: CustomStringConvertible {
  /// One clause that says what happened, without the peer's name.
  package var description: String {
    switch self {
    case .unknownHost(let host, let reason): "the name \(host) has no address (\(reason))"
    case .system(let error): "\(error)"
    case .timedOut(let step): "no time was left for \(step.rawValue)"
    case .closed(midMessage: true): "the connection was closed in the middle of the answer"
    case .closed(midMessage: false): "the connection was closed before an answer came"
    case .malformed(let malformation): "the answer is no HTTP/1.1 (\(malformation))"
    case .tooLong(let limit): "the answer is longer than \(limit) bytes"
    case .unsendable(let text): "\(String(reflecting: text)) cannot stand in a request"
    case .untrusted(let host, let problem):
      "the certificate of \(host) was refused: \(problem.reason)"
    case .noCertificates(let file): "no certificates could be read from \(file)"
    case .tls(let reason): "TLS failed: \(reason)"
    }
  }
}

extension HTTPError.Malformation: CustomStringConvertible {
  /// The part of the message that breaks the rules.
  package var description: String {
    switch self {
    case .startLine: "its first line"
    case .version: "its version"
    case .field: "a header field"
    case .length: "its length"
    case .chunk: "a chunk"
    }
  }
}
