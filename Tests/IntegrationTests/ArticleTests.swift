import CloudFormation
import JSON
import SystemPackage
import TestMachine
import Testing

@Suite(
  "What the articles show is what the compiler takes",
  .enabled(if: RealPrograms.swiftc != nil || RealPrograms.isCI, "swiftc is not installed"))
struct ArticleTests {
  @Test("Every program in an article compiles", arguments: Page.articles)
  func programs(page: Page) async throws {
    let programs = try page.examples(in: "swift").filter { $0.hasPrefix("import ") }
    try await withFolder { folder in
      for (number, program) in programs.enumerated() {
        let file = folder.appending("Program\(number).swift")
        try file.put(program + "\n")
        let run = try await Compiler.typecheck(file, "-parse-as-library")
        #expect(run.status == 0 && run.errors.isEmpty, "\(program)\n\(run.transcript)")
      }
    }
  }

  @Test("Five articles have a program")
  func count() throws {
    let withPrograms = try Page.articles.filter { page in
      try page.examples(in: "swift").contains { $0.hasPrefix("import ") }
    }
    #expect(withPrograms.count == 5)
  }

  /// The build is kept in the cache of the tests, so that only the first run takes its minute.
  @Test("A package in another folder depends on this one by its path, and synthesizes")
  func packageOfYourOwn() async throws {
    let page = Page("Sources/Chimney/Chimney.docc/PackageOfYourOwn.md")
    let files = try page.examples(in: "swift")
    try #require(files.count == 2)
    let swift = try #require(RealPrograms.swift)
    try await withFolder { folder in
      let manifest = files[0].replacing("../chimney", with: Repository.root.string)
      try folder.appending("Package.swift").put(manifest + "\n")
      let sources = folder.pushing("Sources/infrastructure")
      sources.makeFolders()
      try sources.appending("Infrastructure.swift").put(files[1] + "\n")
      let scratch = Repository.cache.appending("package-of-your-own")
      let run = try await Run.program(
        swift, ["run", "--scratch-path", scratch.string, "infrastructure", "synth", "--json"],
        in: folder)
      #expect(run.status == 0, "\(run.transcript)")
      let types = try Template(Value.parse(run.output)).resources.values.map(\.type)
      #expect(Set(types).isSuperset(of: ["AWS::KMS::Key", "AWS::Lambda::Function"]), "\(types)")
      #expect(folder.names.contains("cdk.out"))
      let warning = #"      stack.report(.warning, "this is a draft")"#
      try sources.appending("Infrastructure.swift").put(
        files[1].replacing("      stack.output", with: "\(warning)\n      stack.output") + "\n")
      let strict = try await Run.program(
        swift,
        ["run", "--scratch-path", scratch.string, "infrastructure", "deploy", "--strict"],
        in: folder, changing: ["AWS_CLI": "/none/aws"])
      #expect(
        strict.status == 1 && strict.errors.contains("this is a draft")
          && strict.errors.contains("--strict takes none; nothing is written or sent"),
        "\(strict.transcript)")
    }
  }
}
