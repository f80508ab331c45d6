public import CloudFormation

/// What a policy document that stands alone is attached to.
public enum PolicyKind: String, Sendable, CaseIterable {
  /// To whoever acts.
  case identity
  /// To what is acted on.
  case resource
}

extension GrantReview {
  /// Compares two policy documents that stand alone; nil stands for none.
  public init(
    from before: Value?, to after: Value, as kind: PolicyKind, limit: Int = 3_000_000
  ) {
    self.init(
      before: Facts(of: before, as: kind), after: Facts(of: after, as: kind), limit: limit)
  }
}

extension Facts {
  /// The facts of one document.
  fileprivate init(of document: Value?, as kind: PolicyKind) {
    var lowering = Lowering(TemplateResolver(DeployedTemplate(Template())))
    let statements = document.map { lowering.statements(of: $0, at: "", under: [:]) } ?? []
    self = lowering.facts
    switch kind {
    case .identity:
      principals[""] = PrincipalFacts(name: "the holder of the policy", statements: statements)
    case .resource:
      resources["*"] = ResourceFacts(name: "*", type: "", arn: "*", statements: statements)
    }
  }
}
