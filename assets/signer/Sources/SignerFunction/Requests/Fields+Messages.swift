import EthereumSigning
import JSON

/// What is signed beside transactions.
extension Fields {
  /// Reads a message. `0xdeadbeef` is a text of ten letters or four bytes: the member's name says
  /// which.
  mutating func message() -> PersonalMessage {
    defer { finish(known: ["operation", "message", "message_hex"]) }
    guard has("message_hex") else {
      return PersonalMessage(
        Array(required("message", placeholder: "", as: String.init(json:)).utf8))
    }
    refuse("message", .conflict(with: "message_hex"))
    return PersonalMessage(read("message_hex", as: [UInt8].init(json:)) ?? [])
  }

  /// Reads typed data, as an object or, as wallets get it, as a string with JSON in it; nil when it
  /// cannot be read.
  mutating func typedData() -> TypedData? {
    defer { finish(known: ["operation", "typed_data"]) }
    require("typed_data")
    guard let document = read("typed_data", as: JSON.init(document:)) else { return nil }
    do throws(TypedDataError) {
      return try TypedData(document)
    } catch {
      for mistake in error.mistakes {
        let path = mistake.path.isEmpty ? "" : ".\(mistake.path)"
        report("typed_data\(path)", .typedData(mistake.reason))
      }
      return nil
    }
  }

  /// Reads an authorization, for the account's own chain if none is named (EIP-7702).
  mutating func authorization(_ defaults: Defaults) -> Authorization {
    defer { finish(known: ["operation", "chainid", "address", "nonce"]) }
    let authorization = Authorization(
      chainID: read("chainid", as: UInt256.init(json:)) ?? UInt256(defaults.chain.id),
      address: required("address", placeholder: .zero, as: Address.init(json:)),
      nonce: required("nonce", placeholder: 0, as: UInt64.init(json:)))
    if authorization.nonce == .max { report("nonce", .violation(.nonceTooHigh)) }
    return authorization
  }

  /// Reads a digest, of which nobody can tell what it stands for.
  mutating func digest() -> Bytes32 {
    defer { finish(known: ["operation", "digest"]) }
    return required("digest", placeholder: .zero, as: Bytes32.init(json:))
  }
}
