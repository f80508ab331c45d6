/// Where the parts of a graph's picture stand, in points: principals on the left, grants in the
/// middle, resources on the right.
///
/// The same graph always has the same layout. Grants stand below one another, so that nothing
/// overlaps, and lines only cross between a grant and its resource.
struct GrantLayout {
  /// A rectangle.
  struct Box: Hashable {
    var x: Double
    var y: Double
    var width: Double
    var height: Double

    var middle: Double { y + height / 2 }
    var right: Double { x + width }
  }

  private(set) var principals: [Box] = []
  private(set) var grants: [Box] = []
  private(set) var resources: [Box] = []
  let width: Double
  private(set) var height = 0.0

  static let margin = 12.0
  static let nodeWidth = 240.0
  static let grantWidth = 330.0
  static let gap = 84.0
  static let nodeHeight = 46.0
  static let lineHeight = 17.0
  private static let space = 10.0

  init(_ graph: GrantGraph) {
    width = 2 * Self.margin + 2 * Self.nodeWidth + Self.grantWidth + 2 * Self.gap
    placeGrants(graph)
    placeResources(graph)
    let bottom = (principals + grants + resources).map { $0.y + $0.height }.max() ?? 0
    height = bottom + Self.margin
  }

  /// Grants one below the other, each principal beside the middle of its own.
  private mutating func placeGrants(_ graph: GrantGraph) {
    var y = Self.margin
    let groups = Dictionary(grouping: graph.edges, by: \.principal)
    for principal in graph.principals {
      let edges = groups[principal.id] ?? []
      let heights = edges.map(Self.height)
      let own = heights.reduce(0, +) + Self.space * Double(max(0, heights.count - 1))
      let group = max(own, Self.nodeHeight)
      var top = y + (group - own) / 2
      for height in heights {
        grants.append(
          Box(x: Self.grantX, y: top, width: Self.grantWidth, height: height))
        top += height + Self.space
      }
      principals.append(
        Box(
          x: Self.margin, y: y + (group - Self.nodeHeight) / 2, width: Self.nodeWidth,
          height: Self.nodeHeight))
      y += group + 2 * Self.space
    }
  }

  /// Each resource beside the middle of what is granted on it, and below the one before it.
  private mutating func placeResources(_ graph: GrantGraph) {
    var middles: [String: [Double]] = [:]
    for (edge, box) in zip(graph.edges, grants) {
      middles[edge.resource, default: []].append(box.middle)
    }
    let wanted = graph.resources.map { resource in
      let own = middles[resource.id] ?? []
      return own.reduce(0, +) / Double(max(1, own.count))
    }
    resources = Array(
      repeating: Box(x: Self.resourceX, y: 0, width: Self.nodeWidth, height: Self.nodeHeight),
      count: wanted.count)
    var free = Self.margin
    for index in wanted.indices.sorted(by: { (wanted[$0], $0) < (wanted[$1], $1) }) {
      resources[index].y = max(free, wanted[index] - Self.nodeHeight / 2)
      free = resources[index].y + Self.nodeHeight + Self.space
    }
  }

  private static var grantX: Double { margin + nodeWidth + gap }
  private static var resourceX: Double { grantX + grantWidth + gap }

  /// One line for the actions, one for each remark.
  static func height(_ edge: GrantGraph.Edge) -> Double {
    14 + lineHeight * Double(1 + edge.remarks.count)
  }
}
