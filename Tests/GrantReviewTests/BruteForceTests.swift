import CloudFormation
import GrantReview
import Testing

/// The engine against a plain evaluator that decides every request of a small universe.
@Suite struct BruteForceTests {
  /// How many pairs are tried; the variable CHIMNEY_PAIRS asks for more.
  static let pairs = TestData.variable("CHIMNEY_PAIRS").flatMap { Int($0) } ?? 100

  @Test("No random change of an identity policy is called less than it is")
  func identity() {
    var generator = Generator(seed: 1)
    let universe = Universe(callers: [.holder])
    for _ in 0..<Self.pairs {
      generator.pickKeys()
      let before = generator.document(hasPrincipals: false)
      let after = generator.variation(of: before, hasPrincipals: false)
      let review = GrantReview(from: before, to: after, as: .identity)
      check(review, universe.compare(before, after), before, after)
      for row in review.added {
        #expect(grows(row, before, after), "\(before.compact) → \(after.compact): \(row)")
      }
    }
  }

  @Test("No random change of a resource's policy is called less than it is")
  func resource() {
    var generator = Generator(seed: 2)
    let callers = Evaluator.Caller.allCases.filter { $0 != .holder }
    for _ in 0..<Self.pairs {
      generator.pickKeys()
      let before = generator.document(hasPrincipals: true)
      let after = generator.variation(of: before, hasPrincipals: true)
      let review = GrantReview(from: before, to: after, as: .resource)
      check(review, Universe(callers: callers).compare(before, after), before, after)
    }
  }

  private func check(
    _ review: GrantReview, _ truth: (grew: Bool, shrank: Bool), _ before: Value, _ after: Value
  ) {
    let context = "\(before.compact) → \(after.compact): \(review)"
    if truth.grew { #expect(review.gate, "\(context)") }
    if truth.shrank { #expect(!review.removed.isEmpty || review.gate, "\(context)") }
    if !truth.grew, !truth.shrank { #expect(review.verdict == .unchanged, "\(context)") }
  }

  /// Whether the row's witness is decided more favourably than before by the plain evaluator too.
  private func grows(_ row: GrantRow, _ before: Value, _ after: Value) -> Bool {
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
