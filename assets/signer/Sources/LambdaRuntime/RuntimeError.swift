package import HTTP

/// Why there is nothing more that the function can do: it must end.
package enum RuntimeError: Error, Hashable, Sendable {
  /// `AWS_LAMBDA_RUNTIME_API` is absent, or no host and port.
  case noAddress(String?)
  /// The Runtime API does not answer.
  case unreachable(Endpoint, HTTPError)
  /// The Runtime API answers a call with this status.
  case refused(path: String, status: Int)
  /// An invocation lacks this header field, or has nonsense in it.
  case unreadable(field: String)
}

extension RuntimeError: CustomStringConvertible {
  /// One sentence that says what happened.
  package var description: String {
    switch self {
    case .noAddress(nil):
      "AWS_LAMBDA_RUNTIME_API is not set: Lambda starts this program, not people."
    case .noAddress(let text?):
      "AWS_LAMBDA_RUNTIME_API cannot be read: \(String(reflecting: text))."
    case .unreachable(let endpoint, let error):
      "The Runtime API at \(endpoint) was not reached: \(error)."
    case .refused(let path, let status): "The Runtime API answered \(path) with \(status)."
    case .unreadable(let field): "An invocation came without a valid \(field)."
    }
  }
}
