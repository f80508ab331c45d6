import EthereumSigning
import KMSClient
import LambdaRuntime

extension InvocationFailure {
  /// What Lambda is told when the key fails.
  init(_ error: SigningError<KMSError>) {
    switch error {
    case .key(let error):
      self.init(type: error.name, message: "\(error)")
    case .publicKey(let error):
      self.init(
        type: "KMS.InvalidPublicKey",
        message: "The public key that KMS gave is none of secp256k1: \(error).")
    case .signature(let error):
      self.init(
        type: "KMS.InvalidSignature",
        message: "The signature that KMS gave cannot be used: \(error). Nothing was signed.")
    case .violations(let violations):
      self.init(
        type: "Function.InvalidTransaction", message: "No node would take this: \(violations).")
    }
  }
}
