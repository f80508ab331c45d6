internal import Digests

extension String {
  /// Whether the text stands in it, compared byte by byte.
  func holds(_ text: StaticString) -> Bool {
    var copy = self
    return copy.withUTF8 { bytes in
      let count = text.utf8CodeUnitCount
      guard bytes.count >= count else { return false }
      return (0...(bytes.count - count)).contains { start in
        bytes[start] == text.utf8Start[0]
          && (1..<count).allSatisfy { bytes[start + $0] == text.utf8Start[$0] }
      }
    }
  }

  /// The text, or a digest of it where it is long: for comparisons by equality.
  var shortened: String {
    utf8.count <= 1_000 ? self : "sha256:\(Digest.sha256(Array(utf8)).hexadecimal)"
  }
}
