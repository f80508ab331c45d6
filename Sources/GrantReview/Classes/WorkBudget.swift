/// Counts elementary steps, so that a review ends soon whatever it is given.
///
/// What cannot be decided within the budget is unknown, never unchanged.
struct WorkBudget: Sendable {
  /// The steps that were taken.
  private(set) var spent = 0
  /// The steps of the whole review.
  let limit: Int

  init(limit: Int) {
    self.limit = limit
  }

  /// Whether steps are left.
  var isExhausted: Bool { spent >= limit }

  /// Takes steps.
  /// - Throws: `OverBudget` when there are none left.
  mutating func spend(_ steps: Int = 1) throws(OverBudget) {
    spent += steps
    if isExhausted { throw OverBudget() }
  }
}

/// A question is too large to be decided.
struct OverBudget: Error {}
