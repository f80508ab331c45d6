internal import Digests

extension String {
  /// Whether the text stands in it, compared byte by byte.
  func holds(_ text: String) -> Bool {
    var (copy, wanted) = (self, text)
    return wanted.withUTF8 { wanted in
      guard let first = wanted.first else { return true }
      return copy.withUTF8 { bytes in
        guard bytes.count >= wanted.count else { return false }
        return (0...(bytes.count - wanted.count)).contains { start in
          bytes[start] == first
            && (1..<wanted.count).allSatisfy { bytes[start + $0] == wanted[$0] }
        }
      }
    }
  }

  /// The text as a step of a JSON pointer (RFC 6901).
  var pointerStep: String {
    holds("~") || holds("/") ? replacing("~", with: "~0").replacing("/", with: "~1") : self
  }

  /// The text, or a digest of it where it is long: for comparisons by equality.
  var shortened: String {
    utf8.count <= 1_000 ? self : "sha256:\(Digest.sha256(Array(utf8)).hexadecimal)"
  }
}
