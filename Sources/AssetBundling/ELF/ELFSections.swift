extension ELFReader {
  /// Where in the file the section of a name lies; nil when there is none.
  func section(named wanted: String) throws(ELFError) -> Range<Int>? {
    let table = try place(at: 40, of: .header)
    let entrySize: UInt16 = try integer(at: 58, of: .header)
    let count: UInt16 = try integer(at: 60, of: .header)
    let namesIndex: UInt16 = try integer(at: 62, of: .header)
    guard count > 0, namesIndex < count else { return nil }
    guard entrySize == 64 else { throw .malformed(.sectionHeader) }
    let names = try range(ofSection: table + 64 * Int(namesIndex))
    for index in 0..<Int(count) {
      let entry = table + 64 * index
      let name: UInt32 = try integer(at: entry, of: .sectionHeader)
      guard try string(at: names.lowerBound + Int(name), of: .sectionHeader) == wanted else {
        continue
      }
      return try range(ofSection: entry)
    }
    return nil
  }

  private func range(ofSection entry: Int) throws(ELFError) -> Range<Int> {
    let offset = try place(at: entry + 24, of: .sectionHeader)
    let size = try place(at: entry + 32, of: .sectionHeader)
    guard offset + size <= bytes.count else { throw .malformed(.sectionHeader) }
    return offset..<offset + size
  }
}

extension [UInt8] {
  /// The executable without what the Swift compiler noted about this one build: a hash of each
  /// module that covers the compiler's arguments, and so the folder it was built in. Nothing reads
  /// it in an executable; without it the same sources are the same bytes in every folder.
  /// - Throws: `ELFError`
  func withoutModuleHashes() throws(ELFError) -> [UInt8] {
    guard let hashes = try ELFReader(self).section(named: ".swift_modhash") else { return self }
    var bytes = self
    bytes.replaceSubrange(hashes, with: repeatElement(0, count: hashes.count))
    return bytes
  }
}
