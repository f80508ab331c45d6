internal import EthereumPrimitives
internal import SigningPolicy

/// The function of a contract that a transaction calls, as it is written in a stack: by its
/// signature in Solidity, or by its selector.
public struct FunctionSelector: Sendable, Hashable, ExpressibleByStringLiteral {
  let text: String

  /// A signature without names and spaces, `transfer(address,uint256)`, or `0x` and eight
  /// hexadecimal digits.
  public init(_ text: String) {
    self.text = text
  }

  /// A signature without names and spaces, `transfer(address,uint256)`, or `0x` and eight
  /// hexadecimal digits.
  public init(stringLiteral text: String) {
    self.init(text)
  }

  /// No data at all: a plain payment.
  public static let none = Self("0x")

  /// The selector, or that it is none.
  var checked: Result<Selector, PolicyMistake> {
    if let selector = Selector(text) { return .success(selector) }
    guard FunctionSignature.isCanonical(text) else { return .failure(.selector(text)) }
    return .success(Selector(callData: keccak256(Array(text.utf8)).bytes))
  }
}
