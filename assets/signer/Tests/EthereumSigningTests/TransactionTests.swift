import Testing
import Vectors

@testable import EthereumSigning

@Suite("Transactions")
struct TransactionTests {
  static let vectors =
    Result {
      try VectorFile.transactions.cases() + VectorFile.realchain.cases()
    }

  @Test("The bytes to sign and their hash are the published ones", arguments: try vectors.get())
  func unsigned(vector: Vector) throws {
    let transaction = try vector.transaction()
    #expect(try transaction.unsigned == vector.bytes("unsigned"))
    #expect(try transaction.signingHash == vector.bytes32("signingHash"))
  }

  @Test("The signed bytes and their hash are the published ones", arguments: try vectors.get())
  func signed(vector: Vector) throws {
    let signed = try vector.transaction().signed(with: vector.signature())
    #expect(try signed.bytes == vector.bytes("signed"))
    #expect(try signed.hash == vector.bytes32("hash"))
  }

  @Test(
    "The parity of a published signature is found from its r and s",
    arguments: try VectorFile.transactions.cases())
  func parity(vector: Vector) throws {
    let expected = try vector.signature()
    let key = try VectorKey(vector.bytes("privateKey"))
    let found = try Signature(
      r: expected.r, s: expected.s, of: vector.transaction().signingHash,
      by: PublicKey(subjectPublicKeyInfo: key.subjectPublicKeyInfo()))
    #expect(found == expected)
  }

  @Test(
    "No published transaction breaks a rule but the caps that tests exceed on purpose",
    arguments: try vectors.get())
  func violations(vector: Vector) throws {
    let broken = try vector.transaction().violations
    let others = broken.filter { $0 != .gasLimitTooHigh(cap: 1 << 24) && $0 != .blobCount(9) }
    #expect(others == [], "\(vector)")
  }
}

@Suite("The protocol's rules")
struct ViolationTests {
  static let call = Transaction(
    .dynamicFee(fees(priority: 2, max: 2)),
    nonce: .max - 1, gasLimit: 1 << 24, to: Address([UInt8](repeating: 0x35, count: 20)),
    value: .max)

  @Test("A transaction at every limit breaks no rule")
  func atLimits() {
    #expect(Self.call.violations == [])
    #expect(Self.changed { $0.creation(count: 49_152) }.violations == [])
    #expect(Self.changed { $0.form = Self.authorizations([Self.authorization]) }.violations == [])
    #expect(Self.changed { $0.data = [UInt8](repeating: 1, count: 49_153) }.violations == [])
  }

  @Test(
    "Each rule that is broken is named",
    arguments: [
      (changed { $0.nonce = .max }, Transaction.Violation.nonceTooHigh),
      (changed { $0.gasLimit += 1 }, .gasLimitTooHigh(cap: 16_777_216)),
      (changed { $0.creation(count: 49_153) }, .initCodeTooLong(count: 49_153)),
      (changed { $0.form = .legacy(chain: Chain(id: 0), gasPrice: 1) }, .noSuchChain),
      (changed { $0.form = .dynamicFee(fees(priority: 3, max: 2)) }, .priorityFeeAboveMaxFee),
      (changed { $0.form = blobs([]) }, .blobCount(0)),
      (changed { $0.form = blobs([blob, blob, blob, blob, blob, blob, blob]) }, .blobCount(7)),
      (changed { $0.form = blobs([blob, .zero]) }, .blobVersion(index: 1)),
      (
        changed {
          $0.form = blobs([blob])
          $0.to = nil
        }, .noReceiver
      ),
      (changed { $0.form = authorizations([]) }, .noAuthorization),
      (
        changed {
          $0.form = authorizations([authorization])
          $0.to = nil
        }, .noReceiver
      ),
    ])
  func broken(transaction: Transaction, rule: Transaction.Violation) {
    #expect(transaction.violations == [rule])
  }

  @Test(
    "An authorization that every chain would pass over is named",
    arguments: [
      { $0.authorization.nonce = .max }, { $0.yParity = 2 }, { $0.r = 0 }, { $0.s = 0 },
      { $0.r = Secp256k1.order }, { $0.s = Secp256k1.halfOrder.adding(1) ?? 0 },
    ] as [@Sendable (inout SignedAuthorization) -> Void])
  func notApplicable(change: @Sendable (inout SignedAuthorization) -> Void) {
    var other = Self.authorization
    change(&other)
    let transaction = Self.changed { $0.form = Self.authorizations([Self.authorization, other]) }
    #expect(transaction.violations == [.authorizationNotApplicable(index: 1)])
  }

  @Test("All broken rules are named at once")
  func severalBroken() {
    let transaction = Self.changed {
      $0.form = .dynamicFee(Self.fees(priority: 3, max: 2))
      $0.nonce = .max
    }
    #expect(transaction.violations == [.nonceTooHigh, .priorityFeeAboveMaxFee])
  }

  @Test("Other chains have caps of their own")
  func otherChain() {
    let transaction = Self.changed {
      $0.form = .legacy(chain: Chain(id: 42161), gasPrice: 1)
      $0.gasLimit = .max
    }
    #expect(transaction.violations == [])
  }

  private static func changed(_ change: (inout Transaction) -> Void) -> Transaction {
    var transaction = call
    change(&transaction)
    return transaction
  }

  static let blob = Bytes32(UInt256(high: 1 << 120, low: 0))

  private static func blobs(_ hashes: [Bytes32]) -> Transaction.Form {
    .blob(fees(priority: 2, max: 2), maxFeePerBlobGas: 1, versionedHashes: hashes)
  }

  static let authorization = SignedAuthorization(
    Authorization(chainID: 0, address: .zero, nonce: .max - 1), yParity: 1,
    r: Secp256k1.order.subtracting(1) ?? 0, s: Secp256k1.halfOrder)

  private static func authorizations(_ list: [SignedAuthorization]) -> Transaction.Form {
    .setCode(fees(priority: 2, max: 2), authorizations: list)
  }

  private static func fees(priority: UInt256, max: UInt256) -> Transaction.DynamicFee {
    Transaction.DynamicFee(
      chain: .mainnet, maxPriorityFeePerGas: priority, maxFeePerGas: max)
  }
}

extension Transaction {
  fileprivate mutating func creation(count: Int) {
    to = nil
    data = [UInt8](repeating: 0, count: count)
  }
}
