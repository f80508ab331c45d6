import AssetBundling
import Testing

@Suite("An archive is the same bytes for the same files")
struct ZipTests {
  static let files = [
    ZipArchive.File(name: "bootstrap", bytes: Array("#!/bin/sh\n".utf8), isExecutable: true),
    ZipArchive.File(name: "certificates/roots.pem", bytes: Array(repeating: 7, count: 100_000)),
  ]

  @Test("Whatever the order of the files")
  func order() throws {
    #expect(try ZipArchive(Self.files).bytes == ZipArchive(Self.files.reversed()).bytes)
  }

  @Test("An archive of an empty file is these bytes, with the date 1980-01-01 and the mode 0644")
  func wholeArchive() throws {
    let expected: [UInt8] = [
      0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0, 0, 0, 0x21, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 1, 0,
      0, 0, 0x61, 3, 0,
      0x50, 0x4b, 1, 2, 20, 3, 20, 0, 0, 0, 8, 0, 0, 0, 0x21, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0,
      1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xa4, 0x81, 0, 0, 0, 0, 0x61,
      0x50, 0x4b, 5, 6, 0, 0, 0, 0, 1, 0, 1, 0, 47, 0, 0, 0, 33, 0, 0, 0, 0, 0,
    ]
    #expect(try ZipArchive([.init(name: "a", bytes: [])]).bytes == expected)
  }

  @Test(
    "A name that leads elsewhere is refused",
    arguments: ["", "/etc/passwd", "../up", "a/../../b", "a//b", "a/", "./a", "a\\b", "a\0b"])
  func invalidName(name: String) {
    #expect(throws: ZipError.invalidName(name)) { try ZipArchive([.init(name: name, bytes: [])]) }
  }

  @Test("A name that stands twice is refused")
  func duplicateName() {
    #expect(throws: ZipError.duplicateName("a")) {
      try ZipArchive([.init(name: "a", bytes: [1]), .init(name: "a", bytes: [2])])
    }
  }

  @Test("More files than ZIP counts without its extension are refused")
  func tooMany() {
    let files = (0..<65_535).map { ZipArchive.File(name: "\($0)", bytes: []) }
    #expect(throws: ZipError.tooLarge) { try ZipArchive(files) }
  }
}
