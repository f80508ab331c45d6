extension KMSError: CustomStringConvertible {
  /// What failed, and what to do about it where that is known.
  package var description: String {
    switch self {
    case .refused(let operation, let error):
      "kms:\(operation.rawValue) failed with \(error.code): \(error.sentence)"
        + (error.advice.map { " \($0)" } ?? "")
    case .unreachable(let endpoint, let error): "KMS at \(endpoint) was not reached: \(error)."
    case .invalidAnswer(let operation, let defect):
      "The answer to kms:\(operation.rawValue) cannot be used: \(defect)."
    }
  }

  /// A name for metrics and alarms: `KMS.AccessDeniedException`.
  package var name: String {
    switch self {
    case .refused(_, let error): "KMS.\(error.code)"
    case .unreachable: "KMS.Unreachable"
    case .invalidAnswer: "KMS.InvalidAnswer"
    }
  }
}

extension KMSError.ServiceError {
  /// KMS's words, ended as a sentence.
  fileprivate var sentence: String { message.hasSuffix(".") ? message : "\(message)." }

  /// What somebody who runs the function can do.
  fileprivate var advice: String? {
    switch code {
    case "AccessDeniedException":
      "Allow the function's role kms:GetPublicKey and kms:Sign on this key, in its own policy or in "
        + "the key's."
    case "DisabledException": "Enable the key."
    case "KMSInvalidStateException":
      "Look at the key's state: one that waits for its deletion is saved by CancelKeyDeletion."
    case "NotFoundException":
      "Check KMS_KEY_ID: a key's id is looked for in the function's own account and Region."
    case "InvalidKeyUsageException", "UnsupportedOperationException":
      "The key must be one of ECC_SECG_P256K1 for SIGN_VERIFY."
    case "ThrottlingException":
      "Sign less often, or ask for a higher quota of cryptographic operations on ECC keys."
    case "ExpiredTokenException", "InvalidClientTokenId", "UnrecognizedClientException",
      "InvalidSignatureException", "IncompleteSignatureException",
      "MissingAuthenticationTokenException":
      "Check the function's role, and AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and "
        + "AWS_SESSION_TOKEN."
    default: nil
    }
  }
}

extension KMSError.Defect: CustomStringConvertible {
  /// The clause that says what is wrong.
  package var description: String {
    switch self {
    case .notJSON: "it is no JSON object"
    case .member(let name): "it has no valid \(name)"
    case .wrong(let name, let value): "the key's \(name) is \(value)"
    case .anotherKey(let arn): "it is about \(arn)"
    }
  }
}
