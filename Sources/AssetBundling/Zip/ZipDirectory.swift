/// The list of what is in an archive that somebody else wrote (PKWARE's APPNOTE.TXT, 4.3).
struct ZipDirectory {
  /// The bytes of all files, unpacked.
  let unpackedSize: Int

  /// Reads the list at the archive's end.
  /// - Throws: `ZipError.noArchive` for anything else, and for archives of more than 4 GiB.
  init(_ archive: [UInt8]) throws(ZipError) {
    guard let end = Self.end(of: archive) else { throw .noArchive }
    let count = archive.little(2, at: end + 10)
    var place = archive.little(4, at: end + 16)
    var size = 0
    for _ in 0..<count {
      guard place + 46 <= end, archive.little(4, at: place) == 0x0201_4b50 else {
        throw .noArchive
      }
      size += archive.little(4, at: place + 24)
      place +=
        46 + archive.little(2, at: place + 28) + archive.little(2, at: place + 30)
        + archive.little(2, at: place + 32)
    }
    guard count > 0 else { throw .noArchive }
    unpackedSize = size
  }

  /// Where the record at the end begins: behind it there is only a comment.
  private static func end(of archive: [UInt8]) -> Int? {
    guard archive.count >= 22 else { return nil }
    let earliest = max(0, archive.count - 22 - Int(UInt16.max))
    return (earliest...archive.count - 22).last { place in
      archive.little(4, at: place) == 0x0605_4b50
        && place + 22 + archive.little(2, at: place + 20) == archive.count
    }
  }
}

extension [UInt8] {
  /// A number of so many bytes, the lowest first.
  fileprivate func little(_ count: Int, at place: Int) -> Int {
    (0..<count).reduce(0) { $0 | Int(self[place + $1]) << (8 * $1) }
  }
}
