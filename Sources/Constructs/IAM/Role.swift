public import CFNIAM
public import Chimney
public import CloudFormation

extension IAM {
  /// A role: permissions that somebody trusted takes on for a while (AWS page "IAM roles").
  public struct Role: AnyRole {
    /// The role's place in the tree.
    public let scope: Scope
    /// The `AWS::IAM::Role`.
    public let resource: Handle<CFN.IAM.Role>

    /// Makes a role.
    ///
    /// - Parameters:
    ///   - trusted: Who may take it on, a statement of the trust policy each.
    ///   - name: A name of one's own; without one CloudFormation makes one, and can replace the role.
    ///   - path: Where the role stands among others, `/` at both ends.
    ///   - maxSessionDuration: 1 to 12 hours; IAM's own default is one hour.
    ///   - inlinePolicies: Policies of the role's own besides the one that grants go to, by names.
    ///   - permissionsBoundary: What the role may do at most, whatever it is granted (AWS page
    ///     "Permissions boundaries for IAM entities").
    @discardableResult
    public init(
      _ id: String, in scope: Scope, assumedBy trusted: [Trust],
      managedPolicies: [ManagedPolicy] = [],
      inlinePolicies: KeyValuePairs<String, PolicyDocument> = [:],
      permissionsBoundary: ManagedPolicy? = nil, name: String? = nil, path: String? = nil,
      maxSessionDuration: Duration? = nil, description: String? = nil,
      file: StaticString = #filePath, line: UInt = #line
    ) {
      self.scope = scope.child(id, file: file, line: line)
      let statements = trusted.map(\.statement)
      var role = CFN.IAM.Role(
        assumeRolePolicyDocument: PolicyDocument(statements: statements).located(file, line))
      role.description = description.map { Token($0) }
      role.maxSessionDuration = maxSessionDuration.map { Token(Int($0.components.seconds)) }
      role.path = path.map { Token($0) }
      role.permissionsBoundary = permissionsBoundary?.arn
      role.roleName = name.map { Token($0) }
      if !managedPolicies.isEmpty { role.managedPolicyArns = Token(managedPolicies.map(\.arn)) }
      if !inlinePolicies.isEmpty {
        role.policies = inlinePolicies.map {
          .init(policyDocument: $1.located(file, line), policyName: Token($0))
        }
      }
      resource = self.scope.add("Resource", role, file: file, line: line)
      let mistakes =
        (trusted.isEmpty ? ["a role that nobody may take on is of no use"] : [])
        + statements.flatMap { $0.mistakes(in: .trustPolicy) }
        + inlinePolicies.flatMap { $1.statements.flatMap { $0.mistakes(in: .identityPolicy) } }
        + Self.mistakes(of: maxSessionDuration) + IAM.mistakes(ofName: name, path: path, limit: 64)
      self.scope.report(mistakes, file: file, line: line)
    }

    /// The identity that grants go to: the role itself.
    public var identity: Identity? { Identity(.role, name, at: scope) }
    /// The role, by its ARN.
    public var principal: NamedPrincipal? { NamedPrincipal(arn: arn) }
    /// The role's ARN.
    public var arn: Token<ARN> { resource.arn }
    /// The role's name.
    public var name: Token<String> { resource.ref }

    /// Attaches a managed policy.
    public func add(_ policy: ManagedPolicy) {
      resource.managedPolicyArns = resource.managedPolicyArns.adding(policy.arn)
    }

    private static func mistakes(of duration: Duration?) -> [String] {
      guard let duration else { return [] }
      let (seconds, fraction) = duration.components
      guard !(3_600...43_200).contains(seconds) || fraction != 0 else { return [] }
      return ["a session of a role lasts 1 to 12 hours in whole seconds, not \(duration)"]
    }
  }
}

extension IAM {
  /// What IAM would refuse in the name and the path of an identity or a policy (AWS page "IAM and
  /// AWS STS quotas").
  static func mistakes(ofName name: String?, path: String?, limit: Int) -> [String] {
    var mistakes: [String] = []
    if let name, !isValid(name: name, limit: limit) {
      mistakes.append("'\(name)' is no name in IAM: 1 to \(limit) letters, digits and +=,.@-_")
    }
    if let path, path != "/",
      !path.hasPrefix("/") || !path.hasSuffix("/") || path.contains("//") || path.utf8.count > 512
    {
      mistakes.append("'\(path)' is no path in IAM: names between slashes, as /team/ is")
    }
    return mistakes
  }

  private static func isValid(name: String, limit: Int) -> Bool {
    (1...limit).contains(name.utf8.count)
      && name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "+=,.@-_".contains($0)) }
  }
}

extension IAM.AnyRole {
  /// Lets somebody take on the role, as far as their own policies are concerned: the role's trust
  /// policy must let them too.
  public func grantAssume(
    to grantee: some IAM.IdentityHolder, file: StaticString = #filePath, line: UInt = #line
  ) {
    grantee.add(.allow(["sts:AssumeRole"], on: [arn]), file: file, line: line)
  }

  /// Lets somebody hand the role to a service, so that the service acts with it (AWS page "Granting a
  /// user permissions to pass a role to an AWS service").
  public func grantPass(
    to grantee: some IAM.IdentityHolder, file: StaticString = #filePath, line: UInt = #line
  ) {
    grantee.add(.allow(["iam:PassRole"], on: [arn]), file: file, line: line)
  }
}
