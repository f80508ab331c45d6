import EthereumSigning

/// An answer, with what is to be said of it in logs and metrics.
package struct Reply: Sendable {
  /// The answer to the event.
  package let bytes: [UInt8]
  /// One for each thing that was asked for.
  package let facts: [Fact]
}

/// What may be said of a request outside of its answer: nothing that it would sign.
package struct Fact: Hashable, Sendable {
  /// The operation's name, where it is one.
  package let operation: String?
  /// The chain of a transaction, by its id.
  package let chain: String?
  /// The hash of a transaction, or the digest that was signed.
  package let hash: String?
  /// What came of it.
  package let outcome: Outcome

  /// What came of a request.
  package enum Outcome: Hashable, Sendable {
    /// It was answered without the key.
    case answered
    /// The key has signed.
    case signed
    /// The policy stands against it: the codes of the mistakes.
    case denied([String])
    /// Something else was wrong with it.
    case refused([String])
    /// It was signed, and is not known to be sent.
    case unsent([String])
  }
}

extension Fact {
  init(_ request: Result<Request, Refusal>, _ answer: Answer) {
    let operation = request.operation?.rawValue
    switch answer {
    case .signed(let transaction), .sent(let transaction, _):
      self.init(operation, transaction, .signed)
    case .unsent(let transaction, let refusal):
      self.init(operation, transaction, .unsent(refusal.codes))
    case .authorized(let signed):
      self.init(
        operation: operation, chain: "\(signed.authorization.chainID)",
        hash: "\(signed.authorization.signingHash)", outcome: .signed)
    case .signature(_, let digest):
      self.init(operation: operation, chain: nil, hash: "\(digest)", outcome: .signed)
    case .refused(let refusal):
      let isDenied = refusal.mistakes.contains { $0.code == .policyDenied }
      self.init(
        operation: operation, chain: nil, hash: nil,
        outcome: isDenied ? .denied(refusal.codes) : .refused(refusal.codes))
    case .status, .verified, .batch:
      self.init(operation: operation, chain: nil, hash: nil, outcome: .answered)
    }
  }

  private init(_ operation: String?, _ signed: SignedTransaction, _ outcome: Outcome) {
    self.init(
      operation: operation, chain: signed.transaction.form.chain.map { "\($0.id)" },
      hash: "\(signed.hash)", outcome: outcome)
  }
}

extension Result<Request, Refusal> {
  /// The operation that was asked for, if it is one: any other name is the caller's text.
  fileprivate var operation: Operation? {
    switch self {
    case .success(.status): .status
    case .success(.verify): .verify
    case .success(.send): .send
    case .success(.sign(let payload)): payload.operation
    case .failure(let refusal): refusal.operation.flatMap(Operation.init(rawValue:))
    }
  }
}

extension Refusal {
  fileprivate var codes: [String] { Set(mistakes.map(\.code.rawValue)).sorted() }
}
