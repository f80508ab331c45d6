import EthereumSigning

/// What a request means by the members that it leaves out.
struct Defaults: Hashable {
  /// The chain, but for legacy transactions: the account's own.
  let chain: Chain
  /// The chain of a legacy transaction; nil makes it valid on every chain, as it was before EIP-155.
  let legacyChain: Chain?
  /// What the receiver reads.
  let data: [UInt8]
}

extension Defaults {
  /// The same where a legacy transaction belongs to its chain whoever it is compatible with: what is
  /// sent must not be sent again elsewhere.
  var withoutReplay: Defaults { Defaults(chain: chain, legacyChain: chain, data: data) }
}

extension Configuration {
  /// The account's own chain and no data, or what the software meant that it is compatible with.
  ///
  /// The sample's transactions of type 0 can be replayed on every chain, and its data is one byte,
  /// zero: contracts run their `fallback` for it, not their `receive`.
  var defaults: Defaults {
    switch compatibility {
    case .sample2021: Defaults(chain: chain, legacyChain: nil, data: [0])
    case nil: Defaults(chain: chain, legacyChain: chain, data: [])
    }
  }
}
