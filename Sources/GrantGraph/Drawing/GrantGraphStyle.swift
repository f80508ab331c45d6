/// How a picture of grants looks: what is new is green, thick and has a plus, what is gone is red,
/// dashed and struck through, what depends on something is dotted.
package enum GrantGraphStyle {
  /// The colours, light and dark, as variables.
  package static let colours = """
    :root { color-scheme: light dark; --paper: #ffffff; --ink: #1b1f24; --quiet: #57606a; \
    --rule: #8c959f; --box: #f6f8fa; --added: #116329; --added-box: #dafbe1; --removed: #a40e26; \
    --removed-box: #ffebe9; --foreign: #7d4e00; --foreign-box: #fff8c5; --focus: #0550ae; }
    @media (prefers-color-scheme: dark) { :root { --paper: #0d1117; --ink: #e6edf3; \
    --quiet: #9aa4af; --rule: #6e7681; --box: #161b22; --added: #56d364; --added-box: #12261e; \
    --removed: #ff9d96; --removed-box: #2d1517; --foreign: #e3b341; --foreign-box: #272115; \
    --focus: #79c0ff; } }
    """

  /// The shapes, in these colours.
  package static let shapes = """
    .node rect, .grant rect { fill: var(--box); stroke: var(--rule); }
    .node.foreign rect { fill: var(--foreign-box); stroke: var(--foreign); }
    .line { fill: none; stroke: var(--rule); stroke-width: 1.2; }
    .head { fill: var(--rule); stroke: none; }
    .doubtful.line { stroke-dasharray: 2 4; }
    .grant.doubtful rect { stroke-dasharray: 2 4; }
    .added.line { stroke: var(--added); stroke-width: 2.4; }
    .head.added { fill: var(--added); stroke: none; }
    .added > rect, .node.added > rect { fill: var(--added-box); stroke: var(--added); \
    stroke-width: 2; }
    .removed.line { stroke: var(--removed); stroke-dasharray: 7 5; }
    .head.removed { fill: var(--removed); stroke: none; }
    .removed > rect, .node.removed > rect { fill: var(--removed-box); stroke: var(--removed); \
    stroke-dasharray: 7 5; }
    .removed > text.name { text-decoration: line-through; }
    svg text { font: 12px ui-sans-serif, system-ui, "Segoe UI", "DejaVu Sans", sans-serif; \
    fill: var(--ink); }
    svg text.name { font-weight: 600; font-size: 13px; }
    svg text.detail { fill: var(--quiet); }
    .added > text.name { fill: var(--added); }
    .removed > text.name { fill: var(--removed); }
    .grant.grave.added > rect { stroke-width: 3; }
    """

  /// All that a picture of its own needs.
  static let standalone = "\(colours)\n.paper { fill: var(--paper); }\n\(shapes)"
}
