public import CFNIAM
public import Chimney
public import CloudFormation
public import IAMPolicy

extension IAM {
  /// A role: permissions that somebody trusted takes on for a while (AWS page "IAM roles").
  public struct Role: Grantee {
    /// The role's place in the tree.
    public let scope: Scope
    /// The `AWS::IAM::Role`.
    public let resource: Handle<CFN.IAM.Role>

    /// Makes a role that `principals` may take on.
    @discardableResult
    public init(
      _ id: String, in scope: Scope, assumedBy principals: [Principal],
      managedPolicies: [ManagedPolicy] = [], description: String? = nil,
      file: StaticString = #filePath, line: UInt = #line
    ) {
      self.scope = scope.child(id, file: file, line: line)
      var trust = Statement.allow(principals, ["sts:AssumeRole"], on: nil)
      trust.location = SourceLocation(file: file, line: line)
      var role = CFN.IAM.Role(assumeRolePolicyDocument: [trust])
      role.description = description.map { Token($0) }
      if !managedPolicies.isEmpty { role.managedPolicyArns = Token(managedPolicies.map(\.arn)) }
      resource = self.scope.add("Resource", role, file: file, line: line)
      self.scope.report(trust.mistakes(in: .trustPolicy), file: file, line: line)
    }

    /// The role itself.
    public var role: IAM.Role { self }
    /// The role's ARN.
    public var arn: Token<ARN> { resource.arn }
    /// The role's name.
    public var name: Token<String> { resource.ref }

    /// Adds a statement to the role's own policy, the inline policy `DefaultPolicy`.
    ///
    /// A statement that says what one before it says is not written again.
    public func add(
      _ statement: Statement, file: StaticString = #filePath, line: UInt = #line
    ) {
      scope.report(statement.mistakes(in: .identityPolicy), file: file, line: line)
      var statement = statement
      statement.location = statement.location ?? SourceLocation(file: file, line: line)
      let policy = defaultPolicy ?? makeDefaultPolicy(file, line)
      policy.policyDocument.statements.append(statement)
    }

    private var defaultPolicy: Handle<CFN.IAM.Policy>? {
      scope.find("DefaultPolicy")?.find("Resource")?.handle()
    }

    private func makeDefaultPolicy(
      _ file: StaticString, _ line: UInt
    ) -> Handle<CFN.IAM.Policy> {
      let policy = scope.child("DefaultPolicy", file: file, line: line).add(
        "Resource",
        CFN.IAM.Policy(policyDocument: [], policyName: "", roles: [resource.ref]),
        file: file, line: line)
      policy.policyName = Token(String(policy.logicalID.suffix(128)))
      return policy
    }
  }
}
