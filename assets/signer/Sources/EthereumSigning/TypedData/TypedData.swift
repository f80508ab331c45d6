public import JSON

/// Structured data to be signed (EIP-712), as wallets get it by `eth_signTypedData_v4`.
public struct TypedData: Hashable, Sendable {
  /// What the signature is meant for.
  public let domain: Domain
  /// The name of the message's type.
  public let primaryType: String
  /// The domain's hash.
  public let domainSeparator: Bytes32
  /// The message's hash; nil where the domain alone is signed.
  public let structHash: Bytes32?

  /// The digest that the account signs.
  public var signingHash: Bytes32 {
    keccak256([0x19, 0x01] + domainSeparator.bytes + (structHash?.bytes ?? []))
  }

  /// The application that a signature is meant for; what the document leaves out is nil.
  public struct Domain: Hashable, Sendable {
    /// The application's name.
    public let name: String?
    /// The version of its types.
    public let version: String?
    /// The id of the chain that it is on.
    public let chainID: UInt256?
    /// The contract that will check the signature.
    public let verifyingContract: Address?
    /// What tells it from others when nothing else does.
    public let salt: Bytes32?
  }
}

extension TypedData {
  /// Reads a document with `types`, `primaryType`, `domain` and `message`.
  ///
  /// What is signed must be all that the document says, and nothing else: a member that no type has,
  /// or that is missing, refuses it, as does a value that does not fit its type exactly. Names are
  /// ASCII without brackets and commas, because implementations sort others differently, and a comma
  /// in a name would pass one type off as another. An address's capitals are not checked, since
  /// wallets never did.
  /// - Throws: `TypedDataError` with every mistake.
  public init(_ document: JSON) throws(TypedDataError) {
    var reader = TypedDataReader()
    guard let data = reader.typedData(document), reader.mistakes.isEmpty else {
      throw TypedDataError(mistakes: reader.mistakes)
    }
    self = data
  }
}

/// Why a document is no typed data.
public struct TypedDataError: Error, Hashable, Sendable {
  /// One thing that is wrong, and where: `message.to[0].wallet`; an empty path is the document.
  public struct Mistake: Hashable, Sendable {
    /// The way through the document.
    public let path: String
    /// What is wrong there.
    public let reason: Reason
  }

  /// What can be wrong.
  public enum Reason: Error, Hashable, Sendable {
    /// Nothing is there.
    case missing
    /// No type has this member, or no such document.
    case unknownMember
    /// Something else stands where an object belongs.
    case notAnObject
    /// Something else stands where an array belongs.
    case notAnArray
    /// Something else stands where a string belongs.
    case notAString
    /// Neither `true` nor `false`.
    case notABool
    /// Neither an integer's digits, nor a string of them, nor one of `0x` and hexadecimal digits.
    case notAnInteger
    /// The type has no room for the integer.
    case outOfRange
    /// Not `0x` and two hexadecimal digits for each byte.
    case notHexadecimal
    /// Another number of bytes, or of an array's elements, than the type has.
    case wrongCount(expected: Int)
    /// Neither a type of EIP-712 nor one that the document defines.
    case undefinedType(String)
    /// A name with characters that names must not have, or that a type of EIP-712 has already.
    case invalidName(String)
    /// The name stands twice.
    case duplicateName(String)
    /// The domain has `name`, `version`, `chainId`, `verifyingContract` and `salt`, each with its type.
    case notOfDomain
    /// More types than any document has.
    case tooManyTypes
  }

  /// All that is wrong, at least one thing.
  public let mistakes: [Mistake]
}
