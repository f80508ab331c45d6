/// Takes the items of a transaction's payload one by one; each must be exactly what it stands for.
struct ItemReader {
  private var items: ArraySlice<RLP>

  init(_ items: [RLP]) {
    self.items = items[...]
  }

  mutating func bytes(_ name: String) throws(TransactionDecodingError) -> [UInt8] {
    guard case .bytes(let bytes)? = items.popFirst() else { throw .malformed(name) }
    return bytes
  }

  mutating func list(_ name: String) throws(TransactionDecodingError) -> [RLP] {
    guard case .list(let elements)? = items.popFirst() else { throw .malformed(name) }
    return elements
  }

  /// An integer below 2²⁵⁶, without leading zeros.
  mutating func integer(_ name: String) throws(TransactionDecodingError) -> UInt256 {
    let bytes = try bytes(name)
    guard bytes.first != 0, let integer = UInt256(bytes: bytes) else { throw .malformed(name) }
    return integer
  }

  mutating func uint64(_ name: String) throws(TransactionDecodingError) -> UInt64 {
    let integer = try integer(name)
    guard integer.bitCount <= 64 else { throw .malformed(name) }
    return UInt64(integer.low)
  }

  mutating func address(_ name: String) throws(TransactionDecodingError) -> Address {
    guard let address = Address(try bytes(name)) else { throw .malformed(name) }
    return address
  }

  /// An address, or no bytes at all where a contract is created.
  mutating func receiver(_ name: String) throws(TransactionDecodingError) -> Address? {
    if case .bytes([])? = items.first {
      items.removeFirst()
      return nil
    }
    return try address(name)
  }

  /// A list of 32 bytes each.
  mutating func allBytes32(_ name: String) throws(TransactionDecodingError) -> [Bytes32] {
    var reader = ItemReader(try list(name))
    var elements: [Bytes32] = []
    while !reader.items.isEmpty {
      guard let bytes = Bytes32(try reader.bytes(name)) else { throw .malformed(name) }
      elements.append(bytes)
    }
    return elements
  }
}

extension ItemReader {
  mutating func accessList() throws(TransactionDecodingError) -> AccessList {
    var reader = ItemReader(try list("accessList"))
    var entries: [AccessList.Entry] = []
    while !reader.items.isEmpty {
      var entry = try reader.entry(of: "accessList", count: 2)
      entries.append(
        AccessList.Entry(
          try entry.address("accessList"), storageKeys: try entry.allBytes32("accessList")))
    }
    return AccessList(entries)
  }

  mutating func authorizationList() throws(TransactionDecodingError) -> [SignedAuthorization] {
    var reader = ItemReader(try list("authorizationList"))
    var authorizations: [SignedAuthorization] = []
    while !reader.items.isEmpty {
      var entry = try reader.entry(of: "authorizationList", count: 6)
      authorizations.append(try entry.authorization("authorizationList"))
    }
    return authorizations
  }

  private mutating func entry(
    of name: String, count: Int
  ) throws(TransactionDecodingError) -> ItemReader {
    let items = try list(name)
    guard items.count == count else { throw .malformed(name) }
    return ItemReader(items)
  }

  private mutating func authorization(
    _ name: String
  ) throws(TransactionDecodingError) -> SignedAuthorization {
    let authorization = Authorization(
      chainID: try integer(name), address: try address(name), nonce: try uint64(name))
    let yParity = try uint64(name)
    guard yParity < 256 else { throw .malformed(name) }
    return SignedAuthorization(
      authorization, yParity: UInt8(yParity), r: try integer(name), s: try integer(name))
  }
}
