internal import CFNIAM
internal import Chimney
public import CloudFormation

extension IAM {
  /// A role, a user or a group as far as its own policies are concerned.
  public struct Identity {
    /// What an identity can be.
    public enum Kind: Sendable, Hashable {
      case role, user, group
    }

    /// What the identity is.
    public let kind: Kind
    /// The name, without its path.
    public let name: Token<String>
    /// The account, if it is an identity of somebody else that says so.
    let account: String?
    let isImported: Bool
    /// The place of the inline policy that grants go to, and its id there.
    let scope: Scope
    let policyID: String
  }
}

extension IAM.Identity {
  /// The identity of a resource in this app.
  init(_ kind: Kind, _ name: Token<String>, at scope: Scope) {
    self.init(
      kind: kind, name: name, account: nil, isImported: false, scope: scope,
      policyID: "DefaultPolicy")
  }

  /// An identity of somebody else.
  init(imported kind: Kind, _ name: Token<String>, account: String? = nil, at scope: Scope) {
    self.init(
      kind: kind, name: name, account: account, isImported: true, scope: scope,
      policyID: kind == .group ? "DefaultPolicy" : "Policy")
  }

  func add(_ statement: Statement, file: StaticString, line: UInt) {
    scope.report(statement.mistakes(in: .identityPolicy), file: file, line: line)
    var statement = statement
    statement.location = statement.location ?? SourceLocation(file: file, line: line)
    let policy = scope.find(policyID)?.find("Resource")?.handle() ?? makePolicy(file, line)
    policy.policyDocument.statements.append(statement)
  }

  private func makePolicy(_ file: StaticString, _ line: UInt) -> Handle<CFN.IAM.Policy> {
    let policy = scope.child(policyID, file: file, line: line).add(
      "Resource", CFN.IAM.Policy(policyDocument: [], policyName: ""), file: file, line: line)
    policy.policyName = policy.nameOfItsID
    policy.attach(to: self)
    return policy
  }
}

extension Handle<CFN.IAM.Policy> {
  /// The name that the CDK gives a policy without one: its logical id, 128 characters at most.
  var nameOfItsID: Token<String> { Token(String(logicalID.suffix(128))) }
}

/// A policy that is attached to identities by their names.
protocol AttachedPolicy: Resource {
  var roles: Token<[String]>? { get set }
  var users: Token<[String]>? { get set }
  var groups: Token<[String]>? { get set }
}

extension CFN.IAM.Policy: AttachedPolicy {}
extension CFN.IAM.ManagedPolicy: AttachedPolicy {}

extension Handle where R: AttachedPolicy {
  func attach(to identity: IAM.Identity) {
    switch identity.kind {
    case .role: self.roles = self.roles.adding(identity.name)
    case .user: self.users = self.users.adding(identity.name)
    case .group: self.groups = self.groups.adding(identity.name)
    }
  }
}

extension Optional {
  /// The list with another element, which stands in it once.
  func adding<Element>(_ element: Token<Element>) -> Wrapped where Wrapped == Token<[Element]> {
    guard case .array(var elements)? = self?.expression else { return Token([element]) }
    if !elements.contains(element.expression) { elements.append(element.expression) }
    return Token(.array(elements))
  }
}
