internal import CloudFormation

extension GrantProof {
  /// What the identity policies of the stack's own principals allow beyond the claim.
  func refutations(
    of claim: GrantClaim, _ claimed: [PlacedStatement], byIdentitiesOn resource: SymbolicText
  ) -> [Refutation] {
    guard claim.kind == .only, claim.reach == .principalsOfTheStack else { return [] }
    var scope = [Self.denial(ofAllBut: claim.actions, isIdentity: true)]
    if resource != "*" {
      let isWhole = facts.resources["\(resource)"]?.isDecisive == true
      scope.append(Self.denial(ofAllBut: resource, isWhole: isWhole))
    }
    return facts.principals.sorted(on: \.key).flatMap { _, principal in
      let permitted = claimed.filter { $0.names(principal.arn) }.map { $0.asIdentity(on: resource) }
      let unknown = principal.opaquePolicies.sorted().map {
        Self.doubt(principal.name, at: principal.path, "the document of \($0) is not known")
      }
      return unknown
        + exceeding(
          permitted + scope + [Self.noBoundary],
          principal.layered + scope, nil, holder: principal.name)
    }
  }

  /// What of the claim is not allowed: neither by the resource's policy alone, nor by it and the
  /// principal's identity policies together.
  func missing(
    _ claimed: [PlacedStatement], _ scope: PlacedStatement, on resource: ResourceFacts
  ) -> [Refutation] {
    claimed.flatMap { one in
      let direct = exceeding(resource.statements + [scope], [one, scope], resource)
      let isEnough = direct.isEmpty || isAllowedByIdentity(one, scope, on: resource)
      return isEnough ? [] : direct.map { Refutation(row: $0.row, reason: "it is not allowed") }
    }
  }

  private func isAllowedByIdentity(
    _ claimed: PlacedStatement, _ scope: PlacedStatement, on resource: ResourceFacts
  ) -> Bool {
    guard let names = claimed.statement.principals?.items, names.count == 1,
      case .arn(let arn) = names[0],
      let principal = facts.principals.values.first(where: { $0.arn == arn }),
      principal.opaqueBoundaries.isEmpty
    else { return false }
    var delegated = claimed.statement
    delegated.principals = arn.accountOfARN.map { .init(items: [.account($0)]) }
    let others = Self.denial(toAllBut: arn)
    let leaves = exceeding(
      resource.statements + (resource.isDecisive ? [] : [Self.everything])
        + [scope, others],
      [PlacedStatement(statement: delegated, path: ""), scope, others], resource)
    let mine = claimed.asIdentity(on: resource.arn)
    let lacks = exceeding(
      principal.layered, [mine, Self.noBoundary], nil,
      holder: principal.name)
    return leaves.isEmpty && lacks.isEmpty
  }

  /// Everybody else is denied everything.
  private static func denial(toAllBut arn: SymbolicText) -> PlacedStatement {
    PlacedStatement(
      statement: PolicyStatement(
        effect: .deny, principals: .init(items: [.everyone]),
        actions: .init(items: [.anyAction]),
        resources: .init(items: [.everything]),
        clauses: [Clause(operator: "ArnNotEquals", key: "aws:PrincipalArn", values: [arn])]),
      path: "")
  }
}

extension PrincipalFacts {
  /// The statements and what the boundary lets through: everything, if it is not known.
  fileprivate var layered: [PlacedStatement] {
    boundary == .known && opaqueBoundaries.isEmpty
      ? statements : statements + [GrantProof.noBoundary]
  }
}
