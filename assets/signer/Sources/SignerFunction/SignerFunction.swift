public import EthereumSigning
import JSON

/// The function between an event and its answer, with no wire around it.
///
/// A bad or refused request is an answer; only what the caller cannot mend is thrown, so that Lambda
/// counts it as an error: a key that does not answer, or answers wrongly.
public struct SignerFunction<Key: SigningKey> {
  private let configuration: Configuration
  private let key: Key
  private var account: Account<Key>?

  /// The function of one account.
  public init(_ configuration: Configuration, key: Key) {
    self.configuration = configuration
    self.key = key
  }

  /// Answers one event: a request as JSON, or one in the envelope of a function URL or API Gateway.
  /// - Throws: `SigningError` when the key fails.
  public mutating func answer(_ event: [UInt8]) throws(SigningError<Key.Failure>) -> [UInt8] {
    let (envelope, json) = Envelope.open(event)
    let request = json.flatMap { json in
      Result { () throws(Refusal) in try Request(json, own: configuration.chain) }
    }
    return envelope.seal(try answer(request)).bytes
  }

  private mutating func answer(
    _ request: Result<Request, Refusal>
  ) throws(SigningError<Key.Failure>) -> Answer {
    switch request {
    case .success(.status):
      .status(try openAccount().address)
    case .success(.sign(let payload)):
      try sign(payload)
    case .success(.verify(let transaction, let sender)):
      .verified(transaction, sender: sender)
    case .failure(let refusal):
      .refused(refusal)
    }
  }

  /// Signs what the policy allows.
  private mutating func sign(_ payload: Payload) throws(SigningError<Key.Failure>) -> Answer {
    let denials = configuration.denials(of: payload)
    guard denials.isEmpty else {
      return .refused(Refusal(operation: payload.operation.rawValue, mistakes: denials))
    }
    return try signed(payload)
  }

  /// Signs what the policy was asked about before.
  mutating func signed(_ payload: Payload) throws(SigningError<Key.Failure>) -> Answer {
    Answer(payload, signedWith: try openAccount().sign(payload.digest))
  }

  /// The account, whose public key is fetched once a process.
  private mutating func openAccount() throws(SigningError<Key.Failure>) -> Account<Key> {
    if let account { return account }
    let opened = try Account(key)
    account = opened
    return opened
  }
}
