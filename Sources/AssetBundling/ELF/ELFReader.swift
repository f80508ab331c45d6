/// Bytes of an ELF file with checked access.
struct ELFReader {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The little-endian integer at an offset.
  func integer<Number: FixedWidthInteger>(
    at offset: Int, of part: ELFPart
  ) throws(ELFError) -> Number {
    let size = Number.bitWidth / 8
    guard offset >= 0, offset <= bytes.count - size else { throw .malformed(part) }
    return bytes[offset..<offset + size].reversed().reduce(0) { $0 << 8 | Number($1) }
  }

  /// The 64-bit number at an offset, if it can be an offset or a size inside of this file.
  func place(at offset: Int, of part: ELFPart) throws(ELFError) -> Int {
    let number: UInt64 = try integer(at: offset, of: part)
    guard let place = Int(exactly: number), place <= bytes.count else { throw .malformed(part) }
    return place
  }

  /// The text from an offset up to its terminating zero.
  func string(at offset: Int, of part: ELFPart) throws(ELFError) -> String {
    guard bytes.indices.contains(offset),
      let end = bytes[offset...].prefix(Self.longestString).firstIndex(of: 0)
    else { throw .malformed(part) }
    return String(decoding: bytes[offset..<end], as: UTF8.self)
  }

  private static let longestString = 4096
}

/// An entry of the program header table, as far as it is needed here.
struct ELFSegment {
  enum Kind: UInt32 {
    case load = 1
    case dynamic = 2
    case interpreter = 3
  }

  let kind: Kind
  let offset: Int
  let size: Int
  /// The address at which the segment lies in memory.
  let address: UInt64
}

extension ELFReader {
  func checkIdentity() throws(ELFError) {
    guard bytes.starts(with: [0x7f, 0x45, 0x4c, 0x46]) else { throw .notELF }
    guard bytes.count >= 64 else { throw .malformed(.header) }
    guard bytes[4...6].elementsEqual([2, 1, 1]) else { throw .unsupportedClass }
    let type: UInt16 = try integer(at: 16, of: .header)
    guard type == 2 || type == 3 else { throw .notExecutable(type: type) }
  }

  /// The segments that are loaded, or that say how.
  func segments() throws(ELFError) -> [ELFSegment] {
    let table = try place(at: 32, of: .header)
    let entrySize: UInt16 = try integer(at: 54, of: .header)
    let count: UInt16 = try integer(at: 56, of: .header)
    guard count == 0 || entrySize == 56 else { throw .malformed(.programHeader) }
    var segments: [ELFSegment] = []
    for index in 0..<Int(count) {
      let entry = table + index * Int(entrySize)
      guard let kind = ELFSegment.Kind(rawValue: try integer(at: entry, of: .programHeader)) else {
        continue
      }
      let offset = try place(at: entry + 8, of: .programHeader)
      let size = try place(at: entry + 32, of: .programHeader)
      guard offset + size <= bytes.count else { throw .malformed(.programHeader) }
      let address: UInt64 = try integer(at: entry + 16, of: .programHeader)
      segments.append(ELFSegment(kind: kind, offset: offset, size: size, address: address))
    }
    return segments
  }

  func interpreter(in segments: [ELFSegment]) throws(ELFError) -> String? {
    guard let segment = segments.first(where: { $0.kind == .interpreter }) else { return nil }
    return try string(at: segment.offset, of: .interpreter)
  }
}
