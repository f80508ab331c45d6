internal import EthereumPrimitives

/// The Ethereum network that an account belongs to: its chain id keeps what is signed for it from
/// being replayed on another one (EIP-155).
public struct EthereumNetwork: Sendable, Hashable {
  let chain: Chain

  /// What the signer reads in `ETH_NETWORK`: a name that it knows or a chain id in decimal.
  public var name: String { chain.name ?? String(chain.id) }
  /// The chain id.
  public var chainID: UInt64 { chain.id }

  /// Ethereum itself, where money is real.
  public static let mainnet = Self(chain: .mainnet)
  /// The test network for applications.
  public static let sepolia = Self(chain: .sepolia)
  /// The test network for validators and staking.
  public static let hoodi = Self(chain: .hoodi)

  /// Any other network by its chain id, 1 or more (EIP-155); the one of a known network is that
  /// network.
  public static func chain(_ id: UInt64) -> Self {
    Self(chain: Chain(id: id))
  }
}
