/// A chain, by the id that keeps its transactions off every other chain (EIP-155).
public struct Chain: Hashable, Sendable {
  /// The id; zero is no chain.
  public let id: UInt64

  /// The chain with this id.
  public init(id: UInt64) {
    self.id = id
  }

  /// Ethereum itself.
  public static let mainnet = Chain(id: 1)
  /// The test network for applications.
  public static let sepolia = Chain(id: 11_155_111)
  /// The test network for staking.
  public static let hoodi = Chain(id: 560_048)
}

extension Chain {
  /// The chains that have a name here, by it: Ethereum's own.
  public static let named: KeyValuePairs<String, Chain> = [
    "mainnet": .mainnet, "sepolia": .sepolia, "hoodi": .hoodi,
  ]

  /// The chain's name, if it has one here.
  public var name: String? {
    Self.named.first { $0.value == self }?.key
  }
}

extension Chain: CustomStringConvertible {
  /// The id, with the name if there is one: `1 (mainnet)`.
  public var description: String {
    name.map { "\(id) (\($0))" } ?? "\(id)"
  }
}
