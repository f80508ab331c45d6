import EthereumSigning
import JSON

// What is wrong with a member, as the rest of a clause that starts with its name.

extension AmountError {
  var clause: String {
    switch self {
    case .notANumber: "must be a decimal number of ether, such as 0.01"
    case .negative: "must not be negative"
    case .fractionOfWei: "has digits below one wei, the 18th decimal"
    case .tooLarge: "must be below 2^256 wei"
    }
  }
}

extension IntegerError {
  var clause: String {
    switch self {
    case .notAnInteger: "must be an integer: decimal digits, or a string of 0x and hexadecimal ones"
    case .tooLarge: "must be below 2^256"
    }
  }
}

extension AddressError {
  var clause: String {
    switch self {
    case .notAnAddress: "must be an address: 0x and 40 hexadecimal digits"
    case .wrongChecksum:
      "has capitals that do not match its digits (EIP-55), so it was mistyped: copy it again"
    }
  }
}

extension HexadecimalError {
  var clause: String {
    switch self {
    case .missingPrefix: "must start with 0x"
    case .notADigit: "must be 0x and hexadecimal digits"
    case .oddDigits: "must have two digits for each byte"
    }
  }
}

extension TypedDataError.Reason {
  var clause: String {
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
    case .undefinedType(let name):
      "names the type \(name.shortened), which is neither EIP-712's nor defined"
    case .invalidName(let name):
      "has a name that no type or member may have: \(JSON.string(name.shortened))"
    case .duplicateName(let name): "has the name \(JSON.string(name.shortened)) a second time"
    case .notOfDomain: "is no member of a domain, or not of the type that EIP-712 gives it"
    case .tooManyTypes: "defines more than 256 types"
    }
  }
}

extension Transaction.Violation {
  var clause: String {
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

extension TransactionDecodingError {
  var clause: String {
    switch self {
    case .unknownType(let type): "is of type \(type), and there are 0, 1, 2, 3 and 4"
    case .rlp(let error): "is not RLP: \(error.clause)"
    case .wrongCount(let count): "must be a list of \(count) items"
    case .sidecar: "carries its blobs along: give the form that has their hashes alone (EIP-4844)"
    case .malformed(let item): "has an item \(item) that cannot stand there"
    case .signature(let error): "is not signed: \(error)"
    case .violations(let violations):
      "breaks rules: " + violations.map { "\($0.field) \($0.clause)" }.joined(separator: "; ")
    }
  }
}

extension RLPError {
  fileprivate var clause: String {
    switch self {
    case .truncated: "it ends within a value"
    case .trailingBytes: "something follows it"
    case .notMinimal: "a value is not in its shortest form"
    case .tooDeep: "its lists nest too deep"
    }
  }
}
