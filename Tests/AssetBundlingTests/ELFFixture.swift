/// A small 64-bit ELF executable, laid out by hand: program headers, then a dynamic section, then
/// its tables, all loaded at address 0x400000.
struct ELFFixture {
  var type: UInt16 = 2
  var machine: UInt16 = 62
  var interpreter: String?
  var libraries: [String] = []
  /// Names of versions, by the library that has them.
  var versions: [(library: String, names: [String])] = []
  /// What the section `.swift_modhash` has in it.
  var moduleHashes: [UInt8] = []

  private static let base = 0x400000

  var bytes: [UInt8] {
    var strings: [UInt8] = [0]
    func place(_ text: String) -> Int {
      defer { strings += Array(text.utf8) + [0] }
      return strings.count
    }
    let names = libraries.map(place)
    let needs = versionNeeds(place)
    let path: [UInt8] = interpreter.map { Array($0.utf8) + [0] } ?? []

    let headers = 64 + 56 * 3
    let dynamicSize = 16 * (names.count + 4)
    let stringsAt = headers + path.count + dynamicSize
    let needsAt = stringsAt + strings.count
    var entries: [(Int, Int)] = names.map { (1, $0) }
    entries += [(5, Self.base + stringsAt)]
    if !versions.isEmpty {
      entries += [(0x6fff_fffe, Self.base + needsAt), (0x6fff_ffff, versions.count)]
    }
    while entries.count < names.count + 4 { entries.append((0, 0)) }
    let total = needsAt + needs.count
    let sections = sections(at: total)

    var file: [UInt8] = [0x7f, 0x45, 0x4c, 0x46, 2, 1, 1] + [UInt8](repeating: 0, count: 9)
    file += little(type, 2) + little(machine, 2) + little(1, 4) + little(Self.base, 8)
    file += little(64, 8) + little(sections.isEmpty ? 0 : total, 8) + little(0, 4)
    file += little(64, 2) + little(56, 2) + little(3, 2)
    file += little(64, 2) + little(sections.isEmpty ? 0 : 2, 2) + little(0, 2)
    file += segment(1, at: 0, size: total)
    file += segment(interpreter == nil ? 4 : 3, at: headers, size: path.count)
    file += segment(libraries.isEmpty ? 4 : 2, at: headers + path.count, size: dynamicSize)
    file += path
    for (tag, value) in entries { file += little(tag, 8) + little(value, 8) }
    return file + strings + needs + sections
  }

  /// A section of names, a section of hashes, and what is in them.
  private func sections(at offset: Int) -> [UInt8] {
    if moduleHashes.isEmpty { return [] }
    let names = [0] + Array(".swift_modhash".utf8) + [0]
    let namesAt = offset + 2 * 64
    var table: [UInt8] = []
    for (name, start, size) in [
      (0, namesAt, names.count), (1, namesAt + names.count, moduleHashes.count),
    ] {
      table += little(name, 4) + little(1, 4) + little(0, 16) + little(start, 8) + little(size, 8)
      table += little(0, 24)
    }
    return table + names + moduleHashes
  }

  private func versionNeeds(_ place: (String) -> Int) -> [UInt8] {
    var table: [UInt8] = []
    for (index, (library, names)) in versions.enumerated() {
      let isLast = index == versions.count - 1
      table += little(1, 2) + little(names.count, 2) + little(place(library), 4) + little(16, 4)
      table += little(isLast ? 0 : 16 + 16 * names.count, 4)
      for (index, name) in names.enumerated() {
        table += little(0, 8) + little(place(name), 4)
        table += little(index == names.count - 1 ? 0 : 16, 4)
      }
    }
    return table
  }

  private func segment(_ kind: Int, at offset: Int, size: Int) -> [UInt8] {
    little(kind, 4) + little(4, 4) + little(offset, 8) + little(Self.base + offset, 8)
      + little(Self.base + offset, 8) + little(size, 8) + little(size, 8) + little(8, 8)
  }

  private func little(_ number: some BinaryInteger, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: Int(number) >> (8 * $0)) }
  }
}
