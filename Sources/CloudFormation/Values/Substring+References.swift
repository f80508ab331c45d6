extension Substring {
  /// Where the next `${` stands, byte by byte.
  package var nextReference: Range<Index>? {
    var rest = utf8[...]
    while let dollar = rest.firstIndex(of: UInt8(ascii: "$")) {
      rest = rest[rest.index(after: dollar)...]
      if rest.first == UInt8(ascii: "{") { return dollar..<rest.index(after: rest.startIndex) }
    }
    return nil
  }
}
