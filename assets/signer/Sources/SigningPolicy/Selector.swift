internal import EthereumPrimitives

/// The function that a call asks for: the first four bytes of its data (Solidity's ABI, "Function
/// Selector").
public struct Selector: Hashable, Sendable {
  let bytes: [UInt8]

  /// What data calls. Data of one to three bytes calls nothing that could be listed.
  public init(callData: [UInt8]) {
    bytes = Array(callData.prefix(4))
  }

  /// Reads `0x` and eight hexadecimal digits; `0x` alone is no data.
  public init?(_ text: String) {
    guard let bytes = try? [UInt8](hexadecimal: text), [0, 4].contains(bytes.count) else {
      return nil
    }
    self.bytes = bytes
  }

  /// No data at all: a plain payment.
  public static let none = Self(callData: [])
}

extension Selector: CustomStringConvertible {
  /// `0x` and eight lower-case digits, or none.
  public var description: String { bytes.hexadecimal }
}
