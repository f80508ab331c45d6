internal import ChangeReview

extension GrantGraph {
  /// The graph as a flowchart of Mermaid, as pages of repositories show them.
  public func mermaid() -> String {
    var lines = ["flowchart LR"]
    for (side, nodes) in [("who", principals), ("what", resources)] {
      for (index, node) in nodes.enumerated() {
        let label = "\(node.change.sign)\(node.title)".escapedForMermaid
        let style = node.change == .same ? "" : ":::\(node.change.rawValue)"
        lines.append(
          "  \(side)\(index)[\"\(label)<br/>\(node.detail.escapedForMermaid)\"]\(style)")
      }
    }
    for (edge, (who, what)) in zip(edges, ends) {
      let label = (["\(edge.change.sign)\(edge.action)"] + edge.remarks).map(\.escapedForMermaid)
      lines.append(
        "  who\(who) \(edge.arrow)|\"\(label.joined(separator: "<br/>"))\"| what\(what)")
    }
    lines.append("  classDef added stroke:#116329,stroke-width:3px")
    lines.append("  classDef removed stroke:#a40e26,stroke-dasharray:7 5")
    return lines.joined(separator: "\n") + "\n"
  }
}

extension GrantGraph.Edge {
  fileprivate var arrow: String {
    switch change {
    case .added: "==>"
    case .removed: "-.->"
    case .same: isDoubtful ? "-.->" : "-->"
    }
  }
}

extension String {
  /// The text in which all that Mermaid could read as its own, or as HTML, is a numbered entity.
  fileprivate var escapedForMermaid: String {
    var result = ""
    for scalar in printed.unicodeScalars {
      let isPlain =
        scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
        || " .,:/_-+*−…·".unicodeScalars.contains(scalar)
      if isPlain { result.unicodeScalars.append(scalar) } else { result += "#\(scalar.value);" }
    }
    return result
  }
}
