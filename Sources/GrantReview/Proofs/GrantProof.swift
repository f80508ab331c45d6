internal import CloudFormation

/// Proves what is claimed of a stack's permissions, or finds the requests that refute it.
///
/// A claim is compared with the stack as a review compares two versions: what the policies allow
/// beyond what the claim permits refutes it. Sound as the review is: what cannot be decided refutes
/// too.
public struct GrantProof {
  let review: Review
  let limit: Int
  private let lowering: Lowering
  /// Why nothing can be proved of the template as a whole.
  private let obstacle: Refutation?

  /// The proofs about one stack; each claim may take `limit` elementary steps.
  public init(of stack: DeployedTemplate, limit: Int = 3_000_000) {
    let facts = stack.isOversized ? Facts() : Facts(of: stack, other: stack)
    review = Review(before: facts, after: facts, budget: WorkBudget(limit: limit))
    lowering = Lowering(TemplateResolver(stack))
    self.limit = limit
    if stack.isOversized {
      obstacle = Self.doubt("*", at: "", "the template is too large to be read")
    } else if stack.template.otherSections["Transform"] != nil {
      obstacle = Self.doubt("*", at: "/Transform", "a macro may change the template")
    } else {
      obstacle = nil
    }
  }

  /// What refutes the claim; nothing where it is proved.
  public func refutations(of claim: GrantClaim) -> [Refutation] {
    var lowering = lowering
    let claimed = lowering.statements(of: claim.statements, at: "", under: [:])
    let names = lowering.texts(claim.resource, under: [:], at: "").map {
      lowering.canonicalName($0.text, for: "")
    }
    guard lowering.facts.opaque.isEmpty, let name = names.first, names.count == 1 else {
      return [Self.doubt("*", at: "", "the claim itself cannot be read")]
    }
    if let obstacle { return [obstacle] }
    let resources =
      name == "*"
      ? facts.resources.values.sorted(on: \.name)
      : [facts.resources["\(name)"] ?? ResourceFacts(name: "\(name)", type: "", arn: name)]
    return unread(resources) + resources.flatMap { refutations(of: claim, claimed, on: $0) }
      + refutations(of: claim, claimed, byIdentitiesOn: name)
  }

  var facts: Facts { review.after }

  private func refutations(
    of claim: GrantClaim, _ claimed: [PlacedStatement], on resource: ResourceFacts
  ) -> [Refutation] {
    let scope = Self.denial(ofAllBut: claim.actions)
    switch claim.kind {
    case .only where claim.reach != .everybody:
      return exceeding(
        claimed + [scope, delegation(to: claim.actions)], resource.statements + [scope], resource)
    case .only where resource.isDecisive:
      return exceeding(claimed + [scope], resource.statements + [scope], resource)
    case .only, .denied:
      let denials = resource.statements.filter { $0.statement.effect == .deny }
      return exceeding(
        claimed + [scope], [Self.everything] + denials + [scope], resource)
    case .allowed: return missing(claimed, scope, on: resource)
    }
  }

  /// What in the template may hold a policy on these resources and cannot be read.
  private func unread(_ resources: [ResourceFacts]) -> [Refutation] {
    let own = resources.flatMap(\.statements).map(\.path)
    return facts.opaque.sorted(on: \.key).filter { path, _ in
      resources.contains { !$0.isDecisive }
        || resources.contains { $0.name.contains("${\(Self.element(of: path))}") }
        || own.contains { Self.element(of: $0) == Self.element(of: path) }
    }.map { Self.doubt("*", at: $0.key, $0.value.reason) }
  }

  private static func element(of path: String) -> Substring {
    path.split(separator: "/").dropFirst().first ?? ""
  }

  /// A reason that is no request.
  static func doubt(_ principal: String, at path: String, _ reason: String) -> Refutation {
    Refutation(row: .about(principal, path: path, note: reason), reason: reason)
  }

  /// The requests that `more` allows and `less` does not, to somebody or to a stronger degree.
  func exceeding(
    _ less: [PlacedStatement], _ more: [PlacedStatement], _ resource: ResourceFacts?,
    holder: String? = nil
  ) -> [Refutation] {
    var comparison = Comparison(
      Entry.all(before: less, after: more), holder: holder, budget: WorkBudget(limit: limit),
      isLimited: { _ in false })
    do throws(OverBudget) {
      try comparison.run()
    } catch {
      let path = more.first?.path ?? ""
      return [Self.doubt(holder ?? "*", at: path, "too many kinds of requests to decide")]
    }
    let findings = comparison.findings.filter { $0.direction == .added && $0.isAllowed }
    let sure = findings.filter(\.isCertain)
    return (sure.isEmpty ? findings : sure).map { finding in
      var review = review
      var row = review.row(finding, note: nil, resource: resource?.name)
      if row.path.isEmpty { row.path = resource?.statements.first?.path ?? "" }
      return Refutation(row: row, reason: reason(finding))
    }
  }

  private func reason(_ finding: Comparison.Finding) -> String {
    if !finding.isCertain { return "it may be allowed" }
    let statement = finding.entry.statement
    if statement == Self.everything.statement { return "it is not denied" }
    let isDelegated =
      statement.principals?.items.contains { if case .account = $0 { true } else { false } }
      ?? false
    return isDelegated ? "it is left to the account's identity policies" : "it is allowed"
  }
}

extension ResourceFacts {
  /// Whether only what the resource's own policy allows, or leaves to the account, is allowed: as
  /// with keys and the trust of roles. Of other resources identity policies alone decide too.
  var isDecisive: Bool {
    ["AWS::KMS::Key", "AWS::KMS::ReplicaKey", "AWS::IAM::Role"].contains(type)
  }
}
