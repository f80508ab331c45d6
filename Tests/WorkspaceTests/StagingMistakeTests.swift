import AssetBundling
import Chimney
import SystemPackage
import TestMachine
import Testing
import Workspace

@Suite("What cannot be staged is said, and leaves nothing behind")
struct StagingMistakeTests {
  private func expect(_ error: (Workshop) -> WorkspaceError, of workshop: Workshop) async {
    await #expect(throws: error(workshop)) { try await workshop.stage() }
    #expect(workshop.leftovers.isEmpty)
    #expect(workshop.cache.appending("assets").names.isEmpty)
  }

  @Test("A folder that is no package")
  func noPackage() async throws {
    try await withFolder { folder in
      let workshop = try Workshop(in: folder)
      workshop.package.appending("Package.swift").erase()
      await expect({ .noPackage($0.package) }, of: workshop)
    }
  }

  @Test("A link among the sources")
  func link() async throws {
    try await withFolder { folder in
      let workshop = try Workshop(in: folder)
      let link = workshop.package.appending("Sources/bootstrap/link.swift")
      link.makeLink(to: "main.swift")
      await expect({ _ in .sourceIsNoFile(link) }, of: workshop)
    }
  }

  @Test("A build that fails shows what it said")
  func failedBuild() async throws {
    try await withFolder { folder in
      let workshop = try Workshop(in: folder, during: "echo oh; echo no >&2; exit 7")
      await expect(
        { .buildFailed($0.package, status: .exited(7), output: "oh\nno\n") }, of: workshop)
    }
  }

  @Test("A verbose build that fails has said all of it already")
  func failedVerboseBuild() async throws {
    try await withFolder { folder in
      let workshop = try Workshop(in: folder, during: "exit 7")
      let error = WorkspaceError.buildFailed(workshop.package, status: .exited(7), output: "")
      await #expect(throws: error) {
        try await workshop.stage(progress: Progress(isVerbose: true) { _ in })
      }
    }
  }

  @Test("A product that the package does not have")
  func missingProduct() async throws {
    try await withFolder { folder in
      var workshop = try Workshop(in: folder)
      workshop.build.product = "main"
      await expect({ .productMissing("main", $0.package) }, of: workshop)
    }
  }

  @Test("A product that Lambda cannot run")
  func unusable() async throws {
    try await withFolder { folder in
      let workshop = try Workshop(in: folder)
      try workshop.swift.folder.appending("executable").put("#!/bin/sh\n")
      await expect({ .unusable($0.package, .notAnExecutable(.notELF)) }, of: workshop)
    }
  }

  @Test("Sources that are edited while they are built")
  func changedSources() async throws {
    try await withFolder { folder in
      let workshop = try Workshop(
        in: folder, during: #"echo 'print(2)' > "$package/Sources/bootstrap/main.swift""#)
      await expect({ .sourcesChanged($0.package) }, of: workshop)
    }
  }

  @Test("Another release of Swift than the asset asks for", arguments: ["6.2.9", "6.30", "5.10"])
  func wrongRelease(release: String) async throws {
    try await withFolder { folder in
      let workshop = try Workshop(in: folder, release: release)
      await expect(
        { _ in .wrongToolchain(installed: "Swift version \(release) (fake)", wanted: "6.3") },
        of: workshop)
    }
  }

  @Test("An architecture that this machine does not build for")
  func otherMachine() async throws {
    try await withFolder { folder in
      var workshop = try Workshop(in: folder)
      workshop.build.architecture = otherArchitecture
      await expect(
        { _ in
          .cannotBuild(
            architecture: otherArchitecture.rawValue, host: hostArchitecture.rawValue)
        }, of: workshop)
    }
  }

  @Test("A toolchain that is not there says where to get it")
  func noToolchain() async throws {
    try await withFolder { folder in
      let workshop = try Workshop(in: folder)
      await #expect(throws: WorkspaceError.programMissing("no-such-swift")) {
        try await workshop.stage(swift: "no-such-swift")
      }
      let path = folder.appending("swift").string
      await #expect(throws: WorkspaceError.programMissing(path)) {
        try await workshop.stage(swift: path)
      }
      #expect(WorkspaceError.programMissing("swift").description.contains("swift.org/install"))
    }
  }

  @Test("A cache that cannot be written to is named")
  func noCache() async throws {
    try await withFolder { folder in
      let workshop = try Workshop(in: folder)
      try workshop.cache.put("a file")
      let error = await #expect(throws: WorkspaceError.self) { try await workshop.stage() }
      #expect(error?.description.contains("\(workshop.cache)") == true)
      #expect(workshop.cache.text == "a file")
    }
  }

  @Test("A relative path in a file of no package")
  func noRoot() {
    let tree = AppTree { app in
      Stack("stack", in: app) {
        _ = $0.asset(Asset(path: "signer", build: .swiftPackage(.init()), file: "/nowhere/A.swift"))
      }
    }
    let stager = Stager(cache: AssetCache("/nowhere"), progress: .silent)
    #expect(throws: WorkspaceError.noPackageRoot(file: "/nowhere/A.swift")) {
      try stager.plan(tree.assets)
    }
  }
}
