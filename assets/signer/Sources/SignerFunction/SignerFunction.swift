package import Broadcasting
package import EthereumSigning
import JSON

/// The function between an event and its answer, with no wire around it.
///
/// A bad or refused request is an answer; only what the caller cannot mend is thrown, so that Lambda
/// counts it as an error: a key that does not answer, or answers wrongly.
package struct SignerFunction<Key: SigningKey> {
  let configuration: Configuration
  let broadcaster: Broadcaster?
  private let key: Key
  private var account: Account<Key>?

  /// The function of one account; it sends nothing without a broadcaster.
  package init(_ configuration: Configuration, key: Key, broadcaster: Broadcaster? = nil) {
    self.configuration = configuration
    self.key = key
    self.broadcaster = broadcaster
  }

  /// Answers one event: a request as JSON, or one in the envelope of a function URL or API Gateway.
  /// - Throws: `SignerFailure` when the key or the node fails.
  package mutating func answer(_ event: [UInt8]) throws(SignerFailure<Key.Failure>) -> [UInt8] {
    try reply(to: event).bytes
  }

  /// The same, with what is to be said of it in logs and metrics.
  package mutating func reply(to event: [UInt8]) throws(SignerFailure<Key.Failure>) -> Reply {
    let (envelope, json) = Envelope.open(event)
    let asked = json.flatMap { json in
      Result { () throws(Refusal) in try Event(json, defaults: configuration.defaults) }
    }
    let (answer, facts) = try answer(asked)
    var bytes = envelope.seal(answer).bytes
    if bytes.count > Self.answerLimit { bytes = envelope.seal(answer.shortened).bytes }
    return Reply(bytes: bytes, facts: facts)
  }

  /// The longest answer that Lambda takes, in bytes ("Lambda quotas": 6 MB).
  private static var answerLimit: Int { 6_291_556 }

  private mutating func answer(
    _ event: Result<Event, Refusal>
  ) throws(SignerFailure<Key.Failure>) -> (Answer, [Fact]) {
    switch event {
    case .success(.request(let request)):
      let answer = try answer(request)
      return (answer, [Fact(.success(request), answer)])
    case .success(.batch(let items)):
      let answers = try answers(to: items)
      return (.batch(answers), zip(items, answers).map(Fact.init))
    case .failure(let refusal):
      let answer = Answer.refused(refusal)
      return (answer, [Fact(.failure(refusal), answer)])
    }
  }

  private mutating func answer(_ request: Request) throws(SignerFailure<Key.Failure>) -> Answer {
    switch try step(for: request) {
    case .done(let answer): answer
    case .sign(let payload): try signed(payload)
    case .send(let draft, let wait): try send(draft, wait: wait)
    }
  }

  /// Answers the items of a batch, in order; all that is only to be signed goes to the key at once,
  /// before anything is sent.
  private mutating func answers(
    to items: [Result<Request, Refusal>]
  ) throws(SignerFailure<Key.Failure>) -> [Answer] {
    let steps = try items.map { (item) throws(SignerFailure<Key.Failure>) -> Step in
      switch item {
      case .success(let request): try step(for: request)
      case .failure(let refusal): .done(.refused(refusal))
      }
    }
    var signed = try signed(steps.compactMap(\.permitted))[...]
    var answers: [Answer] = []
    for step in steps {
      switch step {
      case .done(let answer): answers.append(answer)
      case .sign: answers.append(signed.removeFirst())
      case .send(let draft, let wait): answers.append(sendOfBatch(draft, wait: wait))
      }
    }
    return answers
  }

  /// What is to be done for a request; what the policy denies is done with.
  private mutating func step(
    for request: Request
  ) throws(SignerFailure<Key.Failure>) -> Step {
    do throws(Refusal) {
      switch request {
      case .verify(let transaction, let sender):
        return .done(.verified(transaction, sender: sender))
      case .sign(let payload): return .sign(try configuration.permit(payload))
      case .send(let draft, let wait):
        try judge(draft)
        return .send(draft, wait: wait)
      case .status: break
      }
    } catch {
      return .done(.refused(error))
    }
    return .done(.status(try openAccount().address))
  }

  private mutating func signed(
    _ permitted: PermittedPayload
  ) throws(SignerFailure<Key.Failure>) -> Answer {
    try Answer(permitted.payload, signedWith: signature(of: permitted))
  }

  private mutating func signed(
    _ permitted: [PermittedPayload]
  ) throws(SignerFailure<Key.Failure>) -> [Answer] {
    guard !permitted.isEmpty else { return [] }
    let (account, payloads) = (try openAccount(), permitted.map(\.payload))
    do throws(SigningError<Key.Failure>) {
      return zip(payloads, try account.sign(payloads.map(\.digest))).map(Answer.init)
    } catch { throw .signing(error) }
  }

  mutating func signature(
    of permitted: PermittedPayload
  ) throws(SignerFailure<Key.Failure>) -> Signature {
    let account = try openAccount()
    do throws(SigningError<Key.Failure>) {
      return try account.sign(permitted.payload.digest)
    } catch { throw .signing(error) }
  }

  /// The account, whose public key is fetched once a process.
  mutating func openAccount() throws(SignerFailure<Key.Failure>) -> Account<Key> {
    if let account { return account }
    do throws(SigningError<Key.Failure>) {
      let opened = try Account(key)
      account = opened
      return opened
    } catch { throw .signing(error) }
  }
}

/// What remains to be done for an answer.
private enum Step {
  case done(Answer)
  case sign(PermittedPayload)
  case send(Draft, wait: Bool)

  var permitted: PermittedPayload? {
    if case .sign(let permitted) = self { permitted } else { nil }
  }
}
