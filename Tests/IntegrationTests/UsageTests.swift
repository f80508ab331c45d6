import SystemPackage
import TestMachine
import Testing

@Suite("What the command line says of mistakes")
struct UsageTests {
  @Test(
    "A command line that cannot be understood ends with 64 and a word on what is wrong",
    arguments: [
      (["desynth"], "desynth"),
      (["snyth"], "did you mean 'synth'?"),
      (["lst"], "did you mean 'list'?"),
      (["prune", "--unused-for", "-1"], "--unused-for"),
      (["synth", "--outptu", "x"], "--outptu"),
      (["synth", "--output"], "--output"),
      (["synth", "--output", ""], "--output"),
      (["synth", "--quiet", "--verbose"], "--verbose"),
      (["synth", "aws-kms-lambda-ethereum"], "--json"),
      (["invoke", "--local"], "event"),
      (["invoke", "--allow-mainnet", #"{"operation":"status"}"#], "--local"),
      (["invoke", "--local", "--region", "eu-west-1", "{}"], "--region"),
      (["deploy", "--strict", "--assembly", "cdk.out"], "--strict"),
    ])
  func usage(arguments: [String], word: String) async throws {
    let run = try await Run.program(Repository.product("chimney"), arguments)
    #expect(run.status == 64, "\(run.transcript)")
    #expect(run.errors.hasPrefix("Error: ") && run.errors.contains(word), "\(run.transcript)")
    #expect(run.output.isEmpty)
  }

  @Test(
    "What cannot be done ends with 1 and says what could be",
    arguments: [
      (["synth", "--json", "nowhere"], "aws-kms-lambda-ethereum"),
      (["synth", "--json", "no*"], "fits 'no*'"),
      (["list", "all"], "there is no stack 'all'; there are: aws-kms-lambda-ethereum"),
      (["list", "--context", "stage"], "write key=value"),
      (["synth", "--context", "=1"], "write key=value"),
      (["list", "-c", "stage=1"], "the app asks for none"),
      (["outputs", "-c", "stage=1"], "the app asks for none"),
      (["destroy", "-c", "stage=1"], "the app asks for none"),
      (["outputs", "--assembly", "nowhere"], "nowhere is no cloud assembly"),
      (["deploy", "--assembly", "nowhere"], "nowhere is no cloud assembly"),
      (["invoke", "--local", "--function", "nowhere", "{}"], "eth-kms-client/Function"),
      (["invoke", "--local", #"{"operation":"#], "line 1, column"),
    ])
  func failure(arguments: [String], word: String) async throws {
    _ = try await SharedAssembly.path()
    try await withFolder { folder in
      let run = try await chimney(arguments, in: folder)
      #expect(run.status == 1, "\(run.transcript)")
      #expect(run.errors.hasPrefix("error: ") && run.errors.contains(word), "\(run.transcript)")
      #expect(run.output.isEmpty && folder.names.isEmpty)
    }
  }

  @Test("list names the stacks, without a cache, a toolchain or a file", arguments: ["list", "ls"])
  func list(command: String) async throws {
    try await withFolder { folder in
      let run = try await Run.program(
        Repository.product("chimney"), [command], in: folder,
        changing: ["CHIMNEY_CACHE": "cache", "PATH": "/none"])
      #expect(run.status == 0 && run.output == "aws-kms-lambda-ethereum\n", "\(run.transcript)")
      #expect(folder.names.isEmpty)
    }
  }

  @Test("list takes patterns", arguments: ["aws-*", "*-kms-lambda-???????m", "*"])
  func patterns(pattern: String) async throws {
    let run = try await Run.program(Repository.product("chimney"), ["list", pattern])
    #expect(run.status == 0 && run.output == "aws-kms-lambda-ethereum\n", "\(run.transcript)")
  }

  @Test("prune empties a cache, and finds nothing in an empty one")
  func prune() async throws {
    try await withFolder { folder in
      let entry = folder.appending("assets/0/record.json")
      try entry.put("{}")
      let run = try await Run.program(
        Repository.product("chimney"), ["prune", "--all"],
        changing: ["CHIMNEY_CACHE": folder.string])
      #expect(run.status == 0 && run.output == "1 removed, 0 MiB\n", "\(run.transcript)")
      #expect(folder.appending("assets").names.isEmpty)
    }
  }

  @Test("Every shell gets its completions", arguments: ["bash", "zsh", "fish"])
  func completions(shell: String) async throws {
    let run = try await Run.program(
      Repository.product("chimney"), ["--generate-completion-script", shell])
    #expect(run.status == 0)
    for word in ["synth", "context", "strict", "prune"] { #expect(run.output.contains(word)) }
  }

  @Test(
    "Errors are coloured on a terminal, and never with NO_COLOR",
    .enabled(if: FilePath("/usr/bin/script").isThere, "no program that is a terminal"))
  func colour() async throws {
    let command = "\(Repository.product("chimney")) list nowhere"
    for (variables, isColoured) in [
      (["TERM": "xterm", "NO_COLOR": nil], true), (["TERM": "xterm", "NO_COLOR": "1"], false),
      (["TERM": "dumb", "NO_COLOR": nil], false),
    ] as [([String: String?], Bool)] {
      let run = try await Run.program(
        "/usr/bin/script", ["-qec", command, "/dev/null"], changing: variables)
      #expect(run.output.contains("nowhere"), "\(run.transcript)")
      #expect(run.output.contains("\u{1b}[1;31merror:\u{1b}[0m") == isColoured)
      #expect(run.output.contains("\u{1b}") == isColoured)
    }
  }

  @Test("help names every command", arguments: [["help"], ["--help"], []])
  func help(arguments: [String]) async throws {
    let run = try await Run.program(Repository.product("chimney"), arguments)
    #expect(run.status == 0)
    for command in [
      "list", "synth", "diff", "accept", "deploy", "outputs", "events", "rollback", "destroy",
      "bootstrap", "doctor", "invoke", "prune",
    ] {
      #expect(run.output.contains("  \(command)"), "\(run.transcript)")
    }
  }
}

extension FilePath {
  fileprivate var isThere: Bool { (try? stat()) != nil }
}
