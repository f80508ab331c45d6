import EthereumSigning
import JSON
import SignerFunction
import Testing
import Vectors

/// Requests, keys and signatures with bytes changed, cut out, doubled and moved.
///
/// Whatever comes out is refused, or signed by the account and verified by a second way.
/// `SIGNER_MUTATIONS` says how many of each, `SIGNER_SEED` which ones.
struct MutationTests {
  private var generator = SeededGenerator(seed: UInt64(count("SIGNER_SEED", else: 1)))
  private let number = count("SIGNER_MUTATIONS", else: 3000)

  private static let requests = [
    #"{"operation":"status"}"#,
    #"{"operation":"sign","amount":0.01,"dst_address":"0xa5D3241A1591061F2a4bB69CA0215F66520E67cf","nonce":0}"#,
    #"{"operation":"sign","type":2,"value_wei":"0x10","to":null,"data":"0x6000","nonce":"1","chainid":10,"max_fee_per_gas":2,"max_priority_fee_per_gas":1,"access_list":[{"address":"0xa5d3241a1591061f2a4bb69ca0215f66520e67cf","storageKeys":[]}]}"#,
    #"{"operation":"sign_message","message":"\u00e9\ud83d\ude00"}"#,
    #"{"operation":"sign_typed_data","typed_data":{"types":{"A":[{"name":"b","type":"B[2]"},{"name":"c","type":"int8[]"}],"B":[{"name":"d","type":"string"}]},"primaryType":"A","domain":{"name":"x","chainId":1},"message":{"b":[{"d":"1"},{"d":"2"}],"c":[-128,127]}}}"#,
    #"{"operation":"sign_authorization","address":"0xa5d3241a1591061f2a4bb69ca0215f66520e67cf","nonce":0}"#,
    #"{"operation":"batch","items":[{"operation":"status"},{"operation":"sign_digest","digest":"0x0101010101010101010101010101010101010101010101010101010101010101"}]}"#,
    #"{"requestContext":{},"isBase64Encoded":true,"body":"eyJvcGVyYXRpb24iOiJzdGF0dXMifQ=="}"#,
  ].map { Array($0.utf8) }

  @Test("A mutated request is refused, or signed by the account")
  mutating func requests() throws {
    var subject = try Subject()
    var signed = 0
    for _ in 0..<number {
      let request = mutation(of: Self.requests)
      let answer = try JSON.parse(subject.function.answer(request))
      for name in ["signed_tx", "signed_tx_payload"] {
        guard case .string(let raw)? = answer[name] else { continue }
        let transaction = try SignedTransaction(decoding: [UInt8](hexadecimal: raw))
        let signer = try transaction.signature.recoveredAddress(
          of: transaction.transaction.signingHash)
        #expect(signer == subject.address, "\(String(decoding: request, as: UTF8.self))")
        signed += 1
      }
      guard case .string(let text)? = answer["signature"] else { continue }
      try check(text, of: answer["digest"], by: subject.address)
      signed += 1
    }
    #expect(signed > 0)
  }

  private func check(_ text: String, of digest: JSON?, by address: Address) throws {
    guard case .string(let digest)? = digest, let digest = Bytes32(try [UInt8](hexadecimal: digest))
    else {
      Issue.record("no digest")
      return
    }
    let bytes = try [UInt8](hexadecimal: text)
    let (r, s) = (UInt256(bytes: bytes.prefix(32)), UInt256(bytes: bytes[32..<64]))
    let signer = try recoveredAddress(
      r: #require(r), s: #require(s), yParity: bytes[64] - 27, of: digest)
    #expect(signer == address)
  }

  @Test("A mutated signature is refused, or the same that was made")
  mutating func signatures() throws {
    let subject = try Subject()
    let digest = keccak256([1, 2, 3])
    let made = try (0..<8).map { _ in try subject.key.signature(of: digest) }
    for _ in 0..<number {
      let der = mutation(of: made)
      guard let signature = try? Signature(der: der, of: digest, by: subject.publicKey) else {
        continue
      }
      #expect(try signature.recoveredAddress(of: digest) == subject.address)
      let known = made.contains {
        (try? Signature(der: $0, of: digest, by: subject.publicKey)) == signature
      }
      #expect(known, "\(der.hexadecimal)")
    }
  }

  @Test("A mutated public key is refused, or a point of the curve in the one form")
  mutating func publicKeys() throws {
    let subject = try Subject()
    let info = try subject.key.subjectPublicKeyInfo()
    for _ in 0..<number {
      let mutated = mutation(of: [info])
      guard let key = try? PublicKey(subjectPublicKeyInfo: mutated) else { continue }
      #expect(mutated.count == 88 && mutated.prefix(24) == info.prefix(24))
      #expect(key == subject.publicKey || mutated != info)
      #expect(mutated.suffix(64) == key.bytes[...])
    }
  }

  @Test("A mutated transaction is refused, or encodes to the bytes that it was read from")
  mutating func transactions() throws {
    var subject = try Subject()
    let made = try Self.requests[1...2].map { request in
      let answer = try JSON.parse(subject.function.answer(request))
      guard case .string(let raw)? = answer["signed_tx"] ?? answer["signed_tx_payload"] else {
        throw VectorError("no transaction")
      }
      return try [UInt8](hexadecimal: raw)
    }
    for _ in 0..<number {
      let mutated = mutation(of: made)
      guard let transaction = try? SignedTransaction(decoding: mutated) else { continue }
      #expect(transaction.transaction.signed(with: transaction.signature).bytes == mutated)
    }
  }

  /// One of the documents with up to four changes.
  private mutating func mutation(of documents: [[UInt8]]) -> [UInt8] {
    var bytes = documents.randomElement(using: &generator) ?? []
    for _ in 0..<Int.random(in: 1...4, using: &generator) where !bytes.isEmpty {
      let place = Int.random(in: bytes.indices, using: &generator)
      let end = min(bytes.count, place + Int.random(in: 1...8, using: &generator))
      switch UInt8.random(in: 0..<6, using: &generator) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
      case 1: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
      case 2: bytes.removeSubrange(place..<end)
      case 3: bytes.insert(contentsOf: bytes[place..<end], at: place)
      case 4:
        let other = documents.randomElement(using: &generator) ?? []
        let start = Int.random(in: 0...other.count, using: &generator)
        bytes = Array(bytes[..<place] + other[start...])
      default:
        bytes.insert(
          contentsOf: Self.tokens.randomElement(using: &generator) ?? [], at: place)
      }
    }
    return bytes
  }

  private static let tokens = [
    "null", "-1", "1e999999999", #"\u0000"#, #"\ud800"#, "[[[[[[[[", #"{"a":"#, "0x", "\"", "0",
    "115792089237316195423570985008687907853269984665640564039457584007913129639936",
  ].map { Array($0.utf8) }
}
