package import HTTP

/// Why KMS did not do what it was asked.
package enum KMSError: Error, Hashable, Sendable {
  /// KMS refused, in its own words.
  case refused(Operation, ServiceError)
  /// No answer of KMS's came.
  case unreachable(Endpoint, HTTPError)
  /// KMS's answer is not what its documentation promises, or not about this key.
  case invalidAnswer(Operation, Defect)

  /// What was asked: the action's name in IAM is the same behind `kms:`.
  package enum Operation: String, Sendable {
    case getPublicKey = "GetPublicKey"
    case sign = "Sign"
  }

  /// An error of the service's own.
  package struct ServiceError: Hashable, Sendable {
    /// Its name: `AccessDeniedException`.
    package let code: String
    /// Its words.
    package let message: String
    /// The HTTP status that it came with.
    package let status: Int
  }

  /// What is wrong with an answer.
  package enum Defect: Hashable, Sendable {
    /// It is no JSON object.
    case notJSON
    /// A member is absent, or not of its kind.
    case member(String)
    /// The key is of another kind: the member and its value.
    case wrong(String, value: String)
    /// It is about another key.
    case anotherKey(String)
  }
}

extension KMSError {
  /// Whether the same request may well succeed a moment later.
  var isPassing: Bool {
    switch self {
    case .refused(_, let error): error.isPassing
    case .unreachable(_, let error): error.isPassing
    case .invalidAnswer: false
    }
  }
}

extension KMSError.ServiceError {
  /// The exceptions that KMS's API reference says can be tried again, and a front end's troubles.
  var isPassing: Bool {
    [
      "ThrottlingException", "KMSInternalException", "DependencyTimeoutException",
      "KeyUnavailableException",
    ].contains(code) || [500, 502, 503, 504].contains(status)
  }
}

extension HTTPError {
  /// Signing twice does no harm, so a request may go out again though nobody knows what became of it.
  fileprivate var isPassing: Bool {
    switch self {
    case .unknownHost, .system, .timedOut, .closed: true
    default: false
    }
  }
}
