import SystemPackage
import TestMachine
import Testing

@Suite(
  "The Swift in the documentation compiles",
  .enabled(if: RealPrograms.swiftc != nil || RealPrograms.isCI, "swiftc is not installed"))
struct StackDocumentationTests {
  private static let page = Page("docs/writing-stacks.md")

  @Test("Each app by itself")
  func apps() async throws {
    let apps = try Self.page.examples(in: "swift app")
    #expect(apps.count == 3)
    for app in apps { try await compile(app, named: "App") }
  }

  @Test("Each block as the body of a stack")
  func bodies() async throws {
    let bodies = try Self.page.examples(in: "swift")
    #expect(bodies.count == 9)
    let functions = bodies.enumerated().map { number, body in
      "func block\(number)(stack: Scope) {\n\(body)\n}"
    }
    let imports = ["CFNIAM", "CFNKMS", "CFNLogs", "Constructs"].map { "import \($0)" }
    try await compile((imports + functions).joined(separator: "\n"), named: "Bodies")
  }

  private func compile(_ text: String, named name: String) async throws {
    try await withFolder { folder in
      let source = folder.appending("\(name).swift")
      try source.put(text)
      let run = try await Compiler.typecheck(source, "-parse-as-library")
      let errors = run.errors.split(separator: "\n").filter { $0.contains(": error: ") }
      #expect(run.status == 0 && errors.isEmpty, "\(text)\n\(run.transcript)")
    }
  }
}
