import AssetBundling
import SystemPackage
import TestMachine
import Testing
import Workspace

@Suite("A real package becomes what Lambda starts", .serialized)
struct RealBuildTests {
  private func package(in folder: FilePath) throws -> Workshop {
    let workshop = try Workshop(in: folder)
    try workshop.package.appending("Package.swift").put(
      """
      // swift-tools-version: 6.2
      import PackageDescription
      let package = Package(
        name: "sample",
        targets: [
          .target(name: "Words"),
          .executableTarget(name: "bootstrap", dependencies: ["Words"]),
          .executableTarget(name: "local", dependencies: ["Words"]),
        ])
      """)
    try workshop.package.appending("Sources/Words/Words.swift").put(
      ##"public func word(_ n: Int) -> String { precondition(n > 0); return "word \(n) \(#fileID)" }"##
    )
    for product in ["bootstrap", "local"] {
      try workshop.package.appending("Sources/\(product)/main.swift").put(
        "import Words\nprint(word(CommandLine.arguments.count))\n")
    }
    return workshop
  }

  @Test(
    "Static, runnable, readable by Python and unzip, and the same bytes from another folder",
    .enabled(if: RealPrograms.swift != nil || RealPrograms.isCI, "swift is not installed"),
    .enabled(if: RealPrograms.python != nil || RealPrograms.isCI, "no Python with the tools"),
    .timeLimit(.minutes(5)))
  func build() async throws {
    try await withFolder { folder in
      let bundle = try await package(in: folder.appending("one")).stage(swift: "swift")
      let executable = try #require(bundle.executable("bootstrap"))
      #expect(try ELFBinary(try #require(executable.bytes)).isStatic)
      let output = try await Program(executable.string, []).capture().output
      #expect(output == "word 1 Words/Words.swift\n")
      let listing = try await python(
        """
        import sys, zipfile
        archive = zipfile.ZipFile(sys.argv[1])
        assert archive.testzip() is None
        for entry in archive.infolist():
            same = archive.read(entry) == open(sys.argv[2], 'rb').read()
            print(entry.filename, entry.date_time, oct(entry.external_attr >> 16), same)
        """, bundle.zip.string, executable.string)
      #expect(listing == "bootstrap (1980, 1, 1, 0, 0, 0) 0o100755 True\n")
      if let unzip = RealPrograms.unzip {
        #expect(try await Program(unzip, ["-tq", bundle.zip.string]).capture().status.isSuccess)
      }
      let elsewhere = try await package(in: folder.appending("far/away")).stage(swift: "swift")
      #expect(elsewhere.hash == bundle.hash)
      #expect(elsewhere.record.zip == bundle.record.zip)
    }
  }

  @Test(
    "What the compiler says about a mistake is in the error",
    .enabled(if: RealPrograms.swift != nil || RealPrograms.isCI, "swift is not installed"),
    .timeLimit(.minutes(5)))
  func mistake() async throws {
    try await withFolder { folder in
      let workshop = try package(in: folder)
      try workshop.package.appending("Sources/Words/Words.swift").put("let word: Int = true\n")
      let error = await #expect(throws: WorkspaceError.self) {
        try await workshop.stage(swift: "swift")
      }
      #expect(error?.description.contains("cannot convert value of type 'Bool'") == true)
      #expect(workshop.leftovers.isEmpty)
    }
  }
}
