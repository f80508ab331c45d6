/// The character classes of RFC 9110, sections 5.5 and 5.6.
extension UInt8 {
  /// Whether the byte can stand in a method or in a field's name.
  var isToken: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"): true
    default: "!#$%&'*+-.^_`|~".utf8.contains(self)
    }
  }

  /// Whether the byte can stand in a field's value: no control character but the tab.
  var isFieldContent: Bool { self >= 0x20 && self != 0x7f || self == 0x09 }

  /// Whether the byte is a space or a tab.
  var isBlank: Bool { self == 0x20 || self == 0x09 }
}

extension Collection<UInt8> where SubSequence: BidirectionalCollection {
  /// The bytes without spaces and tabs at either end.
  var trimmed: SubSequence.SubSequence {
    let start = drop(while: \.isBlank)
    return start[..<(start.lastIndex { !$0.isBlank }.map(start.index(after:)) ?? start.startIndex)]
  }

  /// The number that these digits write; nil for anything else, a sign and a space included.
  func integer(radix: Int) -> Int? {
    guard let first, first != UInt8(ascii: "+"), first != UInt8(ascii: "-") else { return nil }
    return Int(String(decoding: self, as: UTF8.self), radix: radix)
  }
}
