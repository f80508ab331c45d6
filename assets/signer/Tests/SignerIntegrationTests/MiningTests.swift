import JSON
import TestTools
import Testing

/// What `sign` gives, on a chain of py-evm's.
@Suite(.enabled(if: TestEnvironment.hasPython, "Python is missing; CHIMNEY_PYTHON names it"))
struct MiningTests {
  private static let receiver = "0xa5D3241A1591061F2a4bB69CA0215F66520E67cf"
  private static let fees =
    #","gas":100000,"max_fee_per_gas":"9000000000""#
    + #","max_priority_fee_per_gas":"1000000000""#
  /// The hash of a blob begins with the version of its commitment (EIP-4844).
  private static let blobs = ["a", "b"].map { #""0x01\#(String(repeating: $0, count: 62))""# }
    .joined(separator: ",")

  private static func sign(type: Int, _ members: String) -> String {
    #"{"operation":"sign","type":\#(type),"nonce":\#(type),"amount":0.01,"#
      + #""dst_address":"\#(receiver)"\#(members)}"#
  }

  @Test("A chain mines a transaction of every type, and has the blobs of type 3 paid for")
  func everyType() throws {
    let kms = try PythonServer("kms_stand_in.py")
    let policy = ["SIGNING_POLICY": #"{"operations":["transaction","authorization"]}"#]
    func answers(_ events: [String]) throws -> [JSON] {
      try SenderProcess(events, kms: kms, environment: policy).answers()
    }
    let delegation = try #require(
      try answers([
        #"{"operation":"sign_authorization","address":"\#(Self.receiver)","nonce":5}"#
      ])[0]["authorization"])

    let signed = try answers([
      Self.sign(type: 0, ""), Self.sign(type: 1, ""), Self.sign(type: 2, Self.fees),
      Self.sign(
        type: 3,
        Self.fees + #","max_fee_per_blob_gas":1,"blob_versioned_hashes":[\#(Self.blobs)]"#),
      Self.sign(type: 4, Self.fees + #","authorization_list":[\#(delegation)]"#),
    ])
    let receipts = try EthereumOracle.mine(
      signed.map { ($0["signed_tx"] ?? $0["signed_tx_payload"])?.text ?? "" }, on: 11_155_111)

    #expect(receipts.map { $0["hash"] } == signed.map { $0["signed_tx_hash"] })
    #expect(receipts.map { $0["type"]?.text } == ["0x0", "0x1", "0x2", "0x3", "0x4"])
    #expect(receipts.map { $0["blobGas"]?.text } == ["0", "0", "0", "262144", "0"])
    for receipt in receipts {
      #expect(receipt["from"] == .string(kms["address"]))
      #expect(receipt["status"] == .string("1"))
      #expect(receipt["received"] == .string("10000000000000000"))
    }
  }
}
