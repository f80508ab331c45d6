import EthereumSigning

extension Mistake {
  /// What programs tell mistakes apart by; a code never changes its meaning.
  enum Code: String {
    case invalidRequest = "invalid_request"
    case missingField = "missing_field"
    case unknownField = "unknown_field"
    case conflictingFields = "conflicting_fields"
    case unknownOperation = "unknown_operation"
    case unsupportedType = "unsupported_type"
    case invalidAmount = "invalid_amount"
    case invalidInteger = "invalid_integer"
    case invalidAddress = "invalid_address"
    case invalidChecksum = "invalid_checksum"
    case invalidData = "invalid_data"
    case invalidTypedData = "invalid_typed_data"
    case invalidTransaction = "invalid_transaction"
    case outOfRange = "out_of_range"
    case policyDenied = "policy_denied"
    case broadcastDisabled = "broadcast_disabled"
    case wrongChain = "wrong_chain"
    case excessiveFee = "excessive_fee"
    case nodeRefused = "node_refused"
    case outcomeUnknown = "outcome_unknown"
    case noncesBusy = "nonces_busy"
    case failed
  }

  var code: Code {
    switch reason {
    case .notJSON, .notAnObject, .notAnArray, .notBase64, .notAString, .notABool, .batchInBatch:
      .invalidRequest
    case .missing: .missingField
    case .unknownField: .unknownField
    case .notInType, .conflict: .conflictingFields
    case .unknownOperation: .unknownOperation
    case .unsupportedType: .unsupportedType
    case .amount: .invalidAmount
    case .integer(.notAnInteger): .invalidInteger
    case .integer(.tooLarge), .over64Bits, .notAParity, .tooManyItems, .violation: .outOfRange
    case .address(.notAnAddress): .invalidAddress
    case .address(.wrongChecksum): .invalidChecksum
    case .data, .notBytes32: .invalidData
    case .typedData: .invalidTypedData
    case .transaction: .invalidTransaction
    case .denied: .policyDenied
    case .sending(let problem): problem.code
    }
  }
}
