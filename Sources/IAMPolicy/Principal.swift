public import CloudFormation
internal import OrderedCollections

/// Who a statement of a resource policy or a trust policy speaks of (AWS page "AWS JSON policy
/// elements: Principal").
public struct Principal: Sendable, Hashable {
  /// The word of the policy language for this kind of principal: `AWS`, `Service`, …
  public let kind: String
  /// The principal itself.
  public let identifier: Expression

  private init(_ kind: String, _ identifier: Expression) {
    self.kind = kind
    self.identifier = identifier
  }

  /// A role, user or session, by its ARN.
  public static func arn(_ arn: Token<ARN>) -> Self { .init("AWS", arn.expression) }

  /// An account: what its own identity policies let somebody in it do. By its id of 12 digits.
  public static func account(_ id: Token<String>) -> Self {
    let arn: Token<ARN> = "arn:\(.partition):iam::\(id):root"
    return .arn(arn)
  }

  /// The account the stack is deployed in.
  public static var ownAccount: Self { .account(.accountID) }

  /// An AWS service by its DNS name: `lambda.amazonaws.com`.
  public static func service(_ name: String) -> Self {
    .init("Service", .literal(.string(name)))
  }

  /// An identity provider: an OIDC or SAML provider's ARN, or its domain name.
  public static func federated(_ provider: Token<ARN>) -> Self {
    .init("Federated", provider.expression)
  }

  /// Everyone, anonymous callers included.
  public static var everyone: Self { .init("AWS", "*") }

  /// Everyone and everything, written `"*"`: services that act on their own are surely among them.
  /// Right for a denial.
  public static var anything: Self { .init("*", "*") }

  /// The principals as the policy language groups them.
  static func expression(of principals: [Principal]) -> Expression {
    if principals.contains(.anything) { return "*" }
    let groups = OrderedDictionary(grouping: principals, by: \.kind)
    var object = Expression.Object()
    for (kind, principals) in groups {
      object[kind] = .collapsed(principals.map(\.identifier))
    }
    object.sort { $0.key < $1.key }
    return .object(object)
  }
}
