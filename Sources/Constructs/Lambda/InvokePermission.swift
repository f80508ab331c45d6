internal import CFNLambda
internal import Chimney
internal import CloudFormation
internal import Digests

extension Lambda {
  /// What of invoking is granted, on both sides.
  struct InvokePermission {
    let action: Action
    /// The id of the resource, where the one who is let is not the same each time.
    let id: ID
    var resources: [Token<ARN>]?
    /// What identity policies bind it to; the function's own policy has words of its own for it.
    var conditions: [Condition] = []
    var authentication: String?
    var isViaURL = false

    /// How the CDK calls permissions.
    enum ID {
      /// This, and a hash of who is let.
      case hashed(String)
      /// Who is let between two texts.
      case named(String, end: String)
      /// Just this.
      case fixed(String)
    }
  }
}

extension Lambda.Invocable {
  /// Adds a permission to the function's own policy, once for each principal.
  func add(
    _ permission: Lambda.InvokePermission, of principal: IAM.NamedPrincipal,
    _ file: StaticString, _ line: UInt
  ) {
    var resource = CFN.Lambda.Permission(
      action: Token(permission.action.rawValue), functionName: arn.text,
      principal: principal.permissionName)
    resource.functionUrlAuthType = permission.authentication.map { .init($0) }
    resource.invokedViaFunctionUrl = permission.isViaURL ? true : nil
    for condition in principal.allConditions where !resource.set(condition) {
      scope.report(
        .error,
        "a function's policy knows no condition on '\(condition.key)' with"
          + " \(condition.operator.rawValue); it knows aws:SourceArn, aws:SourceAccount and"
          + " aws:PrincipalOrgID, one value each", file: file, line: line)
    }
    let id = principal.id(of: permission, in: scope)
    if scope.find(id) == nil { scope.add(id, resource, file: file, line: line) }
  }
}

extension CFN.Lambda.Permission {
  /// Whether a permission has a word for the condition.
  fileprivate mutating func set(_ condition: Condition) -> Bool {
    guard condition.values.count == 1, let value = condition.values.first else { return false }
    let isExact = condition.operator == .stringEquals
    let isLike = [.stringLike, .arnLike, .arnEquals].contains(condition.operator)
    switch condition.key.lowercased() {
    case "aws:sourcearn" where isExact || isLike: sourceArn = Token(value.expression)
    case "aws:sourceaccount" where isExact: sourceAccount = value
    case "aws:principalorgid" where isExact: principalOrgID = value
    default: return false
    }
    return true
  }
}

extension IAM.NamedPrincipal {
  /// How a Lambda permission names the principal.
  fileprivate var permissionName: Token<String> {
    switch kind {
    case .service(let name): Token(name)
    case .account(let id): id
    case .arn(let arn): arn.text
    case .organization: "*"
    }
  }

  fileprivate func id(of permission: Lambda.InvokePermission, in scope: Scope) -> String {
    switch permission.id {
    case .hashed(let start): start + permissionHash(in: scope)
    case .named(let start, let end): start + cdkName(in: scope) + end
    case .fixed(let id): id
    }
  }

  /// What the CDK tells permissions apart by, so that these have its ids: a SHA-256 in Base64.
  private func permissionHash(in scope: Scope) -> String {
    var operators: Value.Object = [:]
    for condition in allConditions {
      var keys = operators[condition.operator.rawValue]?.object ?? [:]
      let values = condition.values.map { scope.stableValue(of: $0.expression) }
      keys[condition.key] = values.count == 1 ? values[0] : .array(values)
      operators[condition.operator.rawValue] = .object(keys)
    }
    let text = Value.object([
      ("principal", .string(cdkName(in: scope))), ("conditions", .object(operators)),
    ]).compact
    return Digest.sha256(text.utf8).base64
  }

  private func cdkName(in scope: Scope) -> String {
    if let path { return path }
    switch kind {
    case .service(let name): return "ServicePrincipal(\(name))"
    case .account(let id): return "AccountPrincipal(\(scope.text(of: id.expression)))"
    case .arn(let arn): return "ArnPrincipal(\(scope.text(of: arn.expression)))"
    case .organization(let id): return "OrganizationPrincipal(\(id))"
    }
  }
}

extension Scope {
  fileprivate func text(of expression: Expression) -> String {
    let value = stableValue(of: expression)
    return value.string ?? value.compact
  }
}
