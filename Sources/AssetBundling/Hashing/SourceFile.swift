internal import Digests

/// A file of an asset's sources, as far as the asset's hash is concerned.
public struct SourceFile: Sendable, Hashable {
  /// The path below the asset's folder, `Sources/bootstrap/main.swift`.
  public let path: String
  /// Whether its owner may run it.
  public let isExecutable: Bool
  /// The SHA-256 of its bytes.
  public let digest: [UInt8]

  /// A file of these bytes.
  public init(path: String, isExecutable: Bool, bytes: some Collection<UInt8>) {
    self.path = path
    self.isExecutable = isExecutable
    digest = Digest.sha256(bytes)
  }

  /// Whether a file or folder of this name, so deep below the asset's folder, is left out of the
  /// hash: what tools write and what no part of the product is made of.
  ///
  /// That is every hidden name, `Package.resolved` (a build may write it; a dependency that must
  /// not move is pinned in the manifest) and the folder `Tests` at the top.
  public static func isLeftOut(_ name: String, depth: Int) -> Bool {
    name.hasPrefix(".") || (depth == 0 && (name == "Package.resolved" || name == "Tests"))
  }
}
