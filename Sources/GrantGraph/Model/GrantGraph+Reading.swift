public import ChangeReview
import CloudFormation
internal import GrantReview

extension GrantGraph {
  /// The graph of a change: of both versions, each part with what became of it.
  public init(_ review: StackReview) {
    if [review.before, review.after].contains(where: { $0?.isTooLargeToDraw == true }) {
      self.init(rowsOf: review)
      return
    }
    self.init(
      review, review.before.map { EffectiveGrants(of: $0.deployed) },
      review.after.map { EffectiveGrants(of: $0.deployed) })
  }

  /// The graph of one version of a stack alone.
  public init(name: String, of version: StackVersion) {
    if version.isTooLargeToDraw {
      let all = StackReview(name: name, from: nil, to: version, onlyGrants: true)
      self.init(rowsOf: all, added: .same)
      return
    }
    let review = StackReview(name: name, from: version, to: version, onlyGrants: true)
    let grants = EffectiveGrants(of: version.deployed)
    self.init(review, grants, grants)
  }

  private init(_ review: StackReview, _ old: EffectiveGrants?, _ new: EffectiveGrants?) {
    let words = RowWords(review)
    principals = Self.merge(old?.principals, new?.principals) { Node($0, words, $1) }
    resources = Self.merge(old?.resources, new?.resources) { Node($0, words, $1) }
    edges = Self.merge(old?.grants.map(Named.init), new?.grants.map(Named.init)) {
      Edge($0.grant, words, $1)
    }
    unknown = (new?.unknown ?? []).map { words.shown($0.reason) }
    arrange()
  }

  /// The items of both, each once, with what became of it.
  private static func merge<Item: Identifiable, Part>(
    _ old: [Item]?, _ new: [Item]?, _ make: (Item, Change) -> Part
  ) -> [Part] {
    let (old, new) = (old ?? [], new ?? [])
    let (had, has) = (Set(old.map(\.id)), Set(new.map(\.id)))
    return new.map { make($0, had.contains($0.id) ? .same : .added) }
      + old.filter { !has.contains($0.id) }.map { make($0, .removed) }
  }

  /// A grant by what it says, whatever statements it comes from.
  private struct Named: Identifiable {
    let grant: EffectiveGrants.Grant

    var id: [String?] {
      [
        grant.principal, grant.action, grant.resource, grant.scope, grant.condition,
        grant.basis.rawValue,
      ]
    }
  }

  /// Puts outsiders first and each edge where its ends are; leaves out whom nothing concerns.
  mutating func arrange() {
    let (who, what) = (Set(edges.map(\.principal)), Set(edges.map(\.resource)))
    principals = principals.filter { who.contains($0.id) }
      .sorted(on: \.id).sorted(on: \.title).sorted(on: \.order)
    resources = resources.filter { what.contains($0.id) }
      .sorted(on: \.id).sorted(on: \.title)
    let left = Dictionary(uniqueKeysWithValues: principals.enumerated().map { ($1.id, $0) })
    let right = Dictionary(uniqueKeysWithValues: resources.enumerated().map { ($1.id, $0) })
    edges = edges.filter { left[$0.principal] != nil && right[$0.resource] != nil }
      .sorted(on: { $0.remarks.joined() }).sorted(on: \.action)
      .sorted(on: { right[$0.resource] ?? 0 }).sorted(on: { left[$0.principal] ?? 0 })
  }
}

extension GrantGraph.Node {
  fileprivate init(
    _ principal: EffectiveGrants.Principal, _ words: RowWords, _ change: GrantGraph.Change
  ) {
    id = principal.id
    let names = words.names
    title =
      principal.kind == .service
      ? String(principal.id.trimmingPrefix("Service:")).printed
      : principal.logicalID.map { names.name(of: $0) } ?? words.principal(principal.id)
    let runs = principal.logicalID.map { names.runners(of: $0).map { names.name(of: $0) } } ?? []
    let kind = principal.words
    detail = runs.isEmpty ? kind : "\(kind), runs \(runs.joined(separator: ", "))"
    isForeign = !principal.isInternal && principal.kind != .service
    order = isForeign ? 0 : principal.kind == .service ? 1 : 2
    self.change = change
  }

  fileprivate init(
    _ resource: EffectiveGrants.Resource, _ words: RowWords, _ change: GrantGraph.Change
  ) {
    id = resource.id
    title =
      resource.logicalID.map { words.names.name(of: $0) }
      ?? words.resource(resource.id, for: "")
    detail = resource.type ?? "named by a policy"
    isForeign = false
    order = 0
    self.change = change
  }
}

extension EffectiveGrants.Principal {
  /// What it is, in a few words.
  fileprivate var words: String {
    switch kind {
    case .role: isInternal ? "role" : "role of another account"
    case .user: isInternal ? "user" : "user of another account"
    case .group: "group"
    case .account: isInternal ? "by its identity policies" : "another account"
    case .service: "AWS service"
    case .federated: "identity provider"
    case .everyAccount: "anybody in AWS"
    case .everyone: "anybody at all"
    }
  }
}

extension GrantGraph.Edge {
  fileprivate init(
    _ grant: EffectiveGrants.Grant, _ words: RowWords, _ change: GrantGraph.Change
  ) {
    principal = grant.principal
    resource = grant.resource
    action = grant.action
    var remarks: [String] = []
    if let scope = grant.scope { remarks.append("on \(words.shown(scope))") }
    if let condition = grant.condition { remarks.append("if \(words.shown(condition))") }
    switch grant.basis {
    case .allowed: break
    case .delegated: remarks.append("where an identity policy says so")
    case .possible: remarks.append("perhaps: it depends on what is not known yet")
    }
    self.remarks = remarks
    isDoubtful = grant.basis != .allowed
    self.change = change
    risk = grant.risk
    statements = grant.statements
    effects = grant.effects.map { words.shown($0) }
  }
}
