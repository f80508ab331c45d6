extension AWSError {
  /// Reads what the AWS CLI wrote to standard error for a call that failed.
  ///
  /// The exit status says little: a service's error is 255 in version 1 and 254 in version 2.
  public init(call: String, status: String, errors: String) {
    self =
      Self.service(call: call, errors) ?? Self.client(call: call, errors)
      ?? .failed(call: call, status: status, output: errors.trimmed)
  }

  /// Reads `An error occurred (CODE) when calling the OPERATION operation: MESSAGE`.
  private static func service(call: String, _ errors: String) -> AWSError? {
    guard let start = errors.firstRange(of: "An error occurred (")?.upperBound,
      let end = errors[start...].firstRange(of: ") when calling the ")
    else { return nil }
    let code = String(errors[start..<end.lowerBound])
    let rest = errors[end.upperBound...]
    let retried = rest.prefix { $0 != ":" }.contains("(reached max retries")
    let colon = rest.firstRange(of: retried ? "): " : ": ")
    let message = colon.map { String(rest[$0.upperBound...]).trimmed } ?? ""
    switch code {
    case "ExpiredToken", "ExpiredTokenException", "RequestExpired", "TokenRefreshRequired":
      return .expiredCredentials(message)
    case "InvalidClientTokenId", "UnrecognizedClientException", "SignatureDoesNotMatch",
      "AuthFailure", "InvalidAccessKeyId", "IncompleteSignature":
      return .wrongCredentials(message)
    default: return .refused(call: call, code: code, message: message)
    }
  }

  /// Reads the sentences of the AWS CLI itself, the same in versions 1 and 2.
  private static func client(call: String, _ errors: String) -> AWSError? {
    let said = errors.trimmed
    func says(_ sentences: String...) -> Bool { sentences.contains(where: said.contains) }
    if says("The config profile (") { return .noProfile(said.between("(", ")") ?? "") }
    if says("You must specify a region") { return .noRegion }
    if says("Unable to locate credentials", "Partial credentials found") {
      return .noCredentials(said)
    }
    if says("Token has expired", "session associated with this profile has expired") {
      return .expiredCredentials(said)
    }
    if says("Error loading SSO Token", "Error when retrieving credentials", "Unable to refresh") {
      return .noCredentials(said)
    }
    if says(
      "Could not connect to the endpoint URL", "Connect timeout on endpoint URL",
      "Read timeout on endpoint URL", "Connection was closed before", "Failed to connect to proxy",
      "SSL validation failed", "Could not resolve host", "Connection reset by peer")
    {
      return .unreachable(call: call, reason: said)
    }
    if says(
      "Unknown options", "Invalid choice", "Unknown parameter in input", "Found invalid choice")
    {
      return .notUnderstood(call: call, reason: said)
    }
    return nil
  }
}

extension String {
  /// The text without white space around it.
  fileprivate var trimmed: String {
    let start = drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }

  /// What stands between two marks.
  fileprivate func between(_ opening: String, _ closing: String) -> String? {
    guard let start = firstRange(of: opening)?.upperBound,
      let end = self[start...].firstRange(of: closing)?.lowerBound
    else { return nil }
    return String(self[start..<end])
  }
}
