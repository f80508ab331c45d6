import TestMachine
import Testing

@Suite("What the command line says of mistakes")
struct UsageTests {
  @Test(
    "A command line that cannot be understood ends with 64 and a word on what is wrong",
    arguments: [
      (["desynth"], "desynth"),
      (["list", "all"], "all"),
      (["synth", "--outptu", "x"], "--outptu"),
      (["synth", "--output"], "--output"),
      (["synth", "--output", ""], "--output"),
      (["synth", "--quiet", "--verbose"], "--verbose"),
      (["synth", "aws-kms-lambda-ethereum"], "--json"),
      (["invoke", "--local"], "event"),
      (["invoke", #"{"operation":"status"}"#], "--local"),
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

  @Test("help names every command", arguments: [["help"], ["--help"], []])
  func help(arguments: [String]) async throws {
    let run = try await Run.program(Repository.product("chimney"), arguments)
    #expect(run.status == 0)
    for command in ["list", "synth", "diff", "accept", "invoke"] {
      #expect(run.output.contains("  \(command)"), "\(run.transcript)")
    }
  }
}
