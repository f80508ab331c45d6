extension AWSError: CustomStringConvertible {
  /// What failed, and what to do about it where that is known.
  package var description: String {
    switch self {
    case .refused(let operation, let error):
      "\(operation) failed with \(error.code): \(error.sentence)"
        + (error.advice(on: operation).map { " \($0)" } ?? "")
    case .unreachable(let service, let endpoint, let error):
      "\(service.name) at \(endpoint) was not reached: \(error)."
    case .invalidAnswer(let operation, let defect):
      "The answer to \(operation) cannot be used: \(defect)."
    }
  }

  /// A name for metrics and alarms: `KMS.AccessDeniedException`.
  package var name: String {
    switch self {
    case .refused(let operation, let error): "\(operation.service.name).\(error.code)"
    case .unreachable(let service, _, _): "\(service.name).Unreachable"
    case .invalidAnswer(let operation, _): "\(operation.service.name).InvalidAnswer"
    }
  }
}

extension AWSError.ServiceError {
  /// The service's words, ended as a sentence.
  fileprivate var sentence: String { message.hasSuffix(".") ? message : "\(message)." }

  /// What somebody who runs the function can do.
  fileprivate func advice(on operation: AWSOperation) -> String? {
    switch code {
    case "ExpiredTokenException", "InvalidClientTokenId", "UnrecognizedClientException",
      "InvalidSignatureException", "IncompleteSignatureException",
      "MissingAuthenticationTokenException":
      "Check the function's role, and AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and "
        + "AWS_SESSION_TOKEN."
    default: operation.service == .kms ? adviceOnKMS : adviceOnDynamoDB
    }
  }

  private var adviceOnKMS: String? {
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
    default: nil
    }
  }

  private var adviceOnDynamoDB: String? {
    switch code {
    case "AccessDeniedException":
      "Allow the function's role dynamodb:GetItem and dynamodb:PutItem on the table of its nonces."
    case "ResourceNotFoundException":
      "Check NONCE_TABLE: a table is looked for in the function's own account and Region."
    case "ValidationException": "The table's partition key must be the string account, alone."
    default: nil
    }
  }
}

extension AWSError.Defect: CustomStringConvertible {
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
