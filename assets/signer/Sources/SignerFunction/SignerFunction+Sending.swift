import Broadcasting
import EthereumSigning
import SigningPolicy

extension SignerFunction {
  /// Judges what is known of a draft, so that no node is asked in vain.
  /// - Throws: `Refusal` for what will not be sent whatever the node says.
  func judge(_ draft: Draft) throws(Refusal) {
    guard broadcaster != nil else { throw Refusal(.noNode, field: "operation") }
    _ = try configuration.permit(.transaction(draft.transaction), for: .send)
  }

  /// Sends what was judged. What is signed is answered, whatever becomes of it then.
  mutating func send(_ draft: Draft, wait: Bool) throws(SignerFailure<Key.Failure>) -> Answer {
    guard let broadcaster else { return .refused(Refusal(.noNode, field: "operation")) }
    let sender = try openAccount().address
    do throws(BroadcastError<SendingStop<Key.Failure>>) {
      let broadcast = try broadcaster.send(
        draft, from: sender, feeCap: configuration.policy.maxFeePerGas
      ) { (transaction) throws(SendingStop<Key.Failure>) in try signed(transaction, draft) }
      return Answer(broadcast, wait: wait, broadcaster)
    } catch {
      return try answer(to: error)
    }
  }

  /// The same for an item of a batch, whose failure must not lose what the others have sent.
  mutating func sendOfBatch(_ draft: Draft, wait: Bool) -> Answer {
    do throws(SignerFailure<Key.Failure>) {
      return try send(draft, wait: wait)
    } catch {
      return .refused(Refusal(.failure(message: error.message)))
    }
  }

  /// Judges and signs a transaction that has no blanks any more.
  private mutating func signed(
    _ transaction: Transaction, _ draft: Draft
  ) throws(SendingStop<Key.Failure>) -> SignedTransaction {
    let permitted: PermittedPayload
    do throws(Refusal) {
      if draft.takesFeeFromNode { try judgeFee(of: transaction) }
      permitted = try permit(transaction)
    } catch { throw .refused(error) }
    do throws(SignerFailure<Key.Failure>) {
      return transaction.signed(with: try signature(of: permitted))
    } catch { throw .failed(error) }
  }

  /// What a node has filled in keeps the protocol's rules and the policy's as what was asked for does.
  private func permit(_ transaction: Transaction) throws(Refusal) -> PermittedPayload {
    let mistakes = transaction.violations.map { Mistake(field: $0.field, reason: .violation($0)) }
    guard mistakes.isEmpty else {
      throw Refusal(operation: Operation.send.rawValue, mistakes: mistakes)
    }
    return try configuration.permit(.transaction(transaction), for: .send)
  }

  /// Where neither the request nor the policy limits the fee, a node that lies could have the account
  /// give all it has to whoever makes the block.
  private func judgeFee(of transaction: Transaction) throws(Refusal) {
    guard configuration.policy.maxFeePerGas == nil else { return }
    let fee = transaction.form.maxFeePerGas.multiplied(by: transaction.gasLimit)
    guard let fee, fee <= Self.feeCap else {
      let field = Payload.transaction(transaction).field(against: .maxFeePerGas(0))
      throw Refusal(.excessiveFee(perGas: transaction.form.maxFeePerGas), field: field)
    }
  }

  /// One ether, as geth's `--rpc.txfeecap` has it.
  private static var feeCap: UInt256 { 1_000_000_000_000_000_000 }

  private func answer(
    to error: BroadcastError<SendingStop<Key.Failure>>
  ) throws(SignerFailure<Key.Failure>) -> Answer {
    switch error {
    case .stopped(.refused(let refusal)): return .refused(refusal)
    case .stopped(.failed(let failure)): throw failure
    case .node(let error):
      guard case .refused = error else {
        throw .broadcast(name: error.name, message: "Nothing was signed, since \(error).")
      }
      return .refused(Refusal(.nodeRefused(error)))
    case .anotherChain(let id): return .refused(Refusal(.anotherChain(id), field: "chainid"))
    case .ledger(let error): throw .broadcast(name: error.name, message: error.message)
    case .busy: return .refused(Refusal(.noncesBusy))
    case .full(let count): return .refused(Refusal(.tooManyWaiting(count)))
    }
  }
}

/// Why a transaction was not signed though it was ready to be sent.
private enum SendingStop<KeyFailure: Error>: Error {
  case refused(Refusal)
  case failed(SignerFailure<KeyFailure>)
}

extension Refusal {
  init(_ problem: SendingProblem, field: String? = nil) {
    self.init(
      operation: Operation.send.rawValue,
      mistakes: [Mistake(field: field, reason: .sending(problem))])
  }
}

extension Answer {
  fileprivate init(_ broadcast: Broadcast, wait: Bool, _ broadcaster: Broadcaster) {
    let transaction = broadcast.transaction
    switch broadcast.submission {
    case .accepted where wait:
      self = .sent(
        transaction, broadcaster.receipt(of: transaction.hash).map(Receipt.mined) ?? .pending)
    case .accepted: self = .sent(transaction, .unasked)
    case .refused(let error): self = .unsent(transaction, Refusal(.nodeRefused(error)))
    case .unknown(let error): self = .unsent(transaction, Refusal(.outcomeUnknown(error)))
    }
  }
}

extension SignerFailure {
  /// What a batch says of it.
  fileprivate var message: String {
    switch self {
    case .signing(let error): "\(error)"
    case .broadcast(_, let message): message
    }
  }
}
