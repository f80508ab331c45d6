package import EthereumSigning

/// Why an event has no answer, through no fault of the caller's.
package enum SignerFailure<KeyFailure: Error>: Error {
  /// The key failed.
  case signing(SigningError<KeyFailure>)
  /// The node or the store of nonces failed before anything was signed: a name for metrics and alarms,
  /// and a sentence for people.
  case broadcast(name: String, message: String)
}

extension SignerFailure: Equatable where KeyFailure: Equatable {}
