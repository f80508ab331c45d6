internal import CloudFormation
internal import GrantReview

/// The engine against the plain evaluator, on policies and templates made at random.
package enum BruteForce {
  /// What is wrong with the engine's answers about this many changes of identity policies.
  package static func identity(_ count: Int, seed: UInt64) -> [String] {
    documents(count, seed, .identity, Universe(callers: [.holder]))
  }

  /// What is wrong with the answers about this many changes of resources' policies.
  package static func resource(_ count: Int, seed: UInt64) -> [String] {
    documents(
      count, seed, .resource,
      Universe(callers: Evaluator.Caller.allCases.filter { $0 != .holder }))
  }

  private static func documents(
    _ count: Int, _ seed: UInt64, _ kind: PolicyKind, _ universe: Universe
  ) -> [String] {
    var generator = Generator(seed: seed)
    let hasPrincipals = kind == .resource
    return (0..<count).flatMap { _ -> [String] in
      generator.pickKeys()
      let before = generator.document(hasPrincipals: hasPrincipals)
      let after = generator.variation(of: before, hasPrincipals: hasPrincipals)
      let trial = DocumentTrial(
        before: before, after: after, review: GrantReview(from: before, to: after, as: kind))
      return trial.complaints(universe.compare(before, after))
    }
  }
}

/// The review of a change of one document, beside the evaluator.
private struct DocumentTrial {
  let before: Value
  let after: Value
  let review: GrantReview

  /// What is wrong, if the universe says that something grew or shrank.
  ///
  /// A gain or a loss is believed if the evaluator sees it in the row's own witness: the universe
  /// has not every resource.
  func complaints(_ truth: (grew: Bool, shrank: Bool)) -> [String] {
    var wrong =
      review.added.filter { change(by: $0) <= 0 }.map { "no gain: \($0)" }
      + review.removed.filter { change(by: $0) >= 0 }.map { "no loss: \($0)" }
    if truth.grew, !review.gate { wrong.append("something grew") }
    if truth.shrank, review.removed.isEmpty, !review.gate { wrong.append("something shrank") }
    if !truth.grew, !truth.shrank, review.verdict == .unknown { wrong.append("nothing changed") }
    return wrong.map { "\($0): \(before.compact) → \(after.compact): \(review)" }
  }

  /// How much more the row's witness is allowed than before, in the evaluator's eyes.
  private func change(by row: GrantRow) -> Int {
    guard let witness = row.witness, let caller = Evaluator.Caller(called: witness.principal) else {
      return 0
    }
    let request = Evaluator.Request(
      caller: caller, action: witness.action, resource: witness.resource,
      context: Dictionary(
        witness.context.map { ($0.key.lowercased(), $0.value) }, uniquingKeysWith: { $1 }))
    return Evaluator.decide(after, request) - Evaluator.decide(before, request)
  }
}

extension Evaluator.Caller {
  /// The caller whom a review calls so.
  fileprivate init?(called name: String) {
    switch name {
    case "the holder of the policy": self = .holder
    case "arn:aws:iam::111122223333:user/u": self = .user
    case "any principal of account 111122223333": self = .neighbour
    case "any principal of account 444455556666": self = .otherAccount
    case "any principal of another account": self = .stranger
    case "anybody without credentials": self = .anonymous
    case "Service:s.amazonaws.com": self = .service
    case "any Service", "any Federated": self = .otherService
    default: return nil
    }
  }
}
