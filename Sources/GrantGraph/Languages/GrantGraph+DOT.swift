internal import ChangeReview

extension GrantGraph {
  /// The graph in the DOT language of Graphviz.
  public func dot(title: String) -> String {
    var lines = [
      "digraph \(title.quotedForDOT) {", "  rankdir=LR;",
      "  node [shape=box, style=rounded, fontname=\"sans-serif\"];",
      "  edge [fontname=\"sans-serif\", fontsize=10];",
    ]
    for (side, nodes) in [("who", principals), ("what", resources)] {
      for (index, node) in nodes.enumerated() {
        let label = "\(node.change.sign)\(node.title)\n\(node.detail)".quotedForDOT
        lines.append("  \(side)\(index) [label=\(label)\(node.change.dotStyle)];")
      }
    }
    for (edge, (who, what)) in zip(edges, ends) {
      let label = ["\(edge.change.sign)\(edge.action)"] + edge.remarks
      let style = edge.change == .same && edge.isDoubtful ? ", style=dotted" : edge.change.dotStyle
      lines.append(
        "  who\(who) -> what\(what) [label=\(label.joined(separator: "\n").quotedForDOT)\(style)];")
    }
    return (lines + ["}"]).joined(separator: "\n") + "\n"
  }
}

extension GrantGraph.Change {
  fileprivate var dotStyle: String {
    switch self {
    case .same: ""
    case .added: ", color=darkgreen, penwidth=2"
    case .removed: ", color=red, style=dashed"
    }
  }
}

extension String {
  /// The text as a quoted string of DOT; a new line stays one.
  fileprivate var quotedForDOT: String {
    let lines = split(separator: "\n", omittingEmptySubsequences: false).map { line in
      String(line).printed.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    }
    return "\"\(lines.joined(separator: "\\n"))\""
  }
}
