internal import CZlib

/// A ZIP archive that is the same bytes for the same files (PKWARE's APPNOTE.TXT, 6.3.10).
///
/// Names are sorted, every file is of 1980-01-01 and has the mode 0755 or 0644, and nothing of the
/// machine that writes it goes in.
public struct ZipArchive: Sendable {
  /// A file in an archive.
  public struct File: Sendable, Hashable {
    /// The path in the archive, with `/`.
    public var name: String
    /// What is in it.
    public var bytes: [UInt8]
    /// Whether it may be run.
    public var isExecutable: Bool

    /// A file.
    public init(name: String, bytes: [UInt8], isExecutable: Bool = false) {
      self.name = name
      self.bytes = bytes
      self.isExecutable = isExecutable
    }
  }

  /// The archive.
  public let bytes: [UInt8]

  /// Writes an archive of these files, in whatever order they come.
  /// - Throws: `ZipError`
  public init(_ files: [File]) throws(ZipError) {
    let files = files.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    guard files.count < Int(UInt16.max) else { throw .tooLarge }
    var archive: [UInt8] = []
    var directory: [UInt8] = []
    var previous: String?
    for file in files {
      guard file.hasValidName else { throw .invalidName(file.name) }
      guard file.name != previous else { throw .duplicateName(file.name) }
      previous = file.name
      let entry = try ZipEntry(file, offset: archive.count)
      archive += entry.localHeader + entry.compressed
      directory += entry.directoryHeader
    }
    let end = try Self.end(count: files.count, directory: directory.count, offset: archive.count)
    bytes = archive + directory + end
  }

  private static func end(
    count: Int, directory: Int, offset: Int
  ) throws(ZipError) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(little: UInt32(0x0605_4b50))
    bytes.append(little: UInt32(0))
    for _ in 1...2 { bytes.append(little: try UInt16(fitting: count)) }
    for number in [directory, offset] { bytes.append(little: try UInt32(fitting: number)) }
    bytes.append(little: UInt16(0))
    return bytes
  }
}

extension ZipArchive.File {
  fileprivate var hasValidName: Bool {
    guard name.utf8.count <= 1024, !name.utf8.contains(0), !name.contains("\\") else {
      return false
    }
    return name.split(separator: "/", omittingEmptySubsequences: false)
      .allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
  }
}

/// One file's headers and its compressed bytes.
private struct ZipEntry {
  let localHeader: [UInt8]
  let compressed: [UInt8]
  let directoryHeader: [UInt8]

  init(_ file: ZipArchive.File, offset: Int) throws(ZipError) {
    compressed = try file.bytes.deflated()
    let name = Array(file.name.utf8)
    let common = try Self.commonFields(file, compressed: compressed.count, name: name.count)
    var local: [UInt8] = []
    local.append(little: UInt32(0x0403_4b50))
    localHeader = local + common + name
    var directory: [UInt8] = []
    directory.append(little: UInt32(0x0201_4b50))
    directory.append(little: UInt16(3 << 8 | 20))
    directory += common
    for _ in ["comment", "disk", "internal attributes"] { directory.append(little: UInt16(0)) }
    directory.append(little: UInt32(file.isExecutable ? 0o100755 : 0o100644) << 16)
    directory.append(little: try UInt32(fitting: offset))
    directoryHeader = directory + name
  }

  /// The fields from "version needed to extract" to "extra field length", which both headers have.
  private static func commonFields(
    _ file: ZipArchive.File, compressed: Int, name: Int
  ) throws(ZipError) -> [UInt8] {
    let utf8: UInt16 = 1 << 11
    let isASCII = file.name.utf8.allSatisfy { $0 < 0x80 }
    let deflate: UInt16 = 8
    let midnight: UInt16 = 0
    let firstOfJanuary1980: UInt16 = 1 << 5 | 1
    var bytes: [UInt8] = []
    for field in [20, isASCII ? 0 : utf8, deflate, midnight, firstOfJanuary1980] {
      bytes.append(little: field)
    }
    bytes.append(little: file.bytes.crc32)
    for count in [compressed, file.bytes.count] { bytes.append(little: try UInt32(fitting: count)) }
    bytes.append(little: try UInt16(fitting: name))
    bytes.append(little: UInt16(0))
    return bytes
  }
}

extension [UInt8] {
  fileprivate mutating func append(little number: some FixedWidthInteger) {
    for shift in stride(from: 0, to: number.bitWidth, by: 8) {
      append(UInt8(truncatingIfNeeded: number >> shift))
    }
  }
}

extension FixedWidthInteger {
  fileprivate init(fitting count: Int) throws(ZipError) {
    guard let number = Self(exactly: count), number < Self.max else { throw .tooLarge }
    self = number
  }
}
