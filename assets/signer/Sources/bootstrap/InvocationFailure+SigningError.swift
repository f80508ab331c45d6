import EthereumSigning
import KMSClient
import LambdaRuntime

extension InvocationFailure {
  /// What Lambda is told when nothing was signed through no fault of the caller's.
  init(_ error: SigningError<KMSError>) {
    switch error {
    case .key(let failure): self.init(type: failure.name, message: "\(failure)")
    case .publicKey:
      self.init(type: "KMS.InvalidPublicKey", message: "KMS cannot be used: \(error).")
    case .signature:
      self.init(type: "KMS.InvalidSignature", message: "KMS cannot be used: \(error).")
    }
  }
}
