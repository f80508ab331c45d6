internal import EthereumPrimitives

/// An Ethereum address as it is written in a stack; it is checked when the stack is synthesized,
/// its capitals too (EIP-55).
public struct EthereumAddress: Sendable, Hashable, ExpressibleByStringLiteral {
  let text: String

  /// `0x` and 40 hexadecimal digits.
  public init(_ text: String) {
    self.text = text
  }

  /// `0x` and 40 hexadecimal digits.
  public init(stringLiteral text: String) {
    self.init(text)
  }

  /// The address, or what is wrong with it.
  var checked: Result<Address, PolicyMistake> {
    Result { () throws(AddressError) in try Address(text) }
      .mapError { .address(text, $0) }
  }
}
