import TestMachine
import Testing

@Suite("./chimney sets a machine up, or says what to do")
struct WrapperSetUpTests {
  private let install = "-o DPkg::Lock::Timeout=120 install --yes --no-install-recommends git"

  @Test("Without Swift it says so and where Swift is, and changes nothing")
  func noSwift() async throws {
    try await withFolder { folder in
      let checkout = try Checkout(in: folder, missing: ["git", "swift"])
      let run = try await checkout.run("synth")
      #expect(run.status == 1 && run.output.isEmpty)
      #expect(run.errors.contains("Swift 6.3 is missing"), "\(run.transcript)")
      #expect(run.errors.contains("https://www.swift.org/install"))
      #expect(checkout.calls(of: "apt-get").isEmpty)
    }
  }

  @Test("An older Swift is refused", arguments: ["5.10.1", "6.2.4", "6.2"])
  func oldSwift(release: String) async throws {
    try await withFolder { folder in
      let run = try await Checkout(in: folder, swift: release).run("synth")
      #expect(run.status == 1)
      #expect(run.errors.contains("Swift \(release) is too old; get 6.3"), "\(run.transcript)")
    }
  }

  @Test("A later Swift is taken", arguments: ["6.3", "6.10.1", "7.0", "6.4-dev"])
  func laterSwift(release: String) async throws {
    try await withFolder { folder in
      let run = try await Checkout(in: folder, swift: release).run("synth")
      #expect(run.status == 0, "\(run.transcript)")
    }
  }

  @Test("Root gets a missing package installed, and is told before")
  func root() async throws {
    try await withFolder { folder in
      let checkout = try Checkout(in: folder, missing: ["git"])
      let run = try await checkout.run("list")
      #expect(run.status == 0)
      #expect(run.errors.contains("installing git"), "\(run.transcript)")
      #expect(checkout.calls(of: "apt-get") == [install])
    }
  }

  @Test("So does who may become root without a password")
  func sudo() async throws {
    try await withFolder { folder in
      let checkout = try Checkout(in: folder, missing: ["git"])
      let run = try await checkout.run("list", changing: ["FAKE_ID": "1000", "FAKE_SUDO": "yes"])
      #expect(run.status == 0, "\(run.transcript)")
      #expect(checkout.calls(of: "apt-get") == [install])
    }
  }

  @Test("Anybody else is told what to type", arguments: [["git"], ["git", "sudo"]])
  func nobody(missing: Set<String>) async throws {
    try await withFolder { folder in
      let checkout = try Checkout(in: folder, missing: missing)
      let run = try await checkout.run("list", changing: ["FAKE_ID": "1000"])
      #expect(run.status == 1)
      #expect(run.errors.contains("sudo apt-get install git\n"), "\(run.transcript)")
      #expect(checkout.calls(of: "apt-get").isEmpty && checkout.calls(of: "swift").isEmpty)
    }
  }

  @Test("Where there is no apt-get it names what is missing")
  func notDebian() async throws {
    try await withFolder { folder in
      let run = try await Checkout(in: folder, missing: ["git", "apt-get"]).run("list")
      #expect(run.status == 1)
      #expect(run.errors.contains("lacks what Debian calls git"), "\(run.transcript)")
    }
  }

  @Test("What is there is not installed again, nor looked for on the next run")
  func complete() async throws {
    try await withFolder { folder in
      let checkout = try Checkout(in: folder)
      for _ in 1...2 { #expect(try await checkout.run("list").status == 0) }
      #expect(checkout.calls(of: "apt-get").isEmpty)
    }
  }
}
