/// Who can do what on what once a template is deployed: identity policies, boundaries, the
/// resources' own policies and the ways from one principal to another, put together.
///
/// Read it as a graph (`principals`, `resources`, `grants` between them, `hops` from principal to
/// principal) or ask it: `whoMay(_:on:)` for those who may do one thing, `paths(to:on:)` for every
/// way to it.
///
/// What it proves: whoever can do something *by what the template says* is among the answers, or
/// `unknown` says what could not be read. A principal in no answer cannot do it, whatever texts
/// references stand for. An answer that says `delegated` leaves the rest to identity policies that
/// are not in the template: as long as there is one, others in that account may gain the permission
/// without any change of this template. What it does not prove is that a grant works: service
/// control policies, session policies and Denies outside of the template can still take it away.
public struct EffectiveGrants: Sendable {
  /// Everybody that the template makes or lets do something, in one order.
  public let principals: [Principal]
  /// Everything that something may be done on, in one order.
  public let resources: [Resource]
  /// Who may do what on what.
  public let grants: [Grant]
  /// How somebody can come to act as somebody else, or rewrite what limits them.
  public let hops: [Hop]
  /// What could not be read or decided; while there is any, nothing is proved.
  public let unknown: [Unknown]
  let model: AccessModel
  let limit: Int

  /// What the template lets everybody do.
  ///
  /// - Parameter limit: the elementary steps after which what is left is unknown.
  public init(of stack: DeployedTemplate, limit: Int = 3_000_000) {
    self.init(Facts(of: stack, other: stack), limit: limit)
  }

  init(_ facts: Facts, limit: Int) {
    var reading = AccessReading(AccessModel(facts), budget: WorkBudget(limit: limit))
    reading.run()
    model = reading.model
    self.limit = limit
    grants = reading.grants
    hops = reading.hops
    unknown = reading.unknown
    principals = reading.principals
    resources = reading.resources
  }
}
