/// What an executable tells the dynamic loader.
struct DynamicSection {
  private let file: ELFReader
  private let segments: [ELFSegment]
  private var libraryNames: [UInt64] = []
  private var strings: UInt64?
  private var versionNeeds: UInt64?
  private var versionNeedCount: UInt64 = 0

  /// The dynamic section; nil for a file that has none.
  init?(_ file: ELFReader, _ segments: [ELFSegment]) throws(ELFError) {
    guard let segment = segments.first(where: { $0.kind == .dynamic }) else { return nil }
    self.file = file
    self.segments = segments
    let entries = stride(from: segment.offset, to: segment.offset + segment.size, by: 16)
    for entry in entries {
      let tag: UInt64 = try file.integer(at: entry, of: .dynamicSection)
      let value: UInt64 = try file.integer(at: entry + 8, of: .dynamicSection)
      switch tag {
      case Tag.end: return
      case Tag.needed: libraryNames.append(value)
      case Tag.strings: strings = value
      case Tag.versionNeeds: versionNeeds = value
      case Tag.versionNeedCount: versionNeedCount = value
      default: break
      }
    }
  }

  /// `DT_` numbers of entries.
  private enum Tag {
    static let end: UInt64 = 0
    static let needed: UInt64 = 1
    static let strings: UInt64 = 5
    static let versionNeeds: UInt64 = 0x6fff_fffe
    static let versionNeedCount: UInt64 = 0x6fff_ffff
  }

  /// More than any linker writes; what claims more is no executable but a trap.
  private static let mostVersions: UInt64 = 4096
}

extension DynamicSection {
  func neededLibraries() throws(ELFError) -> [String] {
    var names: [String] = []
    for name in libraryNames { names.append(try string(name)) }
    return names
  }

  /// The names of all needed versions: a list of libraries, each with a list of versions
  /// (`Elf64_Verneed`, `Elf64_Vernaux`).
  func neededVersions() throws(ELFError) -> [String] {
    guard let versionNeeds, versionNeedCount > 0 else { return [] }
    guard versionNeedCount <= Self.mostVersions else { throw .malformed(.versionNeeds) }
    var names: [String] = []
    var library = try offset(of: versionNeeds, in: .versionNeeds)
    for _ in 0..<versionNeedCount {
      let count: UInt16 = try file.integer(at: library + 2, of: .versionNeeds)
      guard names.count + Int(count) <= Self.mostVersions else { throw .malformed(.versionNeeds) }
      var version = library + Int(try step(at: library + 8))
      for _ in 0..<count {
        names.append(try string(UInt64(try step(at: version + 8))))
        version += Int(try step(at: version + 12))
      }
      library += Int(try step(at: library + 12))
    }
    return names
  }

  private func step(at offset: Int) throws(ELFError) -> UInt32 {
    try file.integer(at: offset, of: .versionNeeds)
  }

  private func string(_ place: UInt64) throws(ELFError) -> String {
    guard let strings else { throw .malformed(.stringTable) }
    let (address, overflow) = strings.addingReportingOverflow(place)
    guard !overflow else { throw .malformed(.stringTable) }
    return try file.string(at: try offset(of: address, in: .stringTable), of: .stringTable)
  }

  /// Where in the file the byte lies that is loaded to an address.
  private func offset(of address: UInt64, in part: ELFPart) throws(ELFError) -> Int {
    for segment in segments where segment.kind == .load && address >= segment.address {
      let distance = address - segment.address
      if distance < UInt64(segment.size) { return segment.offset + Int(distance) }
    }
    throw .malformed(part)
  }
}
