public import CFNIAM
public import Chimney
public import CloudFormation

extension IAM {
  /// A policy that stands on its own and is attached to roles, users and groups (AWS page "Managed
  /// policies and inline policies").
  public struct ManagedPolicy {
    /// The policy's ARN.
    public let arn: Token<ARN>
    /// The `AWS::IAM::ManagedPolicy`; nil for a policy that this app did not make.
    public let resource: Handle<CFN.IAM.ManagedPolicy>?

    /// The policy of this ARN.
    public init(arn: Token<ARN>) {
      self.arn = arn
      resource = nil
    }

    /// Makes a policy, attached to whomever it is to be attached to.
    @discardableResult
    public init(
      _ id: String, in scope: Scope, statements: [Statement],
      attachedTo identities: [any IdentityHolder] = [], name: String? = nil,
      path: String = "/", description: String = "",
      file: StaticString = #filePath, line: UInt = #line
    ) {
      let scope = scope.child(id, file: file, line: line)
      var policy = CFN.IAM.ManagedPolicy(
        policyDocument: PolicyDocument(statements: statements).located(file, line))
      policy.description = Token(description)
      policy.managedPolicyName = name.map { Token($0) }
      policy.path = Token(path)
      let resource = scope.add("Resource", policy, file: file, line: line)
      for identity in identities.compactMap(\.identity) { resource.attach(to: identity) }
      scope.report(
        IAM.mistakes(in: statements, attachedTo: identities)
          + IAM.mistakes(ofName: name, path: path, limit: 128), file: file, line: line)
      arn = Token(resource.ref.expression)
      self.resource = resource
    }

    /// A policy that AWS keeps, by its path and name: `service-role/AWSLambdaBasicExecutionRole`.
    public static func aws(_ name: String) -> Self {
      Self(arn: "arn:\(.partition):iam::aws:policy/\(name)")
    }

    /// A policy of the stack's own account that exists, by its path and name: `team/Readers`.
    public static func named(_ name: Token<String>) -> Self {
      Self(arn: "arn:\(.partition):iam::\(.accountID):policy/\(name)")
    }
  }

  /// A policy of a resource of its own that is part of roles, users and groups: an inline policy
  /// (AWS page "AWS::IAM::Policy").
  public struct Policy {
    /// The policy's place in the tree.
    public let scope: Scope
    /// The `AWS::IAM::Policy`.
    public let resource: Handle<CFN.IAM.Policy>

    /// Makes a policy that is part of these roles, users and groups, one at least.
    @discardableResult
    public init(
      _ id: String, in scope: Scope, statements: [Statement],
      attachedTo identities: [any IdentityHolder], name: String? = nil,
      file: StaticString = #filePath, line: UInt = #line
    ) {
      self.scope = scope.child(id, file: file, line: line)
      let document = PolicyDocument(statements: statements).located(file, line)
      resource = self.scope.add(
        "Resource", CFN.IAM.Policy(policyDocument: document, policyName: ""), file: file,
        line: line)
      resource.policyName = name.map { Token($0) } ?? resource.nameOfItsID
      for identity in identities.compactMap(\.identity) { resource.attach(to: identity) }
      self.scope.report(
        (identities.isEmpty ? ["a policy that is nobody's is refused by CloudFormation"] : [])
          + IAM.mistakes(in: statements, attachedTo: identities)
          + IAM.mistakes(ofName: name, path: nil, limit: 128), file: file, line: line)
    }
  }
}

extension IAM {
  /// What is wrong with the statements of an identity policy, and with whom it is attached to.
  fileprivate static func mistakes(
    in statements: [Statement], attachedTo identities: [any IdentityHolder]
  ) -> [String] {
    (statements.isEmpty ? ["a policy needs a statement"] : [])
      + statements.flatMap { $0.mistakes(in: .identityPolicy) }
      + identities.filter { $0.identity == nil }.map {
        "the permissions of '\($0.scope.path)' are not this app's to change"
      }
  }
}
