import AssetBundling
import Testing

@Suite("A pattern of paths")
struct PathPatternTests {
  static let cases: [(String, fits: [String], not: [String])] = [
    ("*.md", ["a.md", "docs/a.md", "docs/deep/a.md"], ["a.mdx", "md", "a.md.txt"]),
    ("docs", ["docs", "docs/a.md", "x/docs/a"], ["mydocs", "docs2"]),
    ("docs/", ["docs", "docs/a.md"], ["doc"]),
    ("/docs", ["docs", "docs/a.md"], ["adocs"]),
    ("docs/*.md", ["docs/a.md"], ["docs/deep/a.md", "x/docs/a.md", "a.md"]),
    ("docs/**", ["docs/a.md", "docs/deep/a.md"], ["docs", "x/docs/a.md"]),
    ("**/a", ["b/a", "c/b/a", "b/a/x"], ["a", "b/aa"]),
    ("a?c", ["abc", "x/abc"], ["ac", "abbc"]),
    ("src/*/x", ["src/a/x", "src/a/x/y"], ["src/x", "src/a/b/x"]),
    ("", [], ["a", ""]),
    ("*", ["a", "a/b"], []),
    ("a*a*a*b", [], ["aaaaaaaaaaaaaaaaaaaaaaaa"]),
  ]

  @Test("Fits what it is meant to fit", arguments: cases)
  func fits(pattern: String, fits: [String], not: [String]) {
    #expect(fits.filter { !PathPattern(pattern).fits($0) } == [])
    #expect(not.filter { PathPattern(pattern).fits($0) } == [])
  }

  @Test("A hostile pattern takes no time to speak of")
  func hostile() {
    let text = String(repeating: "a", count: 2_000)
    #expect(!PathPattern(String(repeating: "a*", count: 50) + "b").fits(text))
  }
}
