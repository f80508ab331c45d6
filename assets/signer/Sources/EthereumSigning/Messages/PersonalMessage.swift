/// Bytes that a person signs, such as the text of a login (EIP-191, version 0x45).
///
/// The prefix is what no transaction starts with, so that a message is never mistaken for one.
public struct PersonalMessage: Hashable, Sendable {
  /// The message; a text's UTF-8.
  public var bytes: [UInt8]

  /// A message of these bytes.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The digest that the account signs. The length in it is decimal, and counts bytes.
  public var signingHash: Bytes32 {
    keccak256(Array("\u{19}Ethereum Signed Message:\n\(bytes.count)".utf8) + bytes)
  }
}
