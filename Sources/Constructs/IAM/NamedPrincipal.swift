public import CloudFormation
internal import Chimney

extension IAM {
  /// Somebody whom the policies of resources name: a service, an account, an organization, or a role
  /// by its ARN. What is granted to them goes into the resource's policy.
  public struct NamedPrincipal: Grantee, Sendable, Hashable {
    enum Kind: Sendable, Hashable {
      case service(String)
      case account(Token<String>)
      case arn(Token<ARN>)
      case organization(String)
    }

    let kind: Kind
    /// What must hold besides.
    let conditions: [Condition]
    /// The path of a construct that stands for it; nil where it is only named.
    var path: String?

    /// None: nothing here has a policy of theirs.
    public var identity: Identity? { nil }
    /// The principal itself.
    public var principal: NamedPrincipal? { self }

    /// How a policy names the principal.
    public var policyPrincipal: Principal {
      switch kind {
      case .service(let name): .service(name)
      case .account(let id): .account(id)
      case .arn(let arn): .arn(arn)
      case .organization: .everyone
      }
    }

    /// What a statement about the principal is bound to.
    public var allConditions: [Condition] {
      guard case .organization(let id) = kind else { return conditions }
      return [.equals("aws:PrincipalOrgID", Token(id))] + conditions
    }
  }
}

extension IAM.Grantee where Self == IAM.NamedPrincipal {
  /// An AWS service by its DNS name, `logs.amazonaws.com`.
  ///
  /// Name the resource that it acts for, `where: [.equals("aws:SourceAccount", .accountID)]` at
  /// least: a service acts for all its customers (AWS page "The confused deputy problem").
  public static func service(_ name: String, where conditions: [Condition] = []) -> Self {
    Self(kind: .service(name), conditions: conditions)
  }

  /// Another account, or its own: whom its policies let. By its id of 12 digits.
  public static func account(
    _ id: Token<String>, where conditions: [Condition] = []
  ) -> Self {
    Self(kind: .account(id), conditions: conditions)
  }

  /// A role or a user by its ARN.
  public static func arn(_ arn: Token<ARN>, where conditions: [Condition] = []) -> Self {
    Self(kind: .arn(arn), conditions: conditions)
  }

  /// Everybody in the accounts of an organization, by its id: `o-1234567890`.
  public static func organization(_ id: String, where conditions: [Condition] = []) -> Self {
    Self(kind: .organization(id), conditions: conditions)
  }
}

extension IAM.NamedPrincipal {
  /// A role or a user by its ARN.
  init(arn: Token<ARN>, path: String? = nil) {
    self.init(kind: .arn(arn), conditions: [], path: path)
  }

  /// What IAM would refuse in the principal.
  var mistakes: [String] {
    switch kind {
    case .service(let name) where !name.contains(".") || name.contains("*"):
      ["'\(name)' is no service's DNS name, as lambda.amazonaws.com is"]
    case .account(let id):
      id.literal?.string.map {
        Self.isAccount($0) ? [] : ["'\($0)' is no account's id of 12 digits"]
      }
        ?? []
    case .arn(let arn):
      arn.literal?.string.map { $0.hasPrefix("arn:") ? [] : ["'\($0)' is no ARN"] } ?? []
    case .organization(let id) where !id.hasPrefix("o-"):
      ["'\(id)' is no organization's id, as o-1234567890 is"]
    default: []
    }
  }

  private static func isAccount(_ text: String) -> Bool {
    text.utf8.count == 12 && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}
