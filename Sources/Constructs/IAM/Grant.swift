internal import Chimney
internal import CloudFormation

/// One permission on one resource, on its way to the policies that it belongs in.
struct Grant {
  let actions: [Action]
  /// The resource, as identity policies name it.
  let resources: [Token<ARN>]
  let conditions: [Condition]
  /// The resource's place in the tree.
  let scope: Scope
  let file: StaticString
  let line: UInt

  /// Which policies a grantee's permission belongs in.
  enum Sides {
    case identity, resource, both
  }

  /// Where the permission belongs. One account's identity is let by its own policy; whoever has none
  /// here, or is of another account, by the resource's. Where it is not known which account a stack
  /// is deployed to, both are written: one of them is enough.
  func sides(for grantee: some IAM.Grantee) -> Sides {
    guard let identity = grantee.identity else { return .resource }
    guard identity.isImported, let account = identity.account else { return .identity }
    guard let own = scope.environment.account else { return .both }
    return account == own ? .identity : .resource
  }

  /// Adds the permission to the grantee's own policy.
  func add(to grantee: some IAM.Grantee) {
    grantee.identity?.add(
      .allow(actions, on: resources, where: conditions), file: file, line: line)
  }

  /// The statement of a resource's policy, on `*`: the resource that has the policy. Nil, with a
  /// mistake, for a group.
  func resourceStatement(for grantee: some IAM.Grantee) -> Statement? {
    guard let principal = grantee.principal else {
      report("no policy of a resource can name a group; grant it to its users, or to a role")
      return nil
    }
    scope.report(principal.mistakes, file: file, line: line)
    var statement = Statement.allow(
      [principal.policyPrincipal], actions, where: principal.allConditions + conditions)
    statement.location = SourceLocation(file: file, line: line)
    return statement
  }

  func report(_ message: String) {
    scope.report(.error, message, file: file, line: line)
  }
}
