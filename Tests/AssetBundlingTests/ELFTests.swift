import AssetBundling
import Chimney
import Testing

@Suite("An executable's needs are read from its bytes")
struct ELFTests {
  @Test("A static executable needs nothing")
  func staticExecutable() throws {
    let binary = try ELFBinary(ELFFixture().bytes)
    #expect(binary.isStatic)
    #expect(binary.machine == .x86_64)
    #expect(binary.neededVersions.isEmpty)
  }

  @Test("A dynamic one names its loader, its libraries and their versions")
  func dynamicExecutable() throws {
    let fixture = ELFFixture(
      type: 3, machine: 183, interpreter: "/lib/ld-linux-aarch64.so.1",
      libraries: ["libc.so.6", "libm.so.6"],
      versions: [("libc.so.6", ["GLIBC_2.17", "GLIBC_2.34"]), ("libm.so.6", ["GLIBC_2.29"])])
    let binary = try ELFBinary(fixture.bytes)
    #expect(binary.machine == .aarch64)
    #expect(binary.interpreter == "/lib/ld-linux-aarch64.so.1")
    #expect(binary.neededLibraries == ["libc.so.6", "libm.so.6"])
    #expect(binary.neededVersions == ["GLIBC_2.17", "GLIBC_2.34", "GLIBC_2.29"])
    #expect(!binary.isStatic)
  }

  @Test(
    "A program of this machine needs its libc",
    .enabled(if: programOfThisMachine != nil || isCI, "no /bin/true in ELF"))
  func realExecutable() throws {
    let binary = try ELFBinary(try #require(programOfThisMachine))
    #expect(binary.machine == hostMachine)
    #expect(binary.neededLibraries.contains("libc.so.6"))
    #expect(binary.neededVersions.contains { $0.hasPrefix("GLIBC_2.") })
    #expect(binary.interpreter?.hasPrefix("/lib") == true)
  }

  static let refusals: [(bytes: [UInt8], error: ELFError)] = [
    ([], .notELF),
    (Array("#!/bin/sh\n".utf8), .notELF),
    (elfMagic, .malformed(.header)),
    (elfMagic + [1, 1, 1] + [UInt8](repeating: 0, count: 57), .unsupportedClass),
    (elfMagic + [2, 2, 1] + [UInt8](repeating: 0, count: 57), .unsupportedClass),
    (ELFFixture(type: 1).bytes, .notExecutable(type: 1)),
    (Array(ELFFixture().bytes.prefix(100)), .malformed(.programHeader)),
  ]

  @Test("What is no executable is refused", arguments: refusals)
  func refused(bytes: [UInt8], error: ELFError) {
    #expect(throws: error) { try ELFBinary(bytes) }
  }

  static let fixture = ELFFixture(
    interpreter: "/lib64/ld-linux-x86-64.so.2", libraries: ["libc.so.6"],
    versions: [("libc.so.6", ["GLIBC_2.34"])], moduleHashes: [1, 2, 3]
  ).bytes

  @Test("An executable that is cut off anywhere is refused, or read: it never traps")
  func truncated() {
    for count in Self.fixture.indices {
      let bytes = Array(Self.fixture.prefix(count))
      #expect(throws: BundlingError.self) { try Bundle(SwiftPackageBuild(), executable: bytes) }
    }
  }

  @Test("An executable with any byte changed is refused, or read: it never traps")
  func mutated() {
    for index in Self.fixture.indices {
      for byte: UInt8 in [0, 1, 0x7f, 0x80, 0xff] {
        var bytes = Self.fixture
        bytes[index] = byte
        _ = try? Bundle(SwiftPackageBuild(), executable: bytes)
      }
    }
  }

  @Test("Versions without an end are refused, and soon")
  func endlessVersions() {
    let endless = ELFFixture(
      libraries: ["libc.so.6"],
      versions: .init(repeating: ("libc.so.6", ["GLIBC_2.34"]), count: 4097))
    #expect(throws: ELFError.malformed(.versionNeeds)) { try ELFBinary(endless.bytes) }
  }
}
