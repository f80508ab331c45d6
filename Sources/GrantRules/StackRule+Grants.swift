public import Chimney
public import IAMPolicy
internal import GrantReview

extension StackRule {
  /// Of whom a rule on permissions speaks.
  public enum Reach: Sendable {
    /// Of everybody, whatever identity policies there are besides this stack's: what only those
    /// could give counts as given, unless the resource's own policy rules it out.
    case everybody
    /// Of the stack's own roles, users and groups, and of whomever its resources' policies name.
    case principalsOfTheStack
  }

  /// Nobody but these may do these things with a resource, and they only under these conditions.
  ///
  ///     stack.require(.only([.role(account.signer)], may: ["kms:Sign"], on: .key(account.key)))
  ///
  /// Proved over all requests, not looked for in statements. A key whose policy leaves it to the
  /// account, as KMS's default does, breaks this rule: any identity policy of the account may let
  /// anybody sign. Ask of `.principalsOfTheStack` then, or harden the key. Other resources but keys
  /// and roles are always left to identity policies as well; of those this asks for a denial.
  public static func only(
    _ subjects: [GrantSubject], may actions: [Action], on object: GrantObject,
    where conditions: [Condition] = [], among reach: Reach = .everybody
  ) -> Self {
    Self(
      GrantRule(
        kind: .only, subjects: subjects, actions: actions, object: object,
        conditions: conditions, reach: reach))
  }

  /// Nobody may do these things with a resource.
  public static func nobody(
    may actions: [Action], on object: GrantObject, among reach: Reach = .everybody
  ) -> Self {
    only([], may: actions, on: object, among: reach)
  }

  /// Nobody outside of the account may do these things with a resource: no other account, nobody
  /// anonymous, and no AWS service but those excepted or those that act for this account alone
  /// (`aws:SourceAccount`).
  public static func nobodyOutsideTheAccount(
    may actions: [Action], on object: GrantObject, except subjects: [GrantSubject] = []
  ) -> Self {
    Self(
      GrantRule(
        kind: .only, subjects: subjects, actions: actions, object: object,
        permitsAccount: true))
  }

  /// Everybody but these is denied these things, whatever else would allow them.
  public static func denied(
    _ actions: [Action], on object: GrantObject, except subjects: [GrantSubject] = [],
    where conditions: [Condition] = []
  ) -> Self {
    Self(
      GrantRule(
        kind: .denied, subjects: subjects, actions: actions, object: object,
        conditions: conditions))
  }

  /// These may do these things with a resource, in the requests that the conditions mean.
  public static func allowed(
    _ subjects: [GrantSubject], _ actions: [Action], on object: GrantObject,
    where conditions: [Condition] = []
  ) -> Self {
    Self(
      GrantRule(
        kind: .allowed, subjects: subjects, actions: actions, object: object,
        conditions: conditions))
  }

  private init(_ rule: GrantRule) {
    self.init { rule.violations(in: $0) }
  }
}
