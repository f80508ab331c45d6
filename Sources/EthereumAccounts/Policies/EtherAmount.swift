internal import EthereumPrimitives

/// An amount of ether, exact from its text; it is checked when the stack is synthesized.
///
/// A literal of Swift's numbers would be a binary fraction, which has no 0.1.
public struct EtherAmount: Sendable, Hashable {
  let text: String
  private let unit: EtherUnit

  /// A decimal number of ether: `.ether("0.5")`.
  public static func ether(_ text: String) -> Self { Self(text: text, unit: .ether) }
  /// A decimal number of gwei, 10⁹ wei, in which fees are written: `.gwei("30")`.
  public static func gwei(_ text: String) -> Self { Self(text: text, unit: .gwei) }
  /// A whole number of wei: `.wei("1")`.
  public static func wei(_ text: String) -> Self { Self(text: text, unit: .wei) }

  /// The wei, or what is wrong with them.
  var checked: Result<UInt256, PolicyMistake> {
    Result { () throws(AmountError) in try UInt256(text, in: unit) }
      .mapError { .amount(text, unit, $0) }
  }
}
