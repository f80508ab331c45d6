internal import Chimney
internal import CloudFormation

extension IAM {
  /// Who can be granted something: a role, a user, a group, a function that acts with a role, or
  /// somebody whom only the policies of resources can name.
  public protocol Grantee {
    /// The role, user or group whose own policy a grant goes to; nil for who has none here.
    var identity: Identity? { get }
    /// How the policy of a resource names the grantee; nil for a group, which none can name.
    var principal: NamedPrincipal? { get }
  }

  /// A role, a user or a group, of this app or of somebody else: what AWS calls an IAM identity.
  public protocol IdentityHolder: Grantee {
    /// The place in the tree below which the policies of the identity are made.
    var scope: Scope { get }
    /// The ARN.
    var arn: Token<ARN> { get }
    /// The name, without its path.
    var name: Token<String> { get }
  }

  /// A role, of this app or of somebody else: what a function can run as.
  public protocol AnyRole: IdentityHolder {}
}

extension IAM.IdentityHolder {
  /// Adds a statement to the identity's own inline policy.
  ///
  /// A statement that says what one before it says is not written again.
  public func add(
    _ statement: Statement, file: StaticString = #filePath, line: UInt = #line
  ) {
    guard let identity else {
      return scope.report(
        .error, "the permissions of '\(scope.path)' are not this app's to change", file: file,
        line: line)
    }
    identity.add(statement, file: file, line: line)
  }
}
