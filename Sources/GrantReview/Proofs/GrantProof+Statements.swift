extension GrantProof {
  /// Everybody is denied what is not spoken of, so that a comparison says nothing of it.
  static func denial(ofAllBut actions: [String], isIdentity: Bool = false) -> PlacedStatement {
    PlacedStatement(
      statement: PolicyStatement(
        effect: .deny, principals: isIdentity ? nil : .init(items: [.everyone]),
        actions: .init(unordered: patterns(actions), isComplement: true),
        resources: .init(items: [.everything]), clauses: []),
      path: "")
  }

  /// Everybody is denied what is done on other resources; what stands below this one, as objects do
  /// below a bucket, belongs to it.
  static func denial(ofAllBut resource: SymbolicText, isWhole: Bool) -> PlacedStatement {
    let below = [resource + SymbolicText("/*"), resource + SymbolicText(":*")]
    return PlacedStatement(
      statement: PolicyStatement(
        effect: .deny, actions: .init(items: [.anyAction]),
        resources: .init(
          unordered: ([resource] + (isWhole ? [] : below)).map { Pattern(wildcards: $0) },
          isComplement: true), clauses: []),
      path: "")
  }

  /// Everybody is allowed everything: what may stand in policies that nobody here knows.
  static let everything = PlacedStatement(
    statement: PolicyStatement(
      effect: .allow, principals: .init(items: [.everyone]), actions: .init(items: [.anyAction]),
      resources: .init(items: [.everything]), clauses: []),
    path: "")

  /// A permissions boundary that lets everything through.
  static let noBoundary = PlacedStatement(
    statement: PolicyStatement(
      effect: .allow, actions: .init(items: [.anyAction]),
      resources: .init(items: [.everything]), clauses: [], isBoundary: true),
    path: "")

  /// The account's identity policies are left to decide.
  func delegation(to actions: [String]) -> PlacedStatement {
    PlacedStatement(
      statement: PolicyStatement(
        effect: .allow,
        principals: .init(items: [.account(facts.account)]),
        actions: .init(unordered: Self.patterns(actions), isComplement: false),
        resources: .init(items: [.everything]), clauses: []),
      path: "")
  }

  private static func patterns(_ actions: [String]) -> [Pattern] {
    actions.map { Pattern(wildcards: SymbolicText($0), ignoresCase: true) }
  }
}

extension Pattern {
  static let anyAction = Pattern(wildcards: "*", ignoresCase: true)
}

extension PlacedStatement {
  /// The statement as one of an identity policy, about this resource.
  func asIdentity(on resource: SymbolicText) -> PlacedStatement {
    var statement = statement
    statement.principals = nil
    if resource != "*" { statement.resources = .init(items: [Pattern(wildcards: resource)]) }
    return PlacedStatement(statement: statement, path: path)
  }

  /// Whether the statement names this principal, or its account.
  func names(_ arn: SymbolicText) -> Bool {
    (statement.principals?.items ?? []).contains { name in
      switch name {
      case .everyone, .everyAWS: true
      case .account(let id): id == arn.accountOfARN
      case .arn(let other): other == arn
      case .other: false
      }
    }
  }
}
