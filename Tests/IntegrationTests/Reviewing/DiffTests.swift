import CloudFormation
import JSON
import SystemPackage
import TestMachine
import Testing

@Suite("chimney diff")
struct DiffTests {
  private static let key = #"{"Resources":{"K":{"Type":"AWS::KMS::Key"}}}"#
  private static let wide =
    #"{"Resources":{"K":{"Type":"AWS::KMS::Key","Properties":{"KeyPolicy":{"Statement":"#
    + #"[{"Effect":"Allow","Principal":"*","Action":"kms:Sign","Resource":"*"}]}}}}}"#

  /// A folder with two versions of a template, as files, as an assembly and in a git repository.
  private func withVersions(_ body: (FilePath) async throws -> Void) async throws {
    try await withFolder { folder in
      try folder.appending("a.json").put(Self.key)
      try folder.appending("b.json").put(Self.wide)
      try folder.appending("a.yaml").put("Resources: {K: {Type: 'AWS::KMS::Key'}}\n")
      try folder.appending("out/manifest.json").put(
        """
        {"version":"36.0.0","artifacts":{"S":{"type":"aws:cloudformation:stack",
          "environment":"aws://unknown-account/unknown-region",
          "properties":{"templateFile":"S.template.json"}}}}
        """)
      try folder.appending("out/S.template.json").put(Self.wide)
      try await body(folder)
    }
  }

  @Test(
    "Both sides may be named in every way",
    arguments: ["b.json", "out", "out/", "out/S", "out:S", "./out/S"])
  func names(to: String) async throws {
    try await withVersions { folder in
      for from in ["a.json", "a.yaml"] {
        let run = try await chimney("diff", "--from", from, "--to", to, in: folder)
        #expect(run.status == 0 && run.errors.isEmpty, "\(run.transcript)")
        #expect(run.output.contains("everyone  may  kms:Sign  on  key K"), "\(run.transcript)")
      }
    }
  }

  @Test("A side may be a file of a git revision", .enabled(if: RealPrograms.inPath("git") != nil))
  func git() async throws {
    try await withVersions { folder in
      let script = """
        git init -q . && git add a.json && git -c user.name=a -c user.email=a@b commit -q -m a
        cp b.json a.json
        """
      let made = try await Run.program("/bin/sh", ["-e", "-c", script], in: folder)
      #expect(made.status == 0, "\(made.transcript)")
      let run = try await chimney("diff", "--from", "HEAD:a.json", "--to", "a.json", in: folder)
      #expect(run.output.hasPrefix("Public · a · HEAD:a.json → a.json"), "\(run.transcript)")
      let missing = try await chimney("diff", "--from", "HEAD:x", "--to", "a.json", in: folder)
      #expect(missing.status == 1 && missing.errors.contains("git does not give 'HEAD:x'"))
    }
  }

