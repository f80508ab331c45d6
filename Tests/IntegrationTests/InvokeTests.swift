import CloudFormation
import JSON
import TestMachine
import Testing

@Suite("chimney invoke --local")
struct InvokeTests {
  /// The address of the development key, whose private half everybody may know.
  static let address = "0x92B14E17b96F01716479d8b5C52103E84448a567"

  @Test("Answers with the account's address, and warns of the key", arguments: ["argument", "-"])
  func status(from source: String) async throws {
    let event = #"{"operation":"status"}"#
    let run = try await invoke(source == "-" ? "-" : event, input: source == "-" ? event : "")
    #expect(run.status == 0, "\(run.transcript)")
    #expect(run.output == #"{"eth_checksum_address":"\#(Self.address)"}"# + "\n")
    #expect(run.errors.contains("Never send funds to it"))
  }

  @Test(
    "Signs the sample's transaction for the stack's network, as eth-account reads it",
    .enabled(if: RealPrograms.python != nil || RealPrograms.isCI, "no Python with eth-account"))
  func sign() async throws {
    let run = try await invoke(
      """
      {"operation": "sign", "amount": 0.01, "nonce": 0,
       "dst_address": "0xa5D3241A1591061F2a4bB69CA0215F66520E67cf"}
      """)
    let answer = try Value.parse(run.output)
    let signed = try #require(answer["signed_tx"]?.string, "\(run.transcript)")
    let read = try await python(
      """
      import sys, rlp
      from eth_account import Account
      from eth_utils import keccak, to_checksum_address
      raw = bytes.fromhex(sys.argv[1][2:])
      nonce, price, gas, to, value, data, v, r, s = rlp.decode(raw)
      chain = (int.from_bytes(v, "big") - 35) // 2
      print(Account.recover_transaction(raw), to_checksum_address(to), chain, data)
      print(int.from_bytes(nonce, "big"), int.from_bytes(value, "big"), "0x" + keccak(raw).hex())
      """, signed)
    #expect(
      read == """
        \(Self.address) 0xa5D3241A1591061F2a4bB69CA0215F66520E67cf 11155111 b''
        0 10000000000000000 \(answer["signed_tx_hash"]?.string ?? "")

        """)
  }

  @Test(
    "A request that cannot be signed is answered, not signed",
    arguments: [
      (#"{"operation":"sing"}"#, "unknown_operation"),
      (
        #"{"operation":"sign","amount":-1,"dst_address":"0xa5D3241A1591061F2a4bB69CA0215F66520E67cf","nonce":0}"#,
        "invalid_amount"
      ),
      (
        #"{"operation":"sign","amount":1,"dst_address":"0xA5D3241A1591061F2a4bB69CA0215F66520E67cf","nonce":0}"#,
        "invalid_checksum"
      ),
    ])
  func refusal(event: String, code: String) async throws {
    let run = try await invoke(event)
    let answer = try Value.parse(run.output)
    #expect(answer["errors"]?.array?.first?["code"]?.string == code, "\(run.transcript)")
    #expect(answer["signed_tx"] == nil)
  }

  private func invoke(_ event: String, input: String = "") async throws -> Run {
    _ = try await SharedAssembly.path()
    return try await chimney("invoke", "--local", event, input: input)
  }
}
