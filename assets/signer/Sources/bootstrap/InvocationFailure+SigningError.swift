import AWSRequests
import EthereumSigning
import LambdaRuntime
import SignerFunction

extension InvocationFailure {
  /// What Lambda is told when nothing was signed through no fault of the caller's.
  init(_ failure: SignerFailure<AWSError>) {
    switch failure {
    case .signing(let error): self.init(error)
    case .broadcast(let name, let message): self.init(type: name, message: message)
    }
  }

  private init(_ error: SigningError<AWSError>) {
    switch error {
    case .key(let failure): self.init(type: failure.name, message: "\(failure)")
    case .publicKey:
      self.init(type: "KMS.InvalidPublicKey", message: "KMS cannot be used: \(error).")
    case .signature:
      self.init(type: "KMS.InvalidSignature", message: "KMS cannot be used: \(error).")
    }
  }
}
