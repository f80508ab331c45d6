import CloudFormation
import GrantGraph
import SystemPackage
import TestMachine
import Testing

@Suite("The graph in other programs' languages")
struct LanguageTests {
  static let names = Samples.names

  @Test("DOT is what it is on record, and so are Mermaid and SVG; RECORD=1 records them anew")
  func golden() throws {
    let graph = GrantGraph(try Samples.change())
    for (name, text) in [
      ("change.dot", graph.dot(title: "stack")), ("change.mmd", graph.mermaid()),
      ("change.svg", graph.svg(title: "stack")),
    ] {
      let record = Repository.root.appending("Tests/GrantGraphTests/Golden").appending(name)
      if RealPrograms.environment("RECORD") == "1" { try record.put(text) }
      #expect(record.text == text, "\(name)")
    }
  }

  @Test(
    "Graphviz lays out what we write in DOT, whatever the names are",
    .enabled(if: RealPrograms.inPath("dot") != nil || RealPrograms.isCI, "no Graphviz"),
    arguments: names.indices)
  func graphviz(index: Int) async throws {
    let dot = try #require(RealPrograms.inPath("dot"))
    let version = try Samples.hostile(Self.names[index])
    let graph = GrantGraph(name: "stack", of: version)
    let run = try await Run.program(dot, ["-Tplain"], input: graph.dot(title: Self.names[index]))
    #expect(run.status == 0 && run.errors.isEmpty, "\(run.transcript)")
    #expect(run.lines.count { $0.hasPrefix("edge ") } == graph.edges.count)
    let nodes = graph.principals.count + graph.resources.count
    #expect(run.lines.count { $0.hasPrefix("node ") } == nodes)
  }

  /// There is no Mermaid on the machines that run this: each line is held to the part of Mermaid's
  /// flowchart grammar that we use.
  @Test(
    "Every line of Mermaid is one of its grammar, whatever the names are", arguments: names.indices)
  func mermaid(index: Int) throws {
    let graph = GrantGraph(name: "stack", of: try Samples.hostile(Self.names[index]))
    let lines = graph.mermaid().split(separator: "\n")
    #expect(lines.first == "flowchart LR")
    let text = /(?:[\p{L}\p{M}0-9 .,:\/_\-+*−…·]|#[0-9]+;|<br\/>)*/
    for line in lines.dropFirst() {
      let isNode = line.wholeMatch(of: /\ \ (?:who|what)[0-9]+\["(.*)"\](?::::(?:added|removed))?/)
      let isEdge = line.wholeMatch(of: /\ \ who[0-9]+ (?:-->|==>|-\.->)\|"(.*)"\| what[0-9]+/)
      let isStyle = line.wholeMatch(of: /\ \ classDef (?:added|removed) [a-z0-9:#, \-]+/) != nil
      let label = isNode?.output.1 ?? isEdge?.output.1
      #expect(isStyle || label?.wholeMatch(of: text) != nil, "\(line)")
    }
    #expect(lines.count { $0.contains("|\"") } == graph.edges.count)
  }

  @Test("The same stack gives the same bytes")
  func determinism() throws {
    let (one, two) = (GrantGraph(try Samples.change()), GrantGraph(try Samples.change()))
    #expect(one.svg(title: "s") == two.svg(title: "s"))
    #expect(one.dot(title: "s") == two.dot(title: "s"))
    #expect(one.mermaid() == two.mermaid())
  }
}
