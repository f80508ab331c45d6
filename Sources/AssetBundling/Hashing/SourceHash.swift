internal import Chimney
internal import Digests

extension BuildPlan {
  /// The hash that names the asset: 64 hexadecimal digits over the sources, in whatever order they
  /// come, and over everything that is declared about the build.
  ///
  /// The same on every machine and in every folder. Each field goes in with its length before it,
  /// so that no two different inputs are the same bytes.
  public func hash(of sources: [SourceFile]) -> String {
    var hash = FieldHash()
    hash.add("chimney asset 1")
    hash.add(build.product)
    hash.add(build.companions)
    hash.add(build.architecture.rawValue)
    hash.add(build.swift)
    hash.add(build.libraries)
    hash.add(arguments)
    for file in sources.sorted(by: { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }) {
      hash.add(file.path)
      hash.add(file.isExecutable ? "executable" : "plain")
      hash.add(file.digest)
    }
    return hash.finish()
  }
}

/// SHA-256 over fields and lists of fields that cannot be mistaken for one another.
private struct FieldHash {
  private var digest = SHA256Digest()

  mutating func add(_ bytes: [UInt8]) {
    add(count: bytes.count)
    digest.update(bytes)
  }

  mutating func add(_ text: String) {
    add(Array(text.utf8))
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
