internal import CloudFormation
internal import GrantReview

/// The engine against the plain evaluator, on policies and templates made at random.
package enum BruteForce {
  /// What is wrong with the engine's answers about this many changes of identity policies.
  package static func identity(_ count: Int, seed: UInt64) -> [String] {
    var generator = Generator(seed: seed)
    let universe = Universe(callers: [.holder])
    return (0..<count).flatMap { _ -> [String] in
      generator.pickKeys()
      let before = generator.document(hasPrincipals: false)
      let after = generator.variation(of: before, hasPrincipals: false)
      let review = GrantReview(from: before, to: after, as: .identity)
      let unproved = review.added.filter { !grows($0, before, after) }
      return complaints(review, universe.compare(before, after), before, after)
        + unproved.map { "\(before.compact) → \(after.compact): no witness: \($0)" }
    }
  }

  /// What is wrong with the answers about this many changes of resources' policies.
  package static func resource(_ count: Int, seed: UInt64) -> [String] {
    var generator = Generator(seed: seed)
    let universe = Universe(callers: Evaluator.Caller.allCases.filter { $0 != .holder })
    return (0..<count).flatMap { _ -> [String] in
      generator.pickKeys()
      let before = generator.document(hasPrincipals: true)
      let after = generator.variation(of: before, hasPrincipals: true)
      return complaints(
        GrantReview(from: before, to: after, as: .resource), universe.compare(before, after),
        before,
        after)
    }
  }

  private static func complaints(
    _ review: GrantReview, _ truth: (grew: Bool, shrank: Bool), _ before: Value, _ after: Value
  ) -> [String] {
    let context = "\(before.compact) → \(after.compact): \(review)"
    if truth.grew, !review.gate { return ["something grew: \(context)"] }
    if truth.shrank, review.removed.isEmpty, !review.gate {
      return ["something shrank: \(context)"]
    }
    if !truth.grew, !truth.shrank, review.verdict != .unchanged {
      return ["nothing changed: \(context)"]
    }
    return []
  }

  /// Whether the row's witness is decided more favourably than before by the plain evaluator too.
  private static func grows(_ row: GrantRow, _ before: Value, _ after: Value) -> Bool {
    guard let witness = row.witness else { return false }
    let request = Evaluator.Request(
      caller: .holder, action: witness.action, resource: witness.resource,
      context: Dictionary(
        witness.context.map { key, value in
          (key.lowercased(), value)
        }, uniquingKeysWith: { $1 }))
    return Evaluator.decide(after, request) > Evaluator.decide(before, request)
  }
}
