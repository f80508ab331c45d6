import Deployment
import Testing

@Suite struct StackSelectionTests {
  /// `web` needs `api`, which needs `data`; `Prod/Web` is a CDK stage's.
  static let stacks = [
    StackNode(id: "web", name: "web", displayName: "web", dependencies: ["api"]),
    StackNode(id: "api", name: "api", displayName: "api", dependencies: ["data"]),
    StackNode(id: "data", name: "data", displayName: "data"),
    StackNode(id: "ProdWeb", name: "Prod-Web", displayName: "Prod/Web"),
  ]

  @Test(arguments: [
    (StackSelection.Wish.all, false, ["data", "api", "web", "ProdWeb"]),
    (.named(["api"]), false, ["data", "api"]),
    (.named(["api"]), true, ["api"]),
    (.named(["web", "data"]), true, ["data", "web"]),
    (.named(["*a*"]), true, ["data", "api"]),
    (.named(["Prod/*"]), false, ["ProdWeb"]),
    (.named(["Prod-Web"]), false, ["ProdWeb"]),
    (.named(["**"]), false, ["data", "api", "web", "ProdWeb"]),
    (.named(["???"]), true, ["api", "web"]),
  ])
  func `stacks are chosen by names and patterns and stand behind what they need`(
    wish: StackSelection.Wish, exclusively: Bool, ids: [String]
  ) throws {
    #expect(try StackSelection(wish, of: Self.stacks, exclusively: exclusively).ids == ids)
  }

  @Test func `a name without a stack, several without a name and none at all are mistakes`() {
    let names = ["web", "api", "data", "Prod/Web"]
    #expect(throws: StackSelection.Mistake.noStack("w*x", known: names)) {
      try StackSelection(.named(["w*x"]), of: Self.stacks)
    }
    #expect(throws: StackSelection.Mistake.severalStacks(names)) {
      try StackSelection(.only, of: Self.stacks)
    }
    #expect(throws: StackSelection.Mistake.noStacks) { try StackSelection(.all, of: []) }
  }

  @Test func `stacks that wait for each other are a mistake`() {
    let stacks = [
      StackNode(id: "a", name: "a", displayName: "a", dependencies: ["b"]),
      StackNode(id: "b", name: "b", displayName: "b", dependencies: ["a"]),
    ]
    #expect(throws: StackSelection.Mistake.circle(["a", "b"])) {
      try StackSelection(.all, of: stacks)
    }
  }

  @Test(arguments: [
    ("*", "a/b", false), ("**", "a/b", true), ("a*", "a", true), ("*b", "ab", true),
    ("a?c", "abc", true), ("a?c", "a/c", false), ("", "", true), ("", "a", false),
    ("a*b*c", "aXbYc", true), ("a*b*c", "aXbY", false), ("[a]", "[a]", true),
  ])
  func `a pattern matches whole names`(pattern: String, name: String, matches: Bool) {
    #expect(NamePattern(pattern).matches(name) == matches)
  }
}
