import EthereumSigning
import JSON
import Platform
import SignerFunction
import Vectors

/// The signer with a key of OpenSSL's under a policy that allows whatever a policy can.
struct Subject {
  var function: SignerFunction<VectorKey>
  let key: VectorKey
  let publicKey: PublicKey
  let address: Address

  init() throws {
    let scalar = keccak256(Array("a key to be tried".utf8)).bytes
    key = try VectorKey(scalar)
    publicKey = try PublicKey(subjectPublicKeyInfo: key.subjectPublicKeyInfo())
    address = Address(of: publicKey)
    function = SignerFunction(
      try Configuration(environment: [
        "KMS_KEY_ID": "key",
        "SIGNING_POLICY": """
        {"operations":["transaction","message","typed_data","authorization","digest"],
        "chains":"any","creation":true}
        """,
      ]), key: key)
  }
}

/// How much is tried: a number out of the environment, else one that continuous integration has time
/// for.
func count(_ name: String, else usual: Int) -> Int {
  ProcessEnvironment.variables[name].flatMap { Int($0) } ?? usual
}

/// A generator that says the same again for the same seed (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
