import Chimney
import SystemPackage
import TestMachine
import Testing
import Workspace

@Suite("An asset is built when its sources are new, and found in the cache otherwise")
struct StagingTests {
  @Test("The second time nothing is built and nothing is said")
  func cached() async throws {
    try await withFolder { folder in
      let workshop = try Workshop(in: folder)
      let first = try await workshop.stage()
      let lines = Lines()
      let second = try await workshop.stage(progress: Progress { lines.append($0) })
      #expect(first == second)
      #expect(workshop.swift.builds == 1)
      #expect(lines.all.isEmpty)
    }
  }

  @Test("The first time one line says what is built and where")
  func progress() async throws {
    try await withFolder { folder in
      let workshop = try Workshop(in: folder)
      let lines = Lines()
      _ = try await workshop.stage(progress: Progress { lines.append($0) })
      #expect(
        lines.all.first
          == "building bootstrap for \(hostArchitecture) in \(workshop.package)")
    }
  }

  @Test("The cache has the archive and the executables, companions too, and nothing half-made")
  func content() async throws {
    try await withFolder { folder in
      let workshop = try Workshop(in: folder)
      let bundle = try await workshop.stage()
      #expect(bundle.zip.bytes?.count == bundle.record.zip.bytes)
      #expect(bundle.executable("bootstrap")?.bytes == staticExecutable)
      #expect(bundle.executable("local")?.bytes == staticExecutable)
      #expect(bundle.executable("other") == nil)
      #expect(bundle.record.toolchain == "Swift version 6.3.1 (fake)")
      #expect(bundle.asset.objectKey == "\(bundle.hash).zip")
      let permissions = try bundle.executable("local")?.stat().permissions
      #expect(permissions?.contains(.ownerExecute) == true)
      #expect(workshop.leftovers.isEmpty)
    }
  }

  @Test("Edited sources, an added file and a mode are new", arguments: ["edit", "add", "mode"])
  func changedSources(change: String) async throws {
    try await withFolder { folder in
      let workshop = try Workshop(in: folder)
      let first = try await workshop.stage()
      let sources = workshop.package.appending("Sources/bootstrap")
      switch change {
      case "edit": try sources.appending("main.swift").put("print(2)\n")
      case "add": try sources.appending("more.swift").put("")
      default:
        sources.appending("main.swift").erase()
        try sources.appending("main.swift").put("print(1)\n", isExecutable: true)
      }
      #expect(try await workshop.stage().hash != first.hash)
      #expect(workshop.swift.builds == 2)
    }
  }

  @Test(
    "What no product is made of is not looked at",
    arguments: [
      "Tests/T.swift", ".build/x", ".swiftpm/y", "Package.resolved", "Sources/bootstrap/.x.swp",
    ])
  func irrelevantChange(path: String) async throws {
    try await withFolder { folder in
      let workshop = try Workshop(in: folder)
      let first = try await workshop.stage()
      try workshop.package.pushing(FilePath(path)).put("new")
      #expect(try await workshop.stage() == first)
      #expect(workshop.swift.builds == 1)
    }
  }

  @Test("The same sources in another folder are the same asset")
  func otherCheckout() async throws {
    try await withFolder { folder in
      let one = try Workshop(in: folder.appending("one"))
      let two = try Workshop(in: folder.appending("two"))
      let (first, second) = (try await one.stage(), try await two.stage())
      #expect(first.hash == second.hash)
      #expect(first.record == second.record)
    }
  }

  @Test("A rebuild builds although nothing changed")
  func rebuild() async throws {
    try await withFolder { folder in
      let workshop = try Workshop(in: folder)
      let first = try await workshop.stage()
      #expect(try await workshop.stage(rebuild: true) == first)
      #expect(workshop.swift.builds == 2)
    }
  }

  static let damages: [(name: String, damage: @Sendable (StagedBundle) throws -> Void)] = [
    ("a byte of the archive", { try $0.zip.change { $0[40] ^= 1 } }),
    ("the archive's end", { try $0.zip.change { $0.removeLast() } }),
    ("the archive", { $0.zip.erase() }),
    ("an executable", { try $0.executable("local")?.change { $0[50] ^= 1 } }),
    ("the record's form", { try $0.folder.appending("record.json").put("{") }),
    ("the record's version", { try $0.folder.appending("record.json").put(#"{"version": 2}"#) }),
    ("the record", { $0.folder.appending("record.json").erase() }),
  ]

  @Test("Damage in the cache is noticed, and built anew", arguments: damages.map(\.name))
  func damagedCache(name: String) async throws {
    let damage = try #require(Self.damages.first { $0.name == name }).damage
    try await withFolder { folder in
      let workshop = try Workshop(in: folder)
      let first = try await workshop.stage()
      let archive = first.zip.bytes
      try damage(first)
      #expect(try await workshop.stage() == first)
      #expect(workshop.swift.builds == 2)
      #expect(first.zip.bytes == archive)
    }
  }

  @Test("A file that only lost its date is hashed, and not built anew")
  func lostDate() async throws {
    try await withFolder { folder in
      let workshop = try Workshop(in: folder)
      let first = try await workshop.stage()
      let date = try first.zip.date()
      try first.zip.change { _ in }
      #expect(try first.zip.date() != date)
      #expect(try await workshop.stage() == first)
      #expect(workshop.swift.builds == 1)
      #expect(try first.zip.date() == date)
    }
  }
}

extension FilePath {
  /// Changes the bytes of a file in place.
  func change(_ body: (inout [UInt8]) -> Void) throws {
    var bytes = bytes ?? []
    body(&bytes)
    try put(bytes)
  }
}
