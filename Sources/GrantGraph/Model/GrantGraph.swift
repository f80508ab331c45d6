public import GrantReview

/// Who may do what on what, as a picture has it: principals on one side, resources on the other,
/// a grant between each two.
///
/// Of one template, or of two versions of it put on top of each other, so that each part says
/// whether it is new, gone or as it was.
public struct GrantGraph: Sendable, Hashable {
  /// Those who act, outsiders first.
  public var principals: [Node]
  /// What is acted on; roles are among it, since they can be assumed.
  public var resources: [Node]
  /// What may be done, in the order of the principals, then of the resources.
  public var edges: [Edge]
  /// What could not be read or decided.
  public var unknown: [String]

  /// Whether a part is of both versions or of one.
  public enum Change: String, Sendable, Hashable, CaseIterable {
    /// It is as it was.
    case same
    /// It is new.
    case added
    /// It is gone.
    case removed
  }

  /// A principal or a resource.
  public struct Node: Sendable, Hashable, Identifiable {
    /// What grants call it.
    public let id: String
    /// Its name for people.
    public var title: String
    /// What it is.
    public var detail: String
    /// Whether it is of another account, or of none.
    public var isForeign: Bool
    /// Its place among the others: outsiders first, then services.
    let order: Int
    /// Whether it is new or gone.
    public var change: Change
  }

  /// A grant.
  public struct Edge: Sendable, Hashable {
    /// The principal's id.
    public let principal: String
    /// The resource's id.
    public let resource: String
    /// Which actions.
    public var action: String
    /// On which part of the resource, in which requests, how surely; each in its own words.
    public var remarks: [String]
    /// Whether it is left to policies that are not known, or depends on what is not.
    public var isDoubtful: Bool
    /// Whether it is new or gone.
    public var change: Change
    /// How much harm it can do.
    public var risk: Risk
    /// The JSON pointers of the statements that together allow it, in the version that has it.
    public var statements: [String]
    /// What it opens the way to.
    public var effects: [String]
  }

  /// Whether nobody may do anything.
  public var isEmpty: Bool { edges.isEmpty }
  /// Each edge's ends, as places among the principals and the resources.
  package var ends: [(who: Int, what: Int)] {
    let who = Dictionary(uniqueKeysWithValues: principals.enumerated().map { ($1.id, $0) })
    let what = Dictionary(uniqueKeysWithValues: resources.enumerated().map { ($1.id, $0) })
    return edges.map { (who[$0.principal] ?? 0, what[$0.resource] ?? 0) }
  }

  /// The edges that are new or gone.
  public var changedEdges: [Edge] { edges.filter { $0.change != .same } }

  /// The graph without what did not change.
  public var changes: GrantGraph {
    var graph = self
    graph.edges = changedEdges
    let (who, what) = (Set(graph.edges.map(\.principal)), Set(graph.edges.map(\.resource)))
    graph.principals = principals.filter { who.contains($0.id) }
    graph.resources = resources.filter { what.contains($0.id) }
    return graph
  }
}
