import EthereumSigning
import JSON

extension Mistake {
  /// The mistake as a clause for people: no capital before it, no stop behind it.
  var message: String {
    let field = field ?? "the request"
    return switch reason {
    case .notJSON(let error): "\(field) is not JSON (\(error))"
    case .notAnObject: "\(field) must be a JSON object"
    case .notAnArray: "\(field) must be an array"
    case .notBase64: "\(field) is not base64"
    case .missing: "\(field) is missing"
    case .notAString: "\(field) must be a string"
    case .unknownField(let suggestion): "there is no field \(field)" + asking(suggestion)
    case .notInType(let type): "\(field) has no place in a transaction of type \(type)"
    case .conflict(let other): "\(field) and \(other) exclude each other"
    case .unknownOperation(let suggestion):
      "there is no such operation\(asking(suggestion)); this version offers \(offered)"
    case .unsupportedOperation: "this version does not offer this operation yet, only \(offered)"
    case .unsupportedType: "a transaction is of type 0, 1, 2, 3 or 4"
    case .amount(let error): "\(field) \(error.clause)"
    case .integer(let error): "\(field) \(error.clause)"
    case .over64Bits: "\(field) must be below 2^64"
    case .address(let error): "\(field) \(error.clause)"
    case .data(let error): "\(field) \(error.clause)"
    case .notBytes32: "\(field) must have 32 bytes"
    case .notAParity: "\(field) must be 0 or 1"
    case .typedData(let reason): "\(field) \(reason.clause)"
    case .violation(let violation): "\(field) \(violation.clause)"
    case .denied(let rule): rule.message
    }
  }

  private var offered: String {
    Operation.offered.map(\.rawValue).joined(separator: ", ")
  }

  private func asking(_ suggestion: String?) -> String {
    suggestion.map { ", did you mean \($0)?" } ?? ""
  }
}

extension AmountError {
  fileprivate var clause: String {
    switch self {
    case .notANumber: "must be a decimal number of ether, such as 0.01"
    case .negative: "must not be negative"
    case .fractionOfWei: "has digits below one wei, the 18th decimal"
    case .tooLarge: "must be below 2^256 wei"
    }
  }
}

extension IntegerError {
  fileprivate var clause: String {
    switch self {
    case .notAnInteger: "must be an integer: decimal digits, or a string of 0x and hexadecimal ones"
    case .tooLarge: "must be below 2^256"
    }
  }
}

extension AddressError {
  fileprivate var clause: String {
    switch self {
    case .notAnAddress: "must be an address: 0x and 40 hexadecimal digits"
    case .wrongChecksum:
      "has capitals that do not match its digits (EIP-55), so it was mistyped: copy it again"
    }
  }
}

extension HexadecimalError {
  fileprivate var clause: String {
    switch self {
    case .missingPrefix: "must start with 0x"
    case .notADigit: "must be 0x and hexadecimal digits"
    case .oddDigits: "must have two digits for each byte"
    }
  }
}

extension TypedDataError.Reason {
  fileprivate var clause: String {
    switch self {
    case .missing: "is missing"
    case .unknownMember: "has no place in the types, so it would not be signed"
    case .notAnObject: "must be an object"
    case .notAnArray: "must be an array"
    case .notAString: "must be a string"
    case .notABool: "must be true or false"
    case .notAnInteger: "must be an integer: decimal digits, or a string of 0x and hexadecimal ones"
    case .outOfRange: "is an integer that its type has no room for"
    case .notHexadecimal: "must be a string of 0x and two hexadecimal digits for each byte"
    case .wrongCount(let count): "must have \(count) of them, as its type says"
    case .undefinedType(let name): "names the type \(name), which is neither EIP-712's nor defined"
    case .invalidName(let name): "has a name that no type or member may have: \(JSON.string(name))"
    case .duplicateName(let name): "has the name \(JSON.string(name)) a second time"
    case .notOfDomain: "is no member of a domain, or not of the type that EIP-712 gives it"
    case .tooManyTypes: "defines more than 256 types"
    }
  }
}

extension Transaction.Violation {
  fileprivate var clause: String {
    switch self {
    case .noSuchChain: "must not be 0, which is no chain"
    case .nonceTooHigh: "must be below 2^64 - 1 (EIP-2681)"
    case .gasLimitTooHigh(let cap): "must be at most \(cap) on this chain (EIP-7825)"
    case .priorityFeeAboveMaxFee: "must be at most max_fee_per_gas (EIP-1559)"
    case .initCodeTooLong(let count): "has \(count) bytes of init code, of 49152 at most (EIP-3860)"
    case .noReceiver: "must be there, since this type creates no contract"
    case .blobCount(let count): "has \(count) hashes, and must have 1 to 6 (EIP-7594)"
    case .blobVersion: "must start with 0x01, the version of a blob's hash (EIP-4844)"
    case .noAuthorization: "must not be empty (EIP-7702)"
    case .authorizationNotApplicable:
      "would be passed over by every chain: its nonce must be below 2^64 - 1, its r between zero "
        + "and the curve's order, its s between zero and half of it (EIP-7702)"
    }
  }
}

extension Mistake.Rule {
  fileprivate var message: String {
    switch self {
    case .operations(let operation):
      "the policy's rule operations allows transactions alone, not \(operation.rawValue)"
    case .chains(let own):
      "the policy's rule chains allows the account's own chain alone, \(own)"
    case .creation:
      "the policy's rule creation allows no contract to be created: name a dst_address"
    }
  }
}
