import EthereumSigning
import JSON
import Vectors

@testable import SignerFunction

/// A function with the key of the sample's vectors.
struct Fixture {
  static let scalar = "0xb68f9d0e916ebdbd99e40538fc6ece1a2bb97e84d9a721829b7f72dfafcc9c2e"
  static let address = "0x4C8bbE77fa1fE9d6822f2E62CDe35De4f7667053"

  /// A policy that allows whatever a policy can allow.
  static let anything = """
    {"operations":["transaction","message","typed_data","authorization","digest"],"chains":"any",
     "creation":true}
    """

  private var function: SignerFunction<VectorKey>
  /// The same account under a policy that allows anything.
  private var permissive: SignerFunction<VectorKey>

  init(
    network: String = "sepolia", policy: String = "{}", compatibility: String = "",
    key: String = scalar
  ) throws {
    let key = try VectorKey([UInt8](hexadecimal: key))
    func function(under policy: String) throws -> SignerFunction<VectorKey> {
      let environment = [
        "KMS_KEY_ID": "key", "ETH_NETWORK": network, "SIGNING_POLICY": policy,
        "COMPATIBILITY": compatibility,
      ]
      return SignerFunction(try Configuration(environment: environment), key: key)
    }
    self.function = try function(under: policy)
    permissive = try function(under: Self.anything)
  }

  mutating func answer(_ event: String) throws -> JSON {
    try JSON.parse(function.answer(Array(event.utf8)))
  }

  /// The answer to a request where the policy allows anything.
  mutating func permitted(_ event: String) throws -> Vector {
    try Vector(json: JSON.parse(permissive.answer(Array(event.utf8))))
  }

  /// The transaction that was signed; throws when the answer is a refusal.
  mutating func transaction(_ event: String) throws -> ReadTransaction {
    let answer = try Vector(json: answer(event))
    let name = answer.has("signed_tx") ? "signed_tx" : "signed_tx_payload"
    let transaction = try ReadTransaction(answer.bytes(name))
    guard try transaction.hash == answer.bytes32("signed_tx_hash") else {
      throw VectorError("another hash")
    }
    return transaction
  }

  /// The mistakes of a refused request, as `code field`.
  mutating func mistakes(_ event: String) throws -> [String] {
    try Vector(json: answer(event)).parts("errors").map { mistake in
      try "\(mistake.text("code")) \(mistake.has("field") ? mistake.text("field") : "-")"
    }
  }
}

/// A key that fails when it is asked.
struct BrokenKey: SigningKey {
  struct Failure: Error, Equatable {}

  func subjectPublicKeyInfo() throws(Failure) -> [UInt8] { throw Failure() }

  func signature(of digest: Bytes32) throws(Failure) -> [UInt8] { throw Failure() }
}

extension JSON {
  /// This object with other members in place of its own or behind them; nil removes one.
  func with(_ changes: [String: JSON?]) -> JSON {
    guard case .object(var members) = self else { return self }
    members.removeAll { changes.keys.contains($0.key) }
    for (key, value) in changes.sorted(by: { $0.key < $1.key }) {
      if let value { members.append(Member(key, value)) }
    }
    return .object(members)
  }
}
