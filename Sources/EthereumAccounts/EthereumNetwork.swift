/// The Ethereum network that an account belongs to: its chain id keeps what is signed for it from
/// being replayed on another one (EIP-155).
public struct EthereumNetwork: Sendable, Hashable {
  /// What the signer reads in `ETH_NETWORK`: a name that it knows or a chain id in decimal.
  public let name: String
  /// The chain id.
  public let chainID: UInt64

  private init(_ name: String, chainID: UInt64) {
    self.name = name
    self.chainID = chainID
  }

  /// Ethereum itself, where money is real.
  public static let mainnet = Self("mainnet", chainID: 1)
  /// The test network for applications.
  public static let sepolia = Self("sepolia", chainID: 11_155_111)
  /// The test network for validators and staking.
  public static let hoodi = Self("hoodi", chainID: 560_048)

  /// Any other network by its chain id, 1 or more (EIP-155); the one of a known network is that
  /// network.
  public static func chain(_ id: UInt64) -> Self {
    [mainnet, sepolia, hoodi].first { $0.chainID == id } ?? Self(String(id), chainID: id)
  }
}
