public import CloudFormation

/// One statement of a policy: who may or must not do what, on which resources, under which
/// conditions (AWS page "IAM JSON policy elements: Statement").
public struct Statement: Sendable {
  /// Whether the statement gives or takes.
  public enum Effect: String, Sendable {
    case allow = "Allow"
    case deny = "Deny"
  }

  /// What an element of a statement matches: some items, or everything but some.
  public enum Match<Item: Sendable>: Sendable {
    /// These: `Action`, `Resource`, `Principal`.
    case only([Item])
    /// All but these: `NotAction`, `NotResource`, `NotPrincipal`.
    case allExcept([Item])
  }

  /// A name for people, unique in its document.
  public var sid: String?
  /// Whether the statement gives or takes.
  public var effect: Effect
  /// Who; nil in an identity policy, where it is who the policy is attached to.
  public var principals: Match<Principal>?
  /// What may be done.
  public var actions: Match<Action>
  /// On what; nil in a trust policy, where it is the role itself.
  public var resources: Match<Token<ARN>>?
  /// All that must hold besides.
  public var conditions: [Condition]
  /// Where the statement was written.
  public var location: SourceLocation?

  /// A statement of these elements.
  public init(
    sid: String? = nil, _ effect: Effect, principals: Match<Principal>? = nil,
    actions: Match<Action>, resources: Match<Token<ARN>>? = nil, conditions: [Condition] = [],
    location: SourceLocation? = nil
  ) {
    self.sid = sid
    self.effect = effect
    self.principals = principals
    self.actions = actions
    self.resources = resources
    self.conditions = conditions
    self.location = location
  }

  /// An identity policy's statement that allows these actions on these resources.
  public static func allow(
    _ actions: [Action], on resources: [Token<ARN>], where conditions: [Condition] = []
  ) -> Self {
    Self(.allow, actions: .only(actions), resources: .only(resources), conditions: conditions)
  }

  /// A resource policy's statement that allows these principals these actions.
  ///
  /// `resources` is `*`, the resource that carries the policy, unless given; nil leaves it out, as
  /// trust policies want it.
  public static func allow(
    _ principals: [Principal], _ actions: [Action], on resources: [Token<ARN>]? = ["*"],
    where conditions: [Condition] = []
  ) -> Self {
    Self(
      .allow, principals: .only(principals), actions: .only(actions),
      resources: resources.map { .only($0) }, conditions: conditions)
  }
}

extension Statement: Equatable {
  /// Whether both say the same; where they were written does not count.
  public static func == (one: Self, other: Self) -> Bool { one.content == other.content }
}

extension Statement {
  /// The statement as the template will say it, with its place and what is wrong with it.
  func expression(of content: Expression) -> Expression {
    let checked = Condition.mistakes(in: conditions).reduce(content) { .mistaken($0, $1) }
    return location.map { .located(checked, $0) } ?? checked
  }

  /// What the statement says: its elements in alphabetical order, lists of one as their item.
  var content: Expression {
    var elements = Expression.Object()
    switch actions {
    case .only(let actions): elements["Action"] = .collapsed(actions.map(\.expression))
    case .allExcept(let actions): elements["NotAction"] = .collapsed(actions.map(\.expression))
    }
    if !conditions.isEmpty { elements["Condition"] = Condition.expression(of: conditions) }
    elements["Effect"] = .literal(.string(effect.rawValue))
    switch principals {
    case .only(let principals): elements["Principal"] = Principal.expression(of: principals)
    case .allExcept(let principals): elements["NotPrincipal"] = Principal.expression(of: principals)
    case nil: break
    }
    switch resources {
    case .only(let arns): elements["Resource"] = .collapsed(arns.map(\.expression))
    case .allExcept(let arns): elements["NotResource"] = .collapsed(arns.map(\.expression))
    case nil: break
    }
    elements.set("Sid", sid.map(Value.string))
    elements.sort { $0.key < $1.key }
    return .object(elements)
  }
}

extension Expression {
  /// A list as policies write it: one item stands alone, and none stands twice.
  static func collapsed(_ items: [Expression]) -> Expression {
    var seen: Set<Expression> = []
    let unique = items.filter { seen.insert($0).inserted }
    return unique.count == 1 ? unique[0] : .array(unique)
  }
}
