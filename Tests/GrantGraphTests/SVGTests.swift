import CloudFormation
import GrantGraph
import SystemPackage
import TestMachine
import Testing

@Suite("The picture")
struct SVGTests {
  static let names = Samples.names

  @Test(
    "Is well-formed XML without anything that runs, whatever the names are",
    .enabled(if: RealPrograms.python != nil || RealPrograms.isCI, "no Python"),
    arguments: names.indices)
  func wellFormed(index: Int) async throws {
    let graph = GrantGraph(name: "stack", of: try Samples.hostile(Self.names[index]))
    try await withFolder { folder in
      let file = folder.appending("graph.svg")
      try file.put(graph.svg(title: Self.names[index]))
      let names = try await python(
        """
        import sys, xml.etree.ElementTree as tree
        nodes = list(tree.parse(sys.argv[1]).iter())
        print(*sorted({node.tag.split("}")[-1] for node in nodes}))
        print(*sorted({key for node in nodes for key in node.attrib}))
        """, file.string
      ).split(separator: "\n")
      #expect(names.first == "g path rect style svg text title")
      #expect(names.last == "class d height role rx viewBox width x y")
    }
  }

  @Test("Boxes of one side never overlap, and all of them are inside of the picture")
  func layout() throws {
    for version in [try Samples.account(), try Samples.hostile("a")] {
      let svg = GrantGraph(name: "stack", of: version).svg(title: "stack")
      let boxes = svg.matches(
        of: /<rect x="([0-9.]+)" y="([0-9.]+)" width="([0-9.]+)" height="([0-9.]+)"/
      ).compactMap { match -> [Double]? in
        let numbers = [match.output.1, match.output.2, match.output.3, match.output.4]
        return numbers.compactMap { Double($0) }
      }
      #expect(boxes.count > 4)
      let height = try #require(
        svg.firstMatch(of: /viewBox="0 0 [0-9.]+ ([0-9.]+)"/).flatMap { Double($0.output.1) })
      for (index, one) in boxes.enumerated() {
        #expect(one[1] >= 0 && one[1] + one[3] <= height)
        for two in boxes[(index + 1)...] where two[0] == one[0] {
          #expect(two[1] >= one[1] + one[3] || one[1] >= two[1] + two[3])
        }
      }
    }
  }

  @Test("Long names are cut in the middle, and whole in the title that a pointer shows")
  func longNames() throws {
    let name = String(repeating: "abcdefghij", count: 12)
    let svg = GrantGraph(name: "stack", of: try Samples.hostile(name)).svg(title: "stack")
    #expect(svg.contains("…"))
    #expect(svg.contains("<title>\(name)"))
  }
}
