import CloudFormation

/// Who and what there is in a template, ready for questions of who may do what.
struct AccessModel: Sendable {
  let facts: Facts
  let glossary: Glossary
  /// Roles and users, and groups for members that the template does not name.
  private(set) var principals: [Principal] = []
  private(set) var resources: [Resource] = []
  private(set) var index = AccessIndex([])
  /// What the resources of the template are called.
  private(set) var extents: Set<Pattern> = []
  /// The principals as callers, and anybody else in the account.
  private var callers: Set<Caller> = []
  /// What these bring with them under condition keys.
  private var known: [String: Set<SymbolicText>] = [:]

  struct Principal: Sendable {
    let facts: PrincipalFacts
    let kind: EffectiveGrants.Principal.Kind
    let caller: Caller
    /// Its identity policies and boundary.
    let statements: [PlacedStatement]
  }

  struct Resource: Sendable {
    /// The logical id; nil for what the template only mentions.
    let id: String?
    let type: String
    let arn: SymbolicText
    /// What belongs to it: the ARN, and what stands below it.
    let extents: PolicyStatement.Selection<Pattern>
    /// Policies that speak of it, each with the rule by which it counts. A role has two: who may
    /// assume it is up to its trust, all else to identity policies.
    let views: [View]

    struct View: Sendable {
      let rule: AccessRule
      let statements: [PlacedStatement]
      /// Callers that are no principals of the template and that the statements can tell apart.
      let callers: [Caller]
      /// What all callers bring with them under condition keys.
      let known: [String: Set<SymbolicText>]
    }
  }

  init(_ facts: Facts) {
    self.facts = facts
    let names = facts.made.map { id, made in ("\(made.arn)", "${\(id).Arn}") }
    glossary = Glossary(
      facts.glossary.merging(names) { mine, _ in mine }, conditions: facts.conditionNames)
    principals = facts.principals.sorted(on: \.key).map { key, principal in
      let kind =
        EffectiveGrants.Principal.Kind(rawValue: String(key.prefix { $0 != "/" })) ?? .role
      return Principal(
        facts: principal, kind: kind,
        caller: kind == .group ? .anyone(inAccount: facts.account) : .named(principal.arn),
        statements: principal.boundary == .known
          ? principal.statements : principal.statements + [.noBoundary])
    }
    index = AccessIndex(principals)
    callers = Set(principals.map(\.caller) + [.anyone(inAccount: facts.account)])
    known = Array(callers).condition
    var seen: Set<String> = []
    for (id, made) in facts.made.sorted(on: \.key) {
      seen.insert("\(made.arn)")
      resources.append(resource(made.arn, type: made.type, id: id))
    }
    for (name, resource) in facts.resources.sorted(on: \.key)
    where seen.insert(name).inserted {
      resources.append(self.resource(resource.arn, type: resource.type, id: nil))
    }
    extents = Set(resources.flatMap(\.extents.items))
  }

  /// A resource of this ARN, with the policy that the template knows of it.
  func resource(_ arn: SymbolicText, type: String, id: String?) -> Resource {
    let own = facts.resources["\(arn)"]?.statements ?? []
    let everywhere = arn == "*" ? [] : facts.resources["*"]?.statements ?? []
    let isWhole = Self.wholes.contains(type)
    let below: [SymbolicText] = isWhole ? [] : [arn + "/*", arn + ":*"]
    let extents = [Pattern(literal: arn)] + below.map { Pattern(wildcards: $0) }
    let views: [Resource.View] =
      switch type {
      case "AWS::IAM::Role":
        [
          view(.resourceDecides, own), view(.eitherSuffices, everywhere + [.noAssuming]),
        ]
      case "AWS::KMS::Key", "AWS::KMS::ReplicaKey":
        [view(.resourceDecides, own)]
      default: [view(.eitherSuffices, own + everywhere)]
      }
    return Resource(id: id, type: type, arn: arn, extents: .init(items: extents), views: views)
  }

  /// What a policy names that is no resource of the template: only identity policies speak of it.
  func resource(named extents: PolicyStatement.Selection<Pattern>) -> Resource {
    let name = extents.items.map(\.description).joined(separator: ", ")
    return Resource(
      id: nil, type: "", arn: SymbolicText(extents.isComplement ? "NOT \(name)" : name),
      extents: extents, views: [view(.eitherSuffices, [])])
  }

  /// Anybody else in the account is always a caller, since identity policies outside of the template
  /// count.
  private func view(_ rule: AccessRule, _ statements: [PlacedStatement]) -> Resource.View {
    let others = Caller.all(in: statements.map(\.statement)).filter { !callers.contains($0) }
    let brought = known.merging(others.condition) { mine, more in
      more.isSubset(of: mine) ? mine : mine.union(more)
    }
    return Resource.View(
      rule: rule, statements: statements, callers: [.anyone(inAccount: facts.account)] + others,
      known: brought)
  }

  /// Types of which nothing stands below the ARN.
  private static let wholes: Set<String> = [
    "AWS::KMS::Key", "AWS::KMS::ReplicaKey", "AWS::IAM::Role", "AWS::IAM::User", "AWS::IAM::Group",
    "AWS::IAM::ManagedPolicy", "AWS::SNS::Topic", "AWS::SQS::Queue",
  ]
}

extension PlacedStatement {
  /// Stands for the rule that identity policies alone let nobody assume a role.
  fileprivate static let noAssuming = PlacedStatement(
    statement: PolicyStatement(
      effect: .deny, principals: .init(items: [.everyone]),
      actions: .init(items: [Pattern(wildcards: "sts:*", ignoresCase: true)]),
      resources: .init(items: [.everything]), clauses: []),
    path: "")
}
