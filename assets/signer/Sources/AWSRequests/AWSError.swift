package import HTTP

/// Why a service of AWS did not do what it was asked.
package enum AWSError: Error, Hashable, Sendable {
  /// The service refused, in its own words.
  case refused(AWSOperation, ServiceError)
  /// No answer of the service's came.
  case unreachable(AWSService, Endpoint, HTTPError)
  /// The answer is not what the service's documentation promises, or not about what was asked.
  case invalidAnswer(AWSOperation, Defect)

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

extension AWSError {
  /// Whether the same request may well succeed a moment later.
  var isPassing: Bool {
    switch self {
    case .refused(_, let error): error.isPassing
    case .unreachable(_, _, let error): error.isPassing
    case .invalidAnswer: false
    }
  }
}

extension AWSError.ServiceError {
  /// The exceptions that the services' references say can be tried again, and a front end's troubles.
  var isPassing: Bool {
    [
      "ThrottlingException", "KMSInternalException", "DependencyTimeoutException",
      "KeyUnavailableException", "ProvisionedThroughputExceededException",
      "RequestLimitExceeded", "InternalServerError",
    ].contains(code) || [500, 502, 503, 504].contains(status)
  }
}

extension HTTPError {
  /// Nothing that is asked does harm when it is done twice, so a request may go out again though
  /// nobody knows what became of it.
  package var isPassing: Bool {
    switch self {
    case .unknownHost, .system, .timedOut, .closed: true
    default: false
    }
  }
}
