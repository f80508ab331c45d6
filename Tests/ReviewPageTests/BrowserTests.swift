import ChangeReview
import CloudFormation
import JSON
import ReviewPage
import SystemPackage
import TestMachine
import Testing

@Suite(
  "A browser shows the page to everybody",
  .enabled(
    if: RealPrograms.isCI || (RealPrograms.inPath("chromium") != nil && RealPrograms.node != nil),
    "no Chromium or no Node.js"), .serialized)
struct BrowserTests {
  /// What the browser says of the page of a review.
  private func visit(_ review: ChangeReview) async throws -> Value {
    let chromium = try #require(RealPrograms.inPath("chromium"))
    let node = try #require(RealPrograms.node)
    let script = FilePath(#filePath).removingLastComponent().appending("Browser/check.mjs")
    return try await withFolder { folder in
      let page = folder.appending("review.html")
      try page.put(review.html())
      let pictures = RealPrograms.environment("CHIMNEY_PICTURES")
      let run = try await Run.program(
        node, [script.string, chromium, page.string] + (pictures.map { [$0] } ?? []))
      try #require(run.status == 0, "\(run.transcript)")
      return try Value.parse(run.output)
    }
  }

  /// What has to be so of every page.
  private func expectSound(_ result: Value) {
    #expect(result["problems"] == [])
    #expect(result["requests"] == [])
    #expect(result["pwned"] == "undefined")
    #expect(result["scripts"] == .integer(1))
    #expect(result["images"] == .integer(0))
    for (view, audit) in result["views"]?.object ?? [:] {
      #expect(audit["findings"] == [], "\(view)")
    }
    #expect(result["views"]?.object?.count == 8)
  }

  @Test("A grave change: sound in light and dark, wide and narrow, by keyboard, without a script")
  func grave() async throws {
    let result = try await visit(try PageSamples.grave())
    expectSound(result)
    let focus = result["focus"]?.array?.compactMap(\.string) ?? []
    #expect(focus.first == "a: Skip to the review")
    #expect(focus.contains { $0.hasPrefix("input: The change") })
    #expect(focus.contains { $0.hasPrefix("a: New: ") })
    #expect(result["outline"] == "4px")
    #expect(result["opened"]?["shown"] == true)
    #expect(result["opened"]?["text"]?.string?.contains("/Resources/") == true)
    let copied = result["copied"]?.array
    #expect(copied?.first == false)
    #expect(copied?[1].string?.isEmpty == false)
    #expect(result["scriptless"]?["buttons"] == .integer(0))
    #expect(result["scriptless"]?["opened"] == true)
  }

  @Test("The picture before and after is chosen with the arrow keys")
  func views() async throws {
    let drawn = try await visit(try PageSamples.grave())["drawn"]
    let titles = ["change", "before", "after"].map { view in
      drawn?[view]?.array?.compactMap(\.string) ?? []
    }
    #expect(titles[0].contains { $0.hasPrefix("New: ") })
    #expect(titles[0].contains { $0.hasPrefix("Gone: ") })
    #expect(!titles[1].isEmpty && !titles[1].contains { $0.hasPrefix("New: ") })
    #expect(!titles[2].isEmpty && !titles[2].contains { $0.hasPrefix("Gone: ") })
  }

  @Test("A change of nothing, and one of several stacks, are sound too")
  func others() async throws {
    expectSound(try await visit(try PageSamples.nothing()))
    expectSound(try await visit(try PageSamples.several()))
  }

  @Test("A hostile template runs nothing, loads nothing, and breaks nothing", arguments: texts)
  func hostile(text: String) async throws {
    expectSound(try await visit(try PageSamples.hostile(text)))
  }

  static let texts = [
    "<script>pwned=1</script><img src=x onerror=pwned=1>",
    "\"><svg onload=pwned=1><a href='javascript:pwned=1'>", "a\u{202E}b\u{2066}c\u{1B}[31m",
    "</style></script></pre></details><iframe src=//example.com>", "' autofocus onfocus='pwned=1",
    String(repeating: "wide", count: 500),
  ]
}