  @Test("Without --to the app's own stacks are compared, and nothing is built or written")
  func app() async throws {
    let template = try await SharedAssembly.templatePath().string
    try await withFolder { folder in
      let run = try await chimney(
        "diff", "--from", template, in: folder, changing: ["PATH": "/none"])
      #expect(run.status == 0 && run.errors.isEmpty, "\(run.transcript)")
      #expect(
        run.output.contains("UNCHANGED  +0 −0\n  = 5 grants unchanged\n  = nothing differs\n"),
        "\(run.transcript)")
      #expect(folder.names.isEmpty)
    }
  }

  @Test("An assembly of ours names the line of Swift")
  func source() async throws {
    let assembly = try await SharedAssembly.path().string
    try await withVersions { folder in
      try folder.appending("none.json").put(#"{"Resources":{}}"#)
      let run = try await chimney(
        "diff", "--from", "none.json", "--assembly", assembly, in: folder)
      #expect(run.output.contains("stacks/Infrastructure.swift:"), "\(run.transcript)")
    }
  }

  @Test("A bare policy is compared as what it is attached to")
  func policies() async throws {
    try await withFolder { folder in
      func policy(_ action: String) -> String {
        #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"\#(action)","Resource":"*"}}"#
      }
      try folder.appending("a.json").put(policy("kms:Sign"))
      try folder.appending("b.json").put(policy("kms:*"))
      let run = try await chimney(
        "diff", "--as", "identity", "--from", "a.json", "--to", "b.json", "--format", "json",
        in: folder)
      #expect(run.status == 0, "\(run.transcript)")
      let review = try Value.parse(run.output)
      #expect(review["verdict"] == "broadening" && review["gate"] == true)
      try folder.appending("c.json").put(#"{"Resources":{}}"#)
      let wrong = try await chimney("diff", "--as", "resource", "--to", "c.json", in: folder)
      #expect(wrong.status == 1 && wrong.errors.contains("is no IAM policy"))
      let bare = try await chimney(
        "diff", "--from", "a.json", "--to", "b.json", "--fail-on", "broadening", in: folder)
      #expect(bare.status == 1 && bare.errors.contains("add --as identity"), "\(bare.transcript)")
    }
  }

  @Test(
    "--fail-on ends with 3 when it applies",
    arguments: [
      (["a.json", "b.json", "never"], 0), (["a.json", "b.json", "broadening"], 3),
      (["b.json", "b.json", "broadening"], 0), (["b.json", "a.json", "any"], 3),
      (["a.json", "a.yaml", "any"], 0),
    ] as [([String], Int32)])
  func failOn(arguments: [String], status: Int32) async throws {
    try await withVersions { folder in
      let run = try await chimney(
        "diff", "--from", arguments[0], "--to", arguments[1], "--fail-on", arguments[2],
        in: folder)
      #expect(run.status == status, "\(run.transcript)")
      #expect(!run.output.isEmpty && run.errors.isEmpty)
    }
  }

  @Test("What was accepted passes, and what grew since stops")
  func acceptance() async throws {
    try await withVersions { folder in
      let compare = ["--from", "a.json", "--to", "out"]
      let accept = try await chimney(
        ["accept"] + compare + ["--who", "Ada", "--why", "a trial", "--date", "2026-11-25"],
        in: folder)
      #expect(accept.status == 0, "\(accept.transcript)")
      #expect(accept.output.contains("all of this was accepted before"))
      let passes = try await chimney(
        ["diff"] + compare + ["--fail-on", "broadening"], in: folder)
      #expect(passes.status == 0, "\(passes.transcript)")
      try folder.appending("out/S.template.json").put(
        Self.wide.replacing("kms:Sign", with: "kms:*"))
      let stops = try await chimney(["diff"] + compare + ["--fail-on", "broadening"], in: folder)
      #expect(stops.status == 3, "\(stops.transcript)")
      let json = try await chimney(["diff"] + compare + ["--format", "json"], in: folder)
      let fingerprint = try #require(try Value.parse(json.output)["fingerprint"]?.string)
      let named = try await chimney(
        ["diff"] + compare + ["--fail-on", "broadening", "--accept", fingerprint], in: folder)
      #expect(named.status == 0, "\(named.transcript)")
    }
  }

  @Test("--output writes the review, and nothing else is said", arguments: ["review.txt", "-x"])
  func output(file: String) async throws {
    try await withVersions { folder in
      let arguments = ["diff", "--from", "a.json", "--to", "b.json"]
      let printed = try await chimney(arguments, in: folder)
      let run = try await chimney(arguments + ["--output=\(file)"], in: folder)
      #expect(run.status == 0 && run.output.isEmpty && run.errors.isEmpty, "\(run.transcript)")
      #expect(folder.appending(file).text == printed.output)
    }
  }

  @Test("--only grants leaves out resources, --width makes lines shorter")
  func options() async throws {
    try await withVersions { folder in
      let run = try await chimney(
        "diff", "--from", "a.json", "--to", "b.json", "--only", "grants", "--width", "50",
        in: folder)
      #expect(!run.output.contains("Resources"), "\(run.transcript)")
      #expect(run.lines.allSatisfy { $0.count <= 50 || $0.contains("--accept") })
    }
  }

  @Test(
    "What cannot be read ends with 1 and says what could be",
    arguments: [
      (["--from", "nowhere", "--to", "b.json"], "'nowhere' is no file"),
      (["--from", "out/T", "--to", "b.json"], "out has no stack 'T'; it has: S"),
      (["--from", "a.json", "--to", "."], "no manifest.json"),
      (["--from", "bad.json", "--to", "b.json"], "bad.json: line 1"),
      (["T", "--from", "a.json", "--to", "out"], "there is no stack 'T'; there are: S"),
      (["--from", "a.json", "--to", "out", "--accepted", "b.json"], "accepted changes"),
    ])
  func mistakes(arguments: [String], word: String) async throws {
    try await withVersions { folder in
      try folder.appending("bad.json").put("{")
      let run = try await chimney(["diff"] + arguments, in: folder)
      #expect(run.status == 1 && run.output.isEmpty, "\(run.transcript)")
      #expect(run.errors.hasPrefix("error: ") && run.errors.contains(word), "\(run.transcript)")
    }
  }

  @Test(
    "A command line that cannot be understood ends with 64",
    arguments: [
      ["--format", "pdf"], ["--width", "3"], ["--as", "identity"], ["--accept", "sha256:1"],
      ["--to", "a", "--assembly", "b"], ["--from", ""], ["--output", ""],
      ["--from", "a", "--region", "x"],
    ])
  func usage(arguments: [String]) async throws {
    let run = try await chimney(["diff"] + arguments)
    #expect(run.status == 64 && run.errors.hasPrefix("Error: "), "\(run.transcript)")
  }
}
