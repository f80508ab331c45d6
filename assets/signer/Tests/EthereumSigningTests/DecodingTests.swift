import JSON
import Testing
import Vectors

@testable import EthereumSigning

@Suite("Reading signed transactions")
struct DecodingTests {
  @Test(
    "A published transaction is read as it was signed, and leads back to its sender",
    arguments: try TransactionTests.vectors.get())
  func published(vector: Vector) throws {
    let signed = try SignedTransaction(decoding: vector.bytes("signed"))
    #expect(try signed.transaction == vector.transaction())
    #expect(try signed.signature == vector.signature())
    #expect(try signed.hash == vector.bytes32("hash"))
    #expect(try signed.sender().checksummed == vector.text("from"))
    #expect(signed.transaction.signed(with: signed.signature) == signed)
  }

  @Test(
    "A transaction that nodes take is read",
    arguments: try VectorFile.transactionsToDecode.cases(expecting: 39) {
      $0.json["valid"] == .bool(true)
    })
  func valid(vector: Vector) throws {
    let signed = try SignedTransaction(decoding: vector.bytes("raw"))
    #expect(try signed.hash == vector.bytes32("hash"))
    #expect(try signed.sender().checksummed == vector.text("sender"))
  }

  @Test(
    "A transaction that no node takes is refused",
    arguments: try VectorFile.transactionsToDecode.cases(expecting: 102, where: \.isNeverValid))
  func invalid(vector: Vector) throws {
    #expect(throws: TransactionDecodingError.self) {
      try SignedTransaction(decoding: vector.bytes("raw")).sender()
    }
  }

  @Test(
    "Gas, funds and other chains' ids are for a node to judge, which knows its chain",
    arguments: try VectorFile.transactionsToDecode.cases(expecting: 21, where: \.isForNodes))
  func forNodes(vector: Vector) throws {
    #expect(throws: Never.self) { try SignedTransaction(decoding: vector.bytes("raw")).sender() }
  }

  @Test(
    "Each reason is told from the others",
    arguments: [
      ([], TransactionDecodingError.rlp(.truncated)), ([0x05], .unknownType(5)),
      ([0x80], .unknownType(0x80)), ([0x01], .rlp(.truncated)),
      ([0x01, 0x80], .wrongCount(expected: 11)),
      ([0xc0], .wrongCount(expected: 9)), ([0x03, 0xc1, 0xc0], .sidecar),
      (RLP.list(Array(repeating: .list([]), count: 9)).encoded, .malformed("nonce")),
    ] as [([UInt8], TransactionDecodingError)])
  func reason(bytes: [UInt8], reason: TransactionDecodingError) {
    #expect(throws: reason) { try SignedTransaction(decoding: bytes) }
  }

  @Test("A high s is refused, though the same key could have made it")
  func highS() throws {
    let vector = try #require(VectorFile.transactions.cases().first)
    let signed = try SignedTransaction(decoding: vector.bytes("signed"))
    let high = Signature(
      r: signed.signature.r, s: Secp256k1.order.subtracting(signed.signature.s) ?? 0,
      yParity: 1 - signed.signature.yParity)
    let bytes = signed.transaction.signed(with: high).bytes
    #expect(throws: TransactionDecodingError.signature(.highS)) {
      try SignedTransaction(decoding: bytes)
    }
  }

  @Test("A transaction cut short anywhere, or with any byte changed, is another's or nobody's")
  func mutations() throws {
    for vector in try VectorFile.transactions.cases().suffix(6) {
      let valid = try vector.bytes("signed")
      for count in valid.indices {
        #expect(throws: TransactionDecodingError.self) {
          try SignedTransaction(decoding: Array(valid[..<count]))
        }
      }
      for index in valid.indices {
        var changed = valid
        changed[index] ^= UInt8(1 << (index % 8))
        let signed = try? SignedTransaction(decoding: changed)
        #expect(signed.map { $0.transaction.signed(with: $0.signature).bytes == changed } ?? true)
        #expect(try (try? signed?.sender())?.checksummed != vector.text("from"))
      }
    }
  }
}

extension Vector {
  /// Whether nodes refuse it for what only they know: how much gas a call costs, whether the fee
  /// could be paid, which chain theirs is.
  fileprivate var isForNodes: Bool {
    switch json["exception"] {
    case .string("TransactionException.INTRINSIC_GAS_TOO_LOW"),
      .string("TransactionException.GASLIMIT_PRICE_PRODUCT_OVERFLOW"):
      true
    case .string("TransactionException.INVALID_CHAINID"):
      Self.ofOtherChains.contains { json["name"] == .string($0) }
    default: false
    }
  }

  /// Those whose v is that of some chain, and not of the one that the vectors are for.
  private static let ofOtherChains = [
    "RightVRSTestF0000000a", "RightVRSTestF0000000b", "RightVRSTestF0000000c", "Vitalik_15",
    "Vitalik_16", "V_overflow64bitSigned", "V_wrongvalue_101", "V_wrongvalue_121",
    "V_wrongvalue_123", "V_wrongvalue_124", "V_wrongvalue_ff", "WrongVRSTestVEqual39",
    "tr201506052141PYTHON",
  ]

  fileprivate var isNeverValid: Bool { json["valid"] == .bool(false) && !isForNodes }
}
