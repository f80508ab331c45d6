public import Chimney
public import CloudFormation

extension IAM {
  /// A role that this app did not make.
  ///
  /// A grant to it goes into an inline policy that this stack attaches to it, if it is of this
  /// stack's account; if it is of another one, into the policy of the resource alone, and the other
  /// account has to let the role do the same.
  public struct ImportedRole: AnyRole {
    /// The place of the policies that are attached to the role.
    public let scope: Scope
    /// The role's ARN.
    public let arn: Token<ARN>
    /// The role's name, without its path.
    public let name: Token<String>
    let account: String?
    let isMutable: Bool

    /// The identity that grants go to; nil if this app is not to change the role.
    public var identity: Identity? {
      isMutable ? Identity(imported: .role, name, account: account, at: scope) : nil
    }
    /// The role, by its ARN.
    public var principal: NamedPrincipal? { NamedPrincipal(arn: arn, path: scope.path) }
  }

  /// A user that this app did not make.
  public struct ImportedUser: IdentityHolder {
    /// The place of the policies that are attached to the user.
    public let scope: Scope
    /// The user's ARN.
    public let arn: Token<ARN>
    /// The user's name.
    public let name: Token<String>

    /// The identity that grants go to.
    public var identity: Identity? { Identity(imported: .user, name, at: scope) }
    /// The user, by its ARN.
    public var principal: NamedPrincipal? { NamedPrincipal(arn: arn, path: scope.path) }
  }

  /// A group that this app did not make.
  public struct ImportedGroup: IdentityHolder {
    /// The place of the policies that are attached to the group.
    public let scope: Scope
    /// The group's ARN.
    public let arn: Token<ARN>
    /// The group's name.
    public let name: Token<String>

    /// The identity that grants go to.
    public var identity: Identity? { Identity(imported: .group, name, at: scope) }
    /// None: no policy of a resource can name a group.
    public var principal: NamedPrincipal? { nil }
  }
}

extension IAM.Role {
  /// A role that exists, by its ARN: `arn:aws:iam::123456789012:role/team/Existing`.
  ///
  /// - Parameter isMutable: Whether this app may attach policies to it. If not, what is granted to it
  ///   goes into the policy of the resource, and where that cannot be, the grant is a mistake.
  public static func imported(
    _ id: String, in scope: Scope, arn: String, isMutable: Bool = true,
    file: StaticString = #filePath, line: UInt = #line
  ) -> IAM.ImportedRole {
    let scope = scope.child(id, file: file, line: line)
    let parts = arn.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
    let isRole =
      parts.count == 6 && parts[0] == "arn" && parts[2] == "iam" && parts[4].count == 12
      && parts[5].hasPrefix("role/")
    guard isRole, let name = parts[5].split(separator: "/").last else {
      scope.report(
        .error, "'\(arn)' is no role's ARN, as arn:aws:iam::123456789012:role/Name is",
        file: file, line: line)
      return IAM.ImportedRole(
        scope: scope, arn: Token(arn), name: "", account: nil, isMutable: isMutable)
    }
    return IAM.ImportedRole(
      scope: scope, arn: Token(arn), name: Token(String(name)), account: String(parts[4]),
      isMutable: isMutable)
  }

  /// A role of the stack's own account that exists, by its name, without a path.
  public static func imported(
    _ id: String, in scope: Scope, name: Token<String>, isMutable: Bool = true,
    file: StaticString = #filePath, line: UInt = #line
  ) -> IAM.ImportedRole {
    IAM.ImportedRole(
      scope: scope.child(id, file: file, line: line),
      arn: "arn:\(.partition):iam::\(.accountID):role/\(name)", name: name, account: nil,
      isMutable: isMutable)
  }
}

extension IAM.User {
  /// A user of the stack's own account that exists, by its name, without a path.
  public static func imported(
    _ id: String, in scope: Scope, name: Token<String>,
    file: StaticString = #filePath, line: UInt = #line
  ) -> IAM.ImportedUser {
    IAM.ImportedUser(
      scope: scope.child(id, file: file, line: line),
      arn: "arn:\(.partition):iam::\(.accountID):user/\(name)", name: name)
  }
}

extension IAM.Group {
  /// A group of the stack's own account that exists, by its name, without a path.
  public static func imported(
    _ id: String, in scope: Scope, name: Token<String>,
    file: StaticString = #filePath, line: UInt = #line
  ) -> IAM.ImportedGroup {
    IAM.ImportedGroup(
      scope: scope.child(id, file: file, line: line),
      arn: "arn:\(.partition):iam::\(.accountID):group/\(name)", name: name)
  }
}
