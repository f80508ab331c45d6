extension SigningError: CustomStringConvertible {
  /// Why, as a clause for people.
  public var description: String {
    switch self {
    case .key(let failure): "the key did not answer: \(failure)"
    case .publicKey(let error): error.description
    case .signature(let error): error.description
    }
  }
}

extension PublicKeyError: CustomStringConvertible {
  /// Why, as a clause for people.
  public var description: String {
    switch self {
    case .notSecp256k1: "the public key is none of secp256k1, as an SPKI with an uncompressed point"
    case .notOnCurve: "the public key is no point of secp256k1"
    case .arithmetic(let error): error.description
    }
  }
}

extension SignatureError: CustomStringConvertible {
  /// Why, as a clause for people.
  public var description: String {
    switch self {
    case .malformed(let error): "the signature is not DER: \(error)"
    case .outOfRange: "r or s of the signature is not between zero and the curve's order"
    case .highS: "the signature's s is over half of the curve's order (EIP-2)"
    case .notVerified: "the signature is not this key's of this digest"
    case .notRecoverable: "the signature's r stands for an x over the curve's order"
    case .arithmetic(let error): error.description
    }
  }
}

extension DERError: CustomStringConvertible {
  /// Why, as a clause for people.
  public var description: String {
    switch self {
    case .truncated: "it ends within a value"
    case .unexpectedTag(let tag): "the tag 0x\(String(tag, radix: 16)) is in the wrong place"
    case .unexpectedLength(let byte): "the length 0x\(String(byte, radix: 16)) is not short"
    case .notMinimal: "an integer is not in its shortest form"
    case .negative: "an integer is negative"
    case .tooLarge: "an integer has more than 32 bytes"
    case .trailingBytes: "something follows it"
    }
  }
}

extension ArithmeticError: CustomStringConvertible {
  /// Why, as a clause for people.
  public var description: String { "OpenSSL could not compute, memory may be exhausted" }
}
