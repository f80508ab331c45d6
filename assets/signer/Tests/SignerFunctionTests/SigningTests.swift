import EthereumSigning
import JSON
import Testing
import Vectors

@testable import SignerFunction

@Suite("Requests that are signed")
struct SigningTests {
  @Test("The status is the account's address")
  func status() throws {
    var fixture = try Fixture()
    #expect(
      try fixture.answer(#"{"operation":"status"}"#)
        == .object([("eth_checksum_address", .string(Fixture.address))]))
  }

  @Test("A legacy transaction has the sample's defaults, no data and the account's chain")
  func legacyDefaults() throws {
    var fixture = try Fixture()
    let transaction = try fixture.transaction(
      #"{"operation":"sign","amount":0.01,"dst_address":"0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed","nonce":7}"#
    )
    let address = try Address("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed")
    #expect(
      transaction.fields == [
        .integer(7 as UInt64), .integer(39_061_553_152 as UInt64), .integer(160_000 as UInt64),
        .bytes(address.bytes), .integer(10_000_000_000_000_000 as UInt64), .bytes([]),
      ])
    #expect(transaction.chainID == 11_155_111)
    #expect(transaction.sender.checksummed == Fixture.address)
  }

  @Test("Every member of a transaction of type 2 is signed as it was given")
  func dynamicFee() throws {
    var fixture = try Fixture(network: "1")
    let transaction = try fixture.transaction(
      """
      {"operation":"sign","type":2,"chainid":1,"value_wei":"0xff","nonce":"0x10","gas":"21000",
       "to":"0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed","max_fee_per_gas":"3","data":"0x00ff",
       "max_priority_fee_per_gas":2}
      """)
    let address = try Address("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed")
    #expect(transaction.type == 2)
    #expect(
      transaction.fields == [
        .integer(1 as UInt64), .integer(16 as UInt64), .integer(2 as UInt64),
        .integer(3 as UInt64), .integer(21000 as UInt64), .bytes(address.bytes),
        .integer(255 as UInt64), .bytes([0, 0xff]), .list([]),
      ])
    #expect(transaction.sender.checksummed == Fixture.address)
  }

  @Test(
    "A published transaction, asked for by a request, has the published payload",
    arguments: try VectorFile.transactions.cases(expecting: 487, where: \.canBeAskedFor)
      + VectorFile.realchain.cases())
  func published(vector: Vector) throws {
    let tx = try vector.part("tx")
    var fixture = try Fixture(
      network: tx.text("chainId"), policy: #"{"chains":"any"}"#)
    let transaction = try fixture.transaction(vector.request().description)
    let published = try ReadTransaction(vector.bytes("signed"))
    #expect(transaction.type == published.type)
    #expect(transaction.fields == published.fields)
    #expect(transaction.chainID == published.chainID)
    #expect(transaction.sender.checksummed == Fixture.address)
    #expect(try published.sender.checksummed == vector.text("from"))
  }

  @Test(
    "The sample's events are signed with the exact amount, with the chain, and without its data byte",
    arguments: try VectorFile.sampleCompat.cases(expecting: 72) { try $0.text("group") != "status" }
  )
  func sample(vector: Vector) throws {
    let expected = try vector.part("expect")
    let isLegacy = expected.has("signed_tx")
    let original = try ReadTransaction(
      expected.bytes(isLegacy ? "signed_tx" : "signed_tx_payload"))
    let network = isLegacy ? "sepolia" : original.chainID?.description
    var fixture = try Fixture(network: network ?? "", key: vector.text("privateKey"))
    let transaction = try fixture.transaction(vector.text("event"))

    var fields = original.fields
    fields[isLegacy ? 5 : 7] = .bytes([])
    fields[isLegacy ? 4 : 6] = .integer(try vector.integer("wei"))
    #expect(transaction.fields == fields)
    #expect(original.fields[isLegacy ? 5 : 7] == .bytes([0]))
    #expect(try transaction.sender.checksummed == vector.text("from"))
    #expect(transaction.chainID == (isLegacy ? 11_155_111 : original.chainID))
  }

  @Test("The key's public half is fetched once")
  func cachedAccount() throws {
    let key = CountingKey(try VectorKey([UInt8](hexadecimal: Fixture.scalar)))
    var function = SignerFunction(try Configuration(environment: ["KMS_KEY_ID": "key"]), key: key)
    for _ in 0..<3 { _ = try function.answer(Array(#"{"operation":"status"}"#.utf8)) }
    #expect(key.publicKeys == 1)
  }
}

/// Counts how often it is asked.
final class CountingKey: SigningKey {
  private let key: VectorKey
  private(set) var publicKeys = 0
  private(set) var signatures = 0

  init(_ key: VectorKey) { self.key = key }

  func subjectPublicKeyInfo() throws(VectorError) -> [UInt8] {
    publicKeys += 1
    return try key.subjectPublicKeyInfo()
  }

  func signature(of digest: Bytes32) throws(VectorError) -> [UInt8] {
    signatures += 1
    return try key.signature(of: digest)
  }
}

extension Vector {
  /// Whether a request can ask for the transaction: for one chain and with a receiver, within the
  /// rules of the protocol.
  var canBeAskedFor: Bool {
    guard let tx = json["tx"], json["type"] != .string("legacy") else { return false }
    let gas = (try? part("tx").integer("gas")) ?? 0
    return tx["to"] != .null && gas <= UInt256(1 << 24 as UInt64)
      && json["name"] != .string("edge-eip4844-blobs-9")
  }

  /// The request for the transaction that the members `type` and `tx` describe.
  func request() throws -> JSON {
    let types = ["eip155", "eip2930", "eip1559", "eip4844", "eip7702"]
    let names = [
      "nonce": "nonce", "gas": "gas", "to": "dst_address", "value": "value_wei", "data": "data",
      "chainId": "chainid", "gasPrice": "gas_price", "maxFeePerGas": "max_fee_per_gas",
      "maxPriorityFeePerGas": "max_priority_fee_per_gas", "accessList": "access_list",
      "maxFeePerBlobGas": "max_fee_per_blob_gas", "blobVersionedHashes": "blob_versioned_hashes",
      "authorizationList": "authorization_list",
    ]
    guard case .object(let members)? = json["tx"], let type = try types.firstIndex(of: text("type"))
    else { throw VectorError("no transaction") }
    let request = try members.map { member in
      guard let name = names[member.key] else { throw VectorError("no name of \(member.key)") }
      return (key: name, value: member.value)
    }
    return .object([("operation", .string("sign")), ("type", .number("\(type)"))] + request)
  }
}
