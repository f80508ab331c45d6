internal import CloudFormation

/// Who can do what that they could not do before, and who lost what: the review of a change.
///
/// Sound: what is not proved to be no broadening is one, or is unknown; both stop a deploy.
public struct GrantReview: Sendable, Hashable {
  /// What somebody can do that they could not do before.
  public var added: [GrantRow]
  /// What somebody can do no more.
  public var removed: [GrantRow]
  /// What could not be decided.
  public var unknown: [GrantRow]
  /// What is worth knowing though no grant changed by it.
  public var notes: [GrantRow]
  /// Keys whose policy nobody may change any more; among the notes too. No grant grows by it, yet a
  /// deploy must stop.
  public var lockOuts: [GrantRow]
  /// How many statements grant what they granted before to whom they did.
  public var unchangedGrants: Int
  /// The elementary steps that the comparison took.
  package var work: Int

  /// The change as a whole.
  public var verdict: Verdict {
    switch (added.isEmpty, removed.isEmpty) {
    case (false, true): .broadening
    case (false, false): .mixed
    case (true, _) where !unknown.isEmpty: .unknown
    case (true, false): .narrowing
    case (true, true): .unchanged
    }
  }

  /// Whether a deploy must stop for a review.
  public var gate: Bool { !added.isEmpty || !unknown.isEmpty }
}

extension GrantReview {
  /// Compares what two versions of a stack say of permissions; nil stands for no stack at all.
  ///
  /// - Parameter limit: the elementary steps after which what is left is unknown.
  public init(
    from before: DeployedTemplate?, to after: DeployedTemplate, limit: Int = 3_000_000
  ) {
    let before = before ?? DeployedTemplate(Template())
    guard !before.isOversized, !after.isOversized else {
      self.init(ofOversized: before, after)
      return
    }
    self.init(
      before: Facts(of: before, other: after), after: Facts(of: after, retaining: before),
      limit: limit)
  }

  init(before: Facts, after: Facts, limit: Int) {
    var review = Review(before: before, after: after, budget: WorkBudget(limit: limit))
    review.run()
    added = review.rows(.added)
    removed = review.rows(.removed)
    unknown = review.unknown
    notes = review.notes
    lockOuts = review.lockOuts
    unchangedGrants = after.grantsShared(with: before)
    work = review.budget.spent
  }
}
