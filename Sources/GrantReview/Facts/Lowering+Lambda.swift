internal import CloudFormation

extension Lowering {
  /// A permission on a function: a statement of the function's policy (AWS page
  /// "AWS::Lambda::Permission").
  mutating func lowerPermission(
    _ id: String, _ resource: Template.Resource, under assignment: Assignment
  ) {
    let properties = Value.object(resource.properties)
    guard let outcomes = resolver.alternatives(below: assignment, { $0.resolve(properties) }) else {
      return note(path(id), "it depends on too many conditions", properties)
    }
    for outcome in outcomes {
      guard let value = outcome.result, let function = value["FunctionName"]?.text,
        let principal = value["Principal"]?.text, let action = value["Action"]?.text
      else {
        note(path(id), "a property of the permission is no text", properties)
        continue
      }
      let statement = PolicyStatement(
        effect: .allow, principals: .init(items: [.init(lambda: principal)]),
        actions: .init(items: [Pattern(wildcards: action, ignoresCase: true)]),
        resources: .init(items: [.everything]),
        clauses: Self.clauses(value) + outcome.assignment.clauses)
      let placed = PlacedStatement(statement: statement, path: path(id))
      withResource(functionARN(function), type: "AWS::Lambda::Function") {
        $0.statements.append(placed)
      }
    }
  }

  private static func clauses(_ permission: Resolved) -> [Clause] {
    [
      ("SourceArn", "StringLike", "aws:SourceArn"),
      ("SourceAccount", "StringEquals", "aws:SourceAccount"),
      ("PrincipalOrgID", "StringEquals", "aws:PrincipalOrgID"),
      ("EventSourceToken", "StringEquals", "lambda:EventSourceToken"),
      ("FunctionUrlAuthType", "StringEquals", "lambda:FunctionUrlAuthType"),
      ("InvokedViaFunctionUrl", "Bool", "lambda:InvokedViaFunctionUrl"),
    ].compactMap { property, name, key in
      permission[property]?.text.map { Clause(operator: name, key: key, values: [$0]) }
    }
  }

  /// The ARN of the function that a name, partial ARN or ARN means.
  private func functionARN(_ name: SymbolicText) -> SymbolicText {
    guard !name.knownPrefix.hasPrefix("arn:") else { return name }
    let region = resolver.pseudo("AWS::Region")
    let account = resolver.pseudo("AWS::AccountId")
    return
      "arn:\(resolver.pseudo("AWS::Partition")):lambda:\(region):\(account):function:\(name)"
  }

  /// A function's URL: who may call it without a signature is up to `AuthType`.
  mutating func lowerURL(
    _ id: String, _ resource: Template.Resource, under assignment: Assignment
  ) {
    let functions = texts(
      resource.properties["TargetFunctionArn"], under: assignment, at: path(id, "TargetFunctionArn")
    )
    for (function, assignment) in functions {
      let types = texts(
        resource.properties["AuthType"], under: assignment, at: path(id, "AuthType"))
      for (type, assignment) in types {
        facts.functionURLs[path(id, "AuthType").under(assignment)] = Facts.FunctionURL(
          function: "\(functionARN(function))", authType: "\(type)")
      }
    }
  }
}

extension PrincipalName {
  /// Whom the property `Principal` of a Lambda permission means: a service, an account, an ARN.
  init(lambda text: SymbolicText) {
    if text == "*" {
      self = .everyone
    } else if text.isServiceName {
      self = .other(kind: "Service", text)
    } else {
      self.init(kind: "AWS", text)
    }
  }
}

extension SymbolicText {
  /// Whether it is a service's DNS name, and neither an account nor an ARN.
  fileprivate var isServiceName: Bool {
    let text = description
    return text.hasSuffix("${AWS::URLSuffix}") || (text.contains(".") && !text.contains(":"))
  }
}
