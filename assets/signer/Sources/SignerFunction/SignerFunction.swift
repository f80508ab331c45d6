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
    let asked = json.flatMap { json in
      Result { () throws(Refusal) in try Event(json, defaults: configuration.defaults) }
    }
    return envelope.seal(try answer(asked)).bytes
  }

  private mutating func answer(
    _ event: Result<Event, Refusal>
  ) throws(SigningError<Key.Failure>) -> Answer {
    switch event {
    case .success(.request(let request)): try answer(request)
    case .success(.batch(let items)): .batch(try answers(to: items))
    case .failure(let refusal): .refused(refusal)
    }
  }

  private mutating func answer(_ request: Request) throws(SigningError<Key.Failure>) -> Answer {
    switch try step(for: request) {
    case .done(let answer): answer
    case .sign(let payload): try signed(payload)
    }
  }

  /// Answers the items of a batch, in order; all that is to be signed goes to the key at once.
  private mutating func answers(
    to items: [Result<Request, Refusal>]
  ) throws(SigningError<Key.Failure>) -> [Answer] {
    let steps = try items.map { (item) throws(SigningError<Key.Failure>) -> Step in
      switch item {
      case .success(let request): try step(for: request)
      case .failure(let refusal): .done(.refused(refusal))
      }
    }
    var signed = try signed(steps.compactMap(\.permitted))[...]
    return steps.map { step in
      switch step {
      case .done(let answer): answer
      case .sign: signed.removeFirst()
      }
    }
  }

  /// What is to be done for a request; what the policy denies is done with.
  private mutating func step(for request: Request) throws(SigningError<Key.Failure>) -> Step {
    switch request {
    case .status: return .done(.status(try openAccount().address))
    case .verify(let transaction, let sender): return .done(.verified(transaction, sender: sender))
    case .sign(let payload):
      do throws(Refusal) {
        return .sign(try configuration.permit(payload))
      } catch {
        return .done(.refused(error))
      }
    }
  }

  private mutating func signed(
    _ permitted: PermittedPayload
  ) throws(SigningError<Key.Failure>) -> Answer {
    Answer(permitted.payload, signedWith: try openAccount().sign(permitted.payload.digest))
  }

  private mutating func signed(
    _ permitted: [PermittedPayload]
  ) throws(SigningError<Key.Failure>) -> [Answer] {
    guard !permitted.isEmpty else { return [] }
    let payloads = permitted.map(\.payload)
    let signatures = try openAccount().sign(payloads.map(\.digest))
    return zip(payloads, signatures).map(Answer.init)
  }

  /// The account, whose public key is fetched once a process.
  private mutating func openAccount() throws(SigningError<Key.Failure>) -> Account<Key> {
    if let account { return account }
    let opened = try Account(key)
    account = opened
    return opened
  }
}

/// What remains to be done for an answer.
private enum Step {
  case done(Answer)
  case sign(PermittedPayload)

  var permitted: PermittedPayload? {
    if case .sign(let permitted) = self { permitted } else { nil }
  }
}
