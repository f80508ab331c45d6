public import Chimney
public import CloudFormation
internal import CFNLambda

extension Lambda {
  /// What can be invoked: a function, one of its versions, an alias.
  public protocol Invocable {
    /// The place in the tree of what is made for it.
    var scope: Scope { get }
    /// The ARN of exactly this.
    var arn: Token<ARN> { get }
    /// What identity policies name to let somebody invoke it.
    var invocableARNs: [Token<ARN>] { get }
    /// Whether permissions can be added to its own policy here.
    var takesPermissions: Bool { get }
  }

  /// A function that this app did not make.
  public struct ImportedFunction: Invocable {
    /// The place of the permissions that are added to it.
    public let scope: Scope
    /// The function's ARN.
    public let arn: Token<ARN>
    /// Whether it is of the stack's own account and Region, so that permissions can be added.
    public let takesPermissions: Bool

    /// The function and all its versions and aliases.
    public var invocableARNs: [Token<ARN>] { [arn, "\(arn):*"] }
  }
}

extension Lambda.Function {
  /// The function and all its versions and aliases.
  public var invocableARNs: [Token<ARN>] { [arn, "\(arn):*"] }
  /// Permissions can be added.
  public var takesPermissions: Bool { true }

  /// A function that exists, by its ARN.
  ///
  /// - Parameter isOwn: Whether it is of the stack's own account and Region: only there can services
  ///   and accounts be let invoke it.
  public static func imported(
    _ id: String, in scope: Scope, arn: Token<ARN>, isOwn: Bool = false,
    file: StaticString = #filePath, line: UInt = #line
  ) -> Lambda.ImportedFunction {
    let scope = scope.child(id, file: file, line: line)
    if let text = arn.literal?.string, !text.hasPrefix("arn:") || !text.contains(":function:") {
      scope.report(
        .error,
        "'\(text)' is no function's ARN, as arn:aws:lambda:eu-west-1:123456789012:function:name is",
        file: file, line: line)
    }
    return Lambda.ImportedFunction(scope: scope, arn: arn, takesPermissions: isOwn)
  }
}

extension Lambda.Function {
  /// A function of the stack's own account and Region that exists, by its name.
  public static func imported(
    _ id: String, in scope: Scope, name: Token<String>,
    file: StaticString = #filePath, line: UInt = #line
  ) -> Lambda.ImportedFunction {
    Lambda.ImportedFunction(
      scope: scope.child(id, file: file, line: line),
      arn: "arn:\(.partition):lambda:\(.region):\(.accountID):function:\(name)",
      takesPermissions: true)
  }
}

extension Lambda.Invocable {
  /// Lets somebody invoke it.
  ///
  /// The permission of a role, a user or a group goes into its own policy; that of a service, an
  /// account or an organization into the function's, as an `AWS::Lambda::Permission`. Bind a service
  /// to what it acts for: `.service("sns.amazonaws.com", where: [.equals("aws:SourceArn", …)])`.
  public func grantInvoke(
    to grantee: some IAM.Grantee, file: StaticString = #filePath, line: UInt = #line
  ) {
    grant(
      Lambda.InvokePermission(action: "lambda:InvokeFunction", id: .hashed("Invoke")), to: grantee,
      file, line)
  }

  func grant(
    _ permission: Lambda.InvokePermission, to grantee: some IAM.Grantee,
    _ file: StaticString, _ line: UInt
  ) {
    let grant = Grant(
      actions: [permission.action], resources: permission.resources ?? invocableARNs,
      conditions: permission.conditions, scope: scope, file: file, line: line)
    let sides = grant.sides(for: grantee)
    if sides != .resource { grant.add(to: grantee) }
    guard sides != .identity else { return }
    guard let principal = grantee.principal else {
      return grant.report(
        "no policy of a function can name a group; grant it to its users, or to a role")
    }
    guard takesPermissions else {
      return grant.report(
        "the policy of an imported function cannot be changed here unless it is isOwn: grant it"
          + " where the function is made, or to a role")
    }
    scope.report(principal.mistakes, file: file, line: line)
    add(permission, of: principal, file, line)
  }
}
