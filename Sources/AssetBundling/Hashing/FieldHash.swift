internal import Digests

/// SHA-256 over fields and lists of fields that cannot be mistaken for one another.
struct FieldHash {
  private var digest = SHA256Digest()

  mutating func add(_ bytes: [UInt8]) {
    add(count: bytes.count)
    digest.update(bytes)
  }

  mutating func add(_ text: String) {
    add(Array(text.utf8))
  }

  /// Adds files, in whatever order they come.
  mutating func add(_ files: [SourceFile]) {
    for file in files.sorted(by: { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }) {
      add(file.path)
      add(file.isExecutable ? "executable" : "plain")
      add(file.digest)
    }
  }

  mutating func add(_ list: [String]) {
    add(count: list.count)
    for text in list { add(text) }
  }

  mutating func finish() -> String { digest.finish().hexadecimal }

  private mutating func add(count: Int) {
    digest.update((0..<8).map { UInt8(truncatingIfNeeded: count >> (8 * $0)) })
  }
}
