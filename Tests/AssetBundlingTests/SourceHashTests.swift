import AssetBundling
import Chimney
import Testing

@Suite("An asset's hash covers all that its bytes depend on, and nothing else")
struct SourceHashTests {
  static let plan = BuildPlan(SwiftPackageBuild(libraries: ["OpenSSL 3.0"]))
  static let files = [
    SourceFile(path: "Package.swift", isExecutable: false, bytes: "// swift".utf8),
    SourceFile(path: "Sources/a/main.swift", isExecutable: false, bytes: "print(1)".utf8),
  ]

  @Test("It is 64 hexadecimal digits, and the same in whatever order the files come")
  func order() {
    let hash = Self.plan.hash(of: Self.files)
    #expect(hash.count == 64)
    #expect(hash.allSatisfy { $0.isHexDigit && !$0.isUppercase })
    #expect(Self.plan.hash(of: Self.files.reversed()) == hash)
  }

  @Test(
    "Other sources are another hash",
    arguments: [
      [],
      [files[0]],
      [files[0], .init(path: "Sources/a/Main.swift", isExecutable: false, bytes: "print(1)".utf8)],
      [files[0], .init(path: "Sources/a/main.swift", isExecutable: true, bytes: "print(1)".utf8)],
      [files[0], .init(path: "Sources/a/main.swift", isExecutable: false, bytes: "print(2)".utf8)],
      files + [.init(path: "empty", isExecutable: false, bytes: [])],
    ])
  func otherSources(files: [SourceFile]) {
    #expect(Self.plan.hash(of: files) != Self.plan.hash(of: Self.files))
  }

  @Test(
    "Another declaration is another hash",
    arguments: [
      SwiftPackageBuild(),
      SwiftPackageBuild(libraries: ["OpenSSL 3.1"]),
      SwiftPackageBuild(swift: "6.4", libraries: ["OpenSSL 3.0"]),
      SwiftPackageBuild(architecture: .arm64, libraries: ["OpenSSL 3.0"]),
      SwiftPackageBuild(product: "main", libraries: ["OpenSSL 3.0"]),
      SwiftPackageBuild(companions: ["OpenSSL 3.0"]),
      SwiftPackageBuild(companions: ["local"], libraries: ["OpenSSL 3.0"]),
    ])
  func otherDeclaration(build: SwiftPackageBuild) {
    #expect(BuildPlan(build).hash(of: Self.files) != Self.plan.hash(of: Self.files))
  }

  @Test("A text that moves from one field to the next is another hash")
  func fieldBorders() {
    func hash(companions: String...) -> String {
      BuildPlan(SwiftPackageBuild(companions: companions)).hash(of: [])
    }
    func hash(_ paths: String...) -> String {
      Self.plan.hash(of: paths.map { .init(path: $0, isExecutable: false, bytes: []) })
    }
    #expect(hash("a", "bc") != hash("ab", "c"))
    #expect(hash(companions: "a", "bc") != hash(companions: "ab", "c"))
    #expect(hash("é") != hash("e\u{301}"))
  }

  @Test(
    "What no product is made of is left out",
    arguments: [
      (".build", 0, true), (".git", 3, true), (".swift-format", 0, true), ("Tests", 0, true),
      ("Package.resolved", 0, true), ("Package.swift", 0, false), ("Tests", 1, false),
      ("Package.resolved", 1, false), ("tests", 0, false), ("Sources", 0, false),
    ])
  func leftOut(name: String, depth: Int, isLeftOut: Bool) {
    #expect(SourceFile.isLeftOut(name, depth: depth) == isLeftOut)
  }
}
