public import CloudFormation

/// What somebody says of the permissions on a resource, to be proved or refuted.
public struct GrantClaim: Sendable, Hashable {
  /// What is claimed.
  public enum Kind: Sendable, Hashable {
    /// Nobody may do the actions, but in the requests that the statements allow.
    case only
    /// Whatever else allows them, the actions are denied, but in the requests that the statements
    /// allow.
    case denied
    /// The requests that the statements allow are allowed.
    case allowed
  }

  /// Of whom something is claimed.
  public enum Reach: Sendable, Hashable {
    /// Of everybody, with whatever identity policies there are besides this stack's.
    case everybody
    /// Of the stack's own roles, users and groups, and of whomever its resources' policies name.
    case principalsOfTheStack
    /// Of whomever the policies of resources name.
    case principalsOfResources
  }

  /// What is claimed.
  public var kind: Kind
  /// A resource policy as the template would write it, its statements `Allow`s of `Resource: "*"`.
  public var statements: Value
  /// The actions that are spoken of, `*` and `?` as in policies.
  public var actions: [String]
  /// The resource's ARN as the template writes it; `*` for every resource of the stack.
  public var resource: Value
  /// Of whom it is claimed.
  public var reach: Reach

  /// A claim.
  public init(
    _ kind: Kind, statements: Value, actions: [String], resource: Value, reach: Reach = .everybody
  ) {
    self.kind = kind
    self.statements = statements
    self.actions = actions
    self.resource = resource
    self.reach = reach
  }
}

/// A request that shows a claim to be wrong, or the reason why it cannot be proved.
public struct Refutation: Sendable, Hashable {
  /// Who may, or may not, do what on what.
  public var row: GrantRow
  /// Why that is against the claim.
  public var reason: String

  /// The request in one line; nil where the reason is no single request.
  public var request: String? { row.witness?.sentence.printable }
  /// Who and what, in people's words.
  public var sentence: String { row.sentence.printable }
}
