import CloudFormation
import JSON
import SystemPackage
import TestMachine
import Testing

@Suite(
  "Deploying and destroying at a terminal",
  .enabled(if: Testbed.canRun && RealPrograms.python != nil, "no AWS CLI, moto or Python"))
struct TerminalTests {
  private static let key = WrittenAssembly(
    small: ["Key": accountKey("Delete")], outputs: ["KeyID": ["Value": ["Ref": "Key"]]])
  private static let topicOnly = WrittenAssembly(small: ["Topic": topic("one")])

  @Test("Who is asked may say no, and then nothing is sent; the work that a yes begins is seen")
  func approval() async throws {
    try await withTestbed { testbed in
      let folder = try testbed.write(Self.key)
      let question = #"Deploy small\? \[y/N\] "#
      let no = try await testbed.terminal(
        ["deploy", "--assembly", folder], answers: [(question, "\n")])
      #expect(no.status == 3 && no.output.hasSuffix("nothing was done\n"), "\(no.transcript)")
      #expect(try await testbed.status() == nil)
      try testbed.configure(delay: 2)
      let yes = try await testbed.terminal(
        ["deploy", "--assembly", folder], answers: [(question, "y\n")])
      #expect(yes.status == 0, "\(yes.transcript)")
      #expect(yes.output.contains(/small \[-{16}\] 0\/1  Key \d s/), "\(yes.transcript)")
      #expect(yes.output.contains(/small \[#{16}\] 1\/1  \r\e\[K/), "\(yes.transcript)")
      #expect(yes.output.contains("small: CREATE_COMPLETE\n"))
    }
  }

  @Test("A loss wants its id typed, at a deploy as at a destroy; another word does nothing")
  func typedID() async throws {
    try await withTestbed { testbed in
      let folder = try testbed.write(Self.key)
      try await testbed.make(Self.key)
      _ = try testbed.write(Self.topicOnly)
      let question = "If that is meant, type Key: "
      for command in ["deploy", "destroy"] {
        for word in ["key", "y", "", "\u{4}"] {
          let run = try await testbed.terminal(
            [command, "--yes", "--assembly", folder], answers: [(question, "\(word)\n")])
          #expect(run.status == 3, "\(command) \(word) \(run.transcript)")
        }
      }
      #expect(Array(try await testbed.keyStates().values) == ["Enabled"])
      let deployed = try await testbed.terminal(
        ["deploy", "--assembly", folder], answers: [(question, "Key\n")])
      #expect(deployed.status == 0, "\(deployed.transcript)")
      #expect(Array(try await testbed.keyStates().values) == ["PendingDeletion"])
    }
  }

  @Test("destroy asks for the id of what is lost, then whether the stack is meant")
  func destroy() async throws {
    try await withTestbed { testbed in
      let folder = try testbed.write(Self.key)
      try await testbed.make(Self.key)
      let id = ("type Key: ", "Key\n")
      let no = try await testbed.terminal(
        ["destroy", "--assembly", folder], answers: [id, (#"\[y/N\]"#, "n\n")])
      #expect(no.status == 3, "\(no.transcript)")
      #expect(try await testbed.status() == "CREATE_COMPLETE")
      let yes = try await testbed.terminal(
        ["destroy", "--assembly", folder], answers: [id, (#"\[y/N\]"#, "y\n")])
      #expect(yes.status == 0, "\(yes.transcript)")
      #expect(Array(try await testbed.keyStates().values) == ["PendingDeletion"])
    }
  }

  @Test("Ctrl-C leaves and says what goes on; the same command waits for it")
  func interrupt() async throws {
    try await withTestbed { testbed in
      let folder = try testbed.write(Self.topicOnly)
      try testbed.configure(delay: 4)
      let left = try await testbed.terminal(
        ["deploy", "--assembly", folder], answers: [(#"0/1  Topic \d s"#, "\u{3}")])
      #expect(left.status == 130, "\(left.transcript)")
      #expect(left.output.contains("CloudFormation goes on with small by itself"))
      let again = try await testbed.chimney("deploy", "--assembly", folder)
      #expect(again.status == 0, "\(again.transcript)")
      #expect(
        again.errors.contains("CloudFormation is at work on small (CREATE_IN_PROGRESS); waiting"),
        "\(again.transcript)")
      #expect(again.errors.contains("small: nothing to change\n"), "\(again.transcript)")
    }
  }

  @Test("Ctrl-C at a question ends at once, on a line of its own")
  func interruptedQuestion() async throws {
    try await withTestbed { testbed in
      let folder = try testbed.write(Self.key)
      let run = try await testbed.terminal(
        ["deploy", "--assembly", folder], answers: [(#"\[y/N\] "#, "\u{3}")])
      #expect(run.status == 130, "\(run.transcript)")
      #expect(run.output.hasSuffix("[y/N] ^C\ninterrupted\n"), "\(run.transcript)")
      #expect(try await testbed.status() == nil)
    }
  }
}

extension Testbed {
  /// Runs this build's `chimney` at a terminal, where what matches is answered in turn.
  func terminal(_ arguments: [String], answers: [(pattern: String, text: String)]) async throws
    -> Run
  {
    let script = Repository.root.appending("Tests/Testbed/terminal.py").string
    let told = Value.array(answers.map { [.string($0.pattern), .string($0.text)] })
    return try await run(
      try #require(RealPrograms.python),
      [script, told.compact, Repository.product("chimney")] + arguments,
      changing: ["NO_COLOR": "1", "CHIMNEY_AWS_TIMEOUT": "60"])
  }
}
