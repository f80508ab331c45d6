/// Why the AWS CLI did not do what it was asked.
public enum AWSError: Error, Hashable, Sendable {
  /// The service refused the request.
  case refused(call: String, code: String, message: String)
  /// There are no credentials, or only a part of them.
  case noCredentials(String)
  /// There were credentials, and their time is over.
  case expiredCredentials(String)
  /// The service does not know the credentials, or their secret is wrong.
  case wrongCredentials(String)
  /// The configuration has no profile of this name.
  case noProfile(String)
  /// No region was named.
  case noRegion
  /// Nobody answered: the network, a proxy, or the endpoint is not there.
  case unreachable(call: String, reason: String)
  /// The AWS CLI did not end in time and was ended.
  case timedOut(call: String, seconds: Int)
  /// The AWS CLI does not know the call, or a part of it: it is too old.
  case notUnderstood(call: String, reason: String)
  /// The AWS CLI failed in another way.
  case failed(call: String, status: String, output: String)
  /// The answer is not what the service's API promises.
  case unexpectedAnswer(call: String, reason: String)
}

extension AWSError {
  /// Whether the same call may well be answered when it is made again.
  public var isTransient: Bool {
    switch self {
    case .refused(_, let code, _): Self.transientCodes.contains(code)
    case .unreachable, .timedOut: true
    default: false
    }
  }

  /// Whether the service said that there is no stack, or no change set, of the name.
  public var isMissing: Bool {
    switch self {
    case .refused(_, "ValidationError", let message): message.hasSuffix("does not exist")
    case .refused(_, "ChangeSetNotFound", _), .refused(_, "404", _), .refused(_, "NoSuchBucket", _),
      .refused(_, "NoSuchKey", _), .refused(_, "NoSuchUpload", _),
      .refused(_, "NotFoundException", _):
      true
    default: false
    }
  }

  /// Whether the service said that the caller may not do this.
  public var isDenied: Bool {
    guard case .refused(_, let code, _) = self else { return false }
    return ["AccessDenied", "AccessDeniedException", "403", "UnauthorizedOperation"].contains(code)
  }

  /// Whether CloudFormation said that there is nothing to change.
  public var isNoChange: Bool {
    guard case .refused(_, _, let message) = self else { return false }
    return message.saysNoChange
  }

  /// The codes of throttling and of failures inside AWS (AWS page "Error retries and exponential
  /// backoff in AWS", and the retry modes of the AWS SDKs).
  private static let transientCodes: Set = [
    "BandwidthLimitExceeded", "EC2ThrottledException", "InternalError", "InternalFailure",
    "InternalServerError", "LimitExceededException", "PriorRequestNotComplete",
    "ProvisionedThroughputExceededException", "RequestLimitExceeded", "RequestThrottled",
    "RequestThrottledException", "RequestTimeout", "RequestTimeoutException", "ServiceException",
    "ServiceUnavailable", "SlowDown", "Throttling", "ThrottledException", "ThrottlingException",
    "TooManyRequestsException", "TransactionInProgressException", "500", "502", "503", "504",
  ]
}

extension String {
  /// Whether these are CloudFormation's words for an update, or a change set, without changes.
  var saysNoChange: Bool {
    contains("The submitted information didn't contain changes")
      || contains("No updates are to be performed")
  }
}
