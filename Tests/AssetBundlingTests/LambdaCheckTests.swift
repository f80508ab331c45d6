import AssetBundling
import Chimney
import Testing

@Suite("An executable is checked against Lambda's provided.al2023")
struct LambdaCheckTests {
  private func check(
    _ fixture: ELFFixture, _ architecture: SwiftPackageBuild.Architecture = .x86_64
  ) throws {
    try ELFBinary(fixture.bytes).checkForLambda(architecture)
  }

  @Test("A static one passes on its own architecture only")
  func architecture() throws {
    try check(ELFFixture(machine: 62), .x86_64)
    try check(ELFFixture(machine: 183), .arm64)
    #expect(throws: BundlingError.wrongMachine(.aarch64, wanted: .x86_64)) {
      try check(ELFFixture(machine: 183), .x86_64)
    }
    #expect(throws: BundlingError.wrongMachine(.init(number: 243), wanted: .arm64)) {
      try check(ELFFixture(machine: 243), .arm64)
    }
  }

  @Test(
    "Versions up to those of Amazon Linux 2023 pass",
    arguments: [
      "GLIBC_2.2.5", "GLIBC_2.34", "GLIBCXX_3.4.29", "GLIBCXX_3.4", "CXXABI_1.3.13", "GCC_3.0",
    ])
  func knownVersion(name: String) throws {
    try check(ELFFixture(libraries: ["libc.so.6"], versions: [("libc.so.6", [name])]))
  }

  @Test(
    "Newer versions, and those that nobody knows, are refused by name",
    arguments: [
      "GLIBC_2.34.1", "GLIBC_2.35", "GLIBC_2.100", "GLIBC_3", "GLIBCXX_3.4.30", "CXXABI_1.3.14",
      "GCC_12.0.0", "GLIBC_PRIVATE", "LIBSELINUX_1.0", "GLIBC", "GLIBC_", "",
    ])
  func newerVersion(name: String) {
    let fixture = ELFFixture(
      libraries: ["libc.so.6"], versions: [("libc.so.6", ["GLIBC_2.17", name])])
    #expect(throws: BundlingError.newerVersions([name])) { try check(fixture) }
  }

  @Test("Libraries that are not there are refused by name")
  func missingLibrary() {
    let fixture = ELFFixture(libraries: ["libc.so.6", "libFoundation.so", "libssl.so.3"])
    #expect(throws: BundlingError.missingLibraries(["libFoundation.so", "libssl.so.3"])) {
      try check(fixture)
    }
  }

  @Test("A loader that is not there is refused")
  func loader() throws {
    try check(ELFFixture(interpreter: "/lib64/ld-linux-x86-64.so.2"))
    #expect(throws: BundlingError.unknownInterpreter("/lib/ld-musl-x86_64.so.1")) {
      try check(ELFFixture(interpreter: "/lib/ld-musl-x86_64.so.1"))
    }
  }
}

@Suite("A bundle is what is published")
struct BundleTests {
  @Test("It has the executable under the product's name, and says what the executable needs")
  func bundle() throws {
    let bundle = try Bundle(SwiftPackageBuild(), executable: ELFFixture().bytes)
    #expect(bundle.binary.isStatic)
    #expect(bundle.zip.starts(with: [0x50, 0x4b, 0x03, 0x04]))
    #expect(bundle.zip[30...].starts(with: "bootstrap".utf8))
  }

  @Test("Hashes that depend on the folder of the build are erased, and nothing else")
  func moduleHashes() throws {
    let executable = ELFFixture(moduleHashes: [1, 2, 3, 4]).bytes
    let bundle = try Bundle(SwiftPackageBuild(), executable: executable)
    #expect(bundle.executable == executable.dropLast(4) + [0, 0, 0, 0])
    let other = ELFFixture(moduleHashes: [5, 6, 7, 8]).bytes
    #expect(try Bundle(SwiftPackageBuild(), executable: other).zip == bundle.zip)
  }

  @Test("An executable whose sections are cut off is refused")
  func brokenSections() {
    let executable = ELFFixture(moduleHashes: [1, 2, 3, 4]).bytes
    #expect(throws: BundlingError.notAnExecutable(.malformed(.sectionHeader))) {
      try Bundle(SwiftPackageBuild(), executable: Array(executable.dropLast(30)))
    }
  }

  @Test("More than Lambda unpacks is refused")
  func tooLarge() throws {
    let executable = ELFFixture().bytes
    let error = BundlingError.tooLarge(bytes: executable.count, limit: executable.count - 1)
    #expect(throws: error) {
      try Bundle(
        SwiftPackageBuild(), executable: executable, unpackedLimit: executable.count - 1)
    }
    _ = try Bundle(SwiftPackageBuild(), executable: executable, unpackedLimit: executable.count)
    #expect(Bundle.unpackedLimit == 262_144_000)
  }

  @Test("A script is refused")
  func script() {
    #expect(throws: BundlingError.notAnExecutable(.notELF)) {
      try Bundle(SwiftPackageBuild(), executable: Array("#!/bin/sh".utf8))
    }
  }
}
