import SystemPackage
import TestMachine
import Testing

@Suite("./chimney builds what is not built, and runs it")
struct WrapperTests {
  @Test("The first run builds, the second does not; both are the program's own")
  func twice() async throws {
    try await withFolder { folder in
      let checkout = try Checkout(in: folder)
      for _ in 1...2 {
        let run = try await checkout.run(
          "synth", "--output", "a folder", in: folder, changing: ["STATUS": "3"])
        #expect(run.output == "\(folder): synth --output a folder\n", "\(run.transcript)")
        #expect(run.status == 3)
      }
      #expect(checkout.calls(of: "swift").count == 1)
    }
  }

  @Test("What the build says stays off standard output, and is not shown when it succeeds")
  func silence() async throws {
    try await withFolder { folder in
      let run = try await Checkout(in: folder).run("list")
      #expect(run.lines.count == 1)
      #expect(run.errors.contains("building; the first time"))
      #expect(!run.errors.contains("said by the build"))
    }
  }

  @Test(
    "A change of any source builds again",
    arguments: [
      "echo '// 2' >> Package.swift",
      "echo '// 2' >> Sources/Chimney/App.swift",
      "echo '// 2' >> stacks/Infrastructure.swift",
      "echo '// 2' >> assets/signer/Sources/JSON/JSON.swift",
      "touch Sources/Chimney/New.swift",
      "rm Sources/Chimney/App.swift",
      "touch -d 2001-01-01 old && mv old Sources/Chimney/App.swift",
      "touch -d 2001-01-01 old && cp -p old Sources/Chimney/App.swift",
      "mkdir Sources/New",
      "rm .build/release/chimney",
      "rm .build/chimney.built",
    ])
  func change(command: String) async throws {
    try await withFolder { folder in
      let checkout = try Checkout(in: folder)
      _ = try await checkout.run("list")
      let change = try await Run.program("/bin/sh", ["-c", command], in: checkout.root)
      #expect(change.status == 0, "\(change.transcript)")
      for _ in 1...2 { #expect(try await checkout.run("list").status == 0) }
      #expect(checkout.calls(of: "swift").count == 2)
    }
  }

  @Test("A source that changes during a build is built by the next run")
  func changeDuringBuild() async throws {
    try await withFolder { folder in
      let checkout = try Checkout(
        in: folder, during: "[ -e done ] || { touch done; touch stacks/Infrastructure.swift; }")
      for _ in 1...3 { _ = try await checkout.run("list") }
      #expect(checkout.calls(of: "swift").count == 2)
    }
  }

  @Test("A checkout that was moved is built anew: its program knows the old place")
  func move() async throws {
    try await withFolder { folder in
      let checkout = try Checkout(in: folder)
      _ = try await checkout.run("list")
      let moved = folder.appending("moved")
      #expect(try await Run.program("/bin/mv", [checkout.root.string, moved.string]).status == 0)
      let run = try await checkout.run("list", by: moved.appending("chimney"), in: folder)
      #expect(run.output == "\(folder): list\n", "\(run.transcript)")
      #expect(checkout.calls(of: "swift").count == 2)
      #expect(checkout.calls(of: "swift").last?.contains(moved.string) == true)
    }
  }

  @Test(
    "The checkout is found from any folder and through links",
    arguments: ["a checkout/chimney", "link", "folder/link to link", "./a checkout/../link"])
  func places(path: String) async throws {
    try await withFolder { folder in
      let checkout = try Checkout(in: folder)
      folder.appending("link").makeLink(to: "a checkout/chimney")
      folder.appending("folder").makeFolders()
      folder.appending("folder/link to link").makeLink(to: "../link")
      let run = try await checkout.run(
        "list", by: folder.pushing(FilePath(path)), in: "/", changing: ["CDPATH": folder.string])
      #expect(run.output == "/: list\n", "\(run.transcript)")
    }
  }

  @Test("A build that fails is shown, ends with 1, and is tried again")
  func failure() async throws {
    try await withFolder { folder in
      let checkout = try Checkout(in: folder, during: "echo error: a mistake >&2; exit 70")
      for attempt in 1...2 {
        let run = try await checkout.run("list")
        #expect(run.status == 1 && run.output.isEmpty)
        #expect(run.errors.contains("error: a mistake"), "\(run.transcript)")
        #expect(run.errors.hasSuffix("chimney: the program could not be built\n"))
        #expect(checkout.calls(of: "swift").count == attempt)
      }
    }
  }

  @Test("A build that fails does not run what an earlier one made")
  func failureAfterSuccess() async throws {
    try await withFolder { folder in
      let checkout = try Checkout(in: folder, during: "[ ! -e broken ] || exit 1")
      _ = try await checkout.run("list")
      try checkout.root.appending("broken").put("")
      try checkout.root.appending("Sources/Chimney/App.swift").put("// 2\n")
      let run = try await checkout.run("list")
      #expect(run.status == 1 && run.output.isEmpty, "\(run.transcript)")
    }
  }

  @Test("Two at once build once")
  func atOnce() async throws {
    try await withFolder { folder in
      let checkout = try Checkout(in: folder, during: "sleep 1")
      async let first = checkout.run("list")
      async let second = checkout.run("list")
      for run in try await [first, second] { #expect(run.status == 0, "\(run.transcript)") }
      #expect(checkout.calls(of: "swift").count == 1)
    }
  }

  @Test("help names the commands of a checkout besides the program's", arguments: [["help"], []])
  func help(arguments: [String]) async throws {
    try await withFolder { folder in
      let run = try await Checkout(in: folder).run(arguments)
      for command in ["test", "generate", "bench"] {
        #expect(run.output.contains("  \(command) "), "\(run.transcript)")
      }
    }
  }

  @Test("test takes no arguments")
  func testUsage() async throws {
    try await withFolder { folder in
      let run = try await Checkout(in: folder).run("test", "Wrapper")
      #expect(run.status == 64)
      #expect(run.errors.contains("swift test --filter"))
    }
  }
}
