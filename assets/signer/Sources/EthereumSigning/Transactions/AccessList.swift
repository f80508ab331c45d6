/// Addresses and storage that a transaction says it will touch, in order, duplicates kept (EIP-2930).
public struct AccessList: Hashable, Sendable {
  /// One address, and the storage keys of its contract.
  public struct Entry: Hashable, Sendable {
    /// The contract.
    public var address: Address
    /// The keys in its storage.
    public var storageKeys: [Bytes32]

    /// The storage keys of one contract.
    public init(_ address: Address, storageKeys: [Bytes32]) {
      self.address = address
      self.storageKeys = storageKeys
    }
  }

  /// The entries in order.
  public var entries: [Entry]

  /// A list of these entries.
  public init(_ entries: [Entry] = []) {
    self.entries = entries
  }

  var rlp: RLP {
    .list(
      entries.map { entry in
        .list([.address(entry.address), .list(entry.storageKeys.map { .bytes($0.bytes) })])
      })
  }
}
