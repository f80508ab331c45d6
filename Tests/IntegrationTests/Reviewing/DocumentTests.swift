import CloudFormation
import JSON
import SystemPackage
import TestMachine
import Testing

@Suite(
  "A review that programs read",
  .enabled(if: RealPrograms.isCI || RealPrograms.python != nil, "no Python with jsonschema"))
struct DocumentTests {
  private static let schemas = [
    "json": "docs/review.schema.json",
    "sarif": "Tests/IntegrationTests/Reviewing/Schemas/sarif-2.1.0.schema.json",
  ]

  private static let validate = """
    import json, sys
    import jsonschema
    schema = json.load(open(sys.argv[1]))
    validator = jsonschema.validators.validator_for(schema)
    validator.check_schema(schema)
    for path in sys.argv[2:]:
        for error in validator(schema, format_checker=validator.FORMAT_CHECKER).iter_errors(
            json.load(open(path))
        ):
            print(path, error.json_path, error.message)
    """

  private func mistakes(of paths: [String], ending: String) async throws -> String {
    let schema = Repository.root.pushing(FilePath(Self.schemas[ending] ?? ""))
    let run = try await Run.program(
      try #require(RealPrograms.python), ["-c", Self.validate, schema.string] + paths)
    return run.output + run.errors
  }

  @Test("Every review on record has the form that is promised", arguments: ["json", "sarif"])
  func records(ending: String) async throws {
    let folder = Repository.root.appending("Tests/Golden/reviews")
    let files = folder.names.filter { $0.hasSuffix(".\(ending)") }
    #expect(files.count >= 6)
    let paths = files.map { folder.appending($0).string }
    #expect(try await mistakes(of: paths, ending: ending) == "")
  }

  @Test("Every labelled case has the form that is promised", arguments: ["json", "sarif"])
  func cases(ending: String) async throws {
    try await withFolder { folder in
      let cases = Repository.root.appending("Tests/GrantReviewTests/Data/cases")
      var paths: [String] = []
      for name in cases.names {
        let one = cases.appending(name)
        let path = folder.appending("\(name).\(ending)").string
        let run = try await chimney(
          "diff", "--from", one.appending("before.json").string, "--to",
          one.appending("after.json").string, "--format", ending, "--output", path, in: folder)
        #expect(run.status == 0, "\(name): \(run.transcript)")
        paths.append(path)
      }
      #expect(paths.count == 67)
      #expect(try await mistakes(of: paths, ending: ending) == "")
    }
  }

  @Test("The schemas see a mistake", arguments: ["json", "sarif"])
  func faults(ending: String) async throws {
    let record = Repository.root.appending("Tests/Golden/reviews/broadening.\(ending)")
    let text = try #require(record.text)
    try await withFolder { folder in
      let path = folder.appending("broken.\(ending)")
      let word = ending == "json" ? "\"verdict\"" : "\"message\""
      try path.put(text.replacing(word, with: "\"other\""))
      #expect(try await mistakes(of: [path.string], ending: ending) != "")
    }
  }
}
