public import CloudFormation

extension IAM {
  /// Somebody who may take on a role, and how (AWS page "How to use trust policies").
  public struct Trust: Sendable {
    /// Who.
    public var principal: Principal
    /// What they call: `sts:AssumeRole`.
    public var actions: [Action]
    /// What must hold.
    public var conditions: [Condition]

    /// Trust in somebody.
    public init(
      _ principal: Principal, actions: [Action] = ["sts:AssumeRole"],
      where conditions: [Condition] = []
    ) {
      self.principal = principal
      self.actions = actions
      self.conditions = conditions
    }

    /// An AWS service by its DNS name: `lambda.amazonaws.com`.
    public static func service(_ name: String, where conditions: [Condition] = []) -> Self {
      Self(.service(name), where: conditions)
    }

    /// An account, by its id of 12 digits: whom its policies let. `externalIDs` is what a third party
    /// must say to act for this customer and no other (AWS page "Access to AWS accounts owned by
    /// third parties").
    public static func account(
      _ id: Token<String>, externalIDs: [Token<String>] = [], where conditions: [Condition] = []
    ) -> Self {
      let external =
        externalIDs.isEmpty
        ? [] : [Condition(.stringEquals, "sts:ExternalId", externalIDs)]
      return Self(.account(id), where: external + conditions)
    }

    /// The account the stack is deployed in.
    public static func ownAccount(where conditions: [Condition] = []) -> Self {
      Self(.ownAccount, where: conditions)
    }

    /// The account the stack is deployed in.
    public static var ownAccount: Self { .ownAccount() }

    /// A role or a user by its ARN.
    public static func arn(_ arn: Token<ARN>, where conditions: [Condition] = []) -> Self {
      Self(.arn(arn), where: conditions)
    }

    /// Whom an OIDC provider vouches for: its ARN, or its domain name. Without a condition on the
    /// provider's `aud` and `sub` that is everybody there.
    public static func webIdentity(_ provider: Token<ARN>, where conditions: [Condition]) -> Self {
      Self(
        .federated(provider), actions: ["sts:AssumeRoleWithWebIdentity"], where: conditions)
    }

    /// Whom a SAML provider vouches for, by its ARN.
    public static func saml(_ provider: Token<ARN>, where conditions: [Condition]) -> Self {
      Self(.federated(provider), actions: ["sts:AssumeRoleWithSAML"], where: conditions)
    }

    /// The same trust, and its sessions may carry tags.
    public var taggingSessions: Self {
      var trust = self
      trust.actions.append("sts:TagSession")
      return trust
    }

    var statement: Statement { .allow([principal], actions, on: nil, where: conditions) }
  }
}
