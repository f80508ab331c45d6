import AssetBundling
import Chimney
import Testing

@Suite("What was built elsewhere is published as it is")
struct ArchiveTests {
  private let files: [ZipArchive.File] = [
    .init(name: "index.py", bytes: Array("x".utf8)), .init(name: "lib/a.py", bytes: []),
  ]

  @Test("A folder is the archive of its files")
  func folder() throws {
    #expect(try Archive(FolderBuild(), files).zip == ZipArchive(files).bytes)
  }

  @Test("An archive is the same bytes, a comment at its end too")
  func zip() throws {
    var bytes = try ZipArchive(files).bytes
    #expect(try Archive(zip: bytes).zip == bytes)
    bytes[bytes.count - 2] = 3
    bytes += Array("PK!".utf8)
    #expect(try Archive(zip: bytes).zip == bytes)
  }

  @Test("What is no archive is refused", arguments: [0, 1, 21, 22, 60, 100])
  func noArchive(count: Int) throws {
    let bytes = Array(try ZipArchive(files).bytes.prefix(count))
    #expect(throws: BundlingError.zip(.noArchive)) { try Archive(zip: bytes) }
  }

  @Test("A list that lies about where it begins is refused")
  func lyingDirectory() throws {
    var bytes = try ZipArchive(files).bytes
    bytes[bytes.count - 6] ^= 0x7f
    #expect(throws: BundlingError.zip(.noArchive)) { try Archive(zip: bytes) }
  }

  @Test("More than Lambda unpacks is refused, in a folder and in an archive")
  func tooLarge() throws {
    let files = [ZipArchive.File(name: "a", bytes: [UInt8](repeating: 0, count: 2_000))]
    let error = BundlingError.tooLarge(bytes: 2_000, limit: 1_999)
    #expect(throws: error) { try Archive(FolderBuild(), files, unpackedLimit: 1_999) }
    let zip = try ZipArchive(files).bytes
    #expect(zip.count < 1_999)
    #expect(throws: error) { try Archive(zip: zip, unpackedLimit: 1_999) }
    #expect(try Archive(zip: zip, unpackedLimit: 2_000).zip == zip)
    #expect(Bundle.unpackedLimit == 250 * 1024 * 1024)
  }

  @Test("An executable is there, may be run, and is for the function's machine")
  func executable() throws {
    let build = FolderBuild(executable: "bootstrap")
    let script = Array("#!/bin/sh\n".utf8)
    #expect(throws: BundlingError.noExecutable("bootstrap")) { try Archive(build, files) }
    #expect(throws: BundlingError.notExecutable("bootstrap")) {
      try Archive(build, [.init(name: "bootstrap", bytes: script)])
    }
    _ = try Archive(build, [.init(name: "bootstrap", bytes: script, isExecutable: true)])
    let arm = ELFFixture(machine: 183).bytes
    #expect(throws: BundlingError.wrongMachine(.aarch64, wanted: .x86_64)) {
      try Archive(build, [.init(name: "bootstrap", bytes: arm, isExecutable: true)])
    }
    #expect(throws: BundlingError.nothingToPublish) { try Archive(FolderBuild(), []) }
  }
}
