public import CFNIAM
public import Chimney
public import CloudFormation

extension IAM {
  /// A user: a person or a program with credentials of its own that last (AWS page "IAM users"). A
  /// role, whose credentials do not last, is safer wherever it will do.
  public struct User: IdentityHolder {
    /// The user's place in the tree.
    public let scope: Scope
    /// The `AWS::IAM::User`.
    public let resource: Handle<CFN.IAM.User>

    /// Makes a user, without credentials.
    @discardableResult
    public init(
      _ id: String, in scope: Scope, groups: [Group] = [], managedPolicies: [ManagedPolicy] = [],
      permissionsBoundary: ManagedPolicy? = nil, name: String? = nil, path: String? = nil,
      file: StaticString = #filePath, line: UInt = #line
    ) {
      self.scope = scope.child(id, file: file, line: line)
      var user = CFN.IAM.User()
      if !managedPolicies.isEmpty { user.managedPolicyArns = Token(managedPolicies.map(\.arn)) }
      user.path = path.map { Token($0) }
      user.permissionsBoundary = permissionsBoundary?.arn
      user.userName = name.map { Token($0) }
      resource = self.scope.add("Resource", user, file: file, line: line)
      for group in groups { add(to: group) }
      self.scope.report(
        IAM.mistakes(ofName: name, path: path, limit: 64), file: file, line: line)
    }

    /// The identity that grants go to: the user itself.
    public var identity: Identity? { Identity(.user, name, at: scope) }
    /// The user, by its ARN.
    public var principal: NamedPrincipal? { NamedPrincipal(arn: arn) }
    /// The user's ARN.
    public var arn: Token<ARN> { resource.arn }
    /// The user's name.
    public var name: Token<String> { resource.ref }

    /// Makes the user a member of a group.
    public func add(to group: Group) {
      resource.groups = resource.groups.adding(group.name)
    }

    /// Attaches a managed policy.
    public func add(_ policy: ManagedPolicy) {
      resource.managedPolicyArns = resource.managedPolicyArns.adding(policy.arn)
    }
  }

  /// Users with permissions in common (AWS page "IAM user groups").
  public struct Group: IdentityHolder {
    /// The group's place in the tree.
    public let scope: Scope
    /// The `AWS::IAM::Group`.
    public let resource: Handle<CFN.IAM.Group>

    /// Makes a group.
    @discardableResult
    public init(
      _ id: String, in scope: Scope, managedPolicies: [ManagedPolicy] = [], name: String? = nil,
      path: String? = nil, file: StaticString = #filePath, line: UInt = #line
    ) {
      self.scope = scope.child(id, file: file, line: line)
      var group = CFN.IAM.Group()
      group.groupName = name.map { Token($0) }
      if !managedPolicies.isEmpty { group.managedPolicyArns = Token(managedPolicies.map(\.arn)) }
      group.path = path.map { Token($0) }
      resource = self.scope.add("Resource", group, file: file, line: line)
      self.scope.report(
        IAM.mistakes(ofName: name, path: path, limit: 128), file: file, line: line)
    }

    /// The identity that grants go to: the group itself.
    public var identity: Identity? { Identity(.group, name, at: scope) }
    /// None: no policy of a resource can name a group.
    public var principal: NamedPrincipal? { nil }
    /// The group's ARN.
    public var arn: Token<ARN> { resource.arn }
    /// The group's name.
    public var name: Token<String> { resource.ref }

    /// Attaches a managed policy.
    public func add(_ policy: ManagedPolicy) {
      resource.managedPolicyArns = resource.managedPolicyArns.adding(policy.arn)
    }
  }
}
