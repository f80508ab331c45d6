public import CloudFormation

/// A folder of sources that becomes a file in S3: declared in the tree, bundled only when a command
/// needs its bytes.
///
/// A relative path is relative to the package of the Swift file that names it, never to the working
/// directory.
public struct Asset: Sendable, Hashable {
  /// The folder, absolute or relative to the package of `file`.
  public let path: String
  /// The Swift file that names the path.
  public let file: String
  /// How the folder becomes what is published.
  public let build: Build

  /// How a folder becomes a file.
  public enum Build: Sendable, Hashable {
    /// A SwiftPM package whose executable is what Lambda starts.
    case swiftPackage(SwiftPackageBuild)
  }

  /// An asset made of the folder at `path`, as the Swift file `file` names it.
  public init(path: String, build: Build, file: StaticString = #filePath) {
    self.path = path
    self.build = build
    self.file = file.description
  }
}

/// How an executable of a SwiftPM package is built for Lambda.
///
/// All of it goes into the asset's hash, beside the sources.
public struct SwiftPackageBuild: Sendable, Hashable {
  /// The machine that the executable runs on.
  public enum Architecture: String, Sendable, Hashable {
    /// 64-bit Intel and AMD.
    case x86_64
    /// 64-bit ARM: AWS Graviton.
    case arm64
  }

  /// The executable product; it stands in the archive under this name.
  public var product: String
  /// Products that are built too and never shipped: what runs the function on one's own machine.
  public var companions: [String]
  /// The machine.
  public var architecture: Architecture
  /// The Swift release that is asked for, `6.3`.
  public var swift: String
  /// The libraries linked in, by name and the release that is asked for: `OpenSSL 3.0`.
  public var libraries: [String]

  /// A build of `product`.
  public init(
    product: String = "bootstrap", companions: [String] = [],
    architecture: Architecture = .x86_64, swift: String = "6.3", libraries: [String] = []
  ) {
    self.product = product
    self.companions = companions
    self.architecture = architecture
    self.swift = swift
    self.libraries = libraries
  }
}

/// An asset that was declared in a tree: tokens for where it will lie.
public struct AssetHandle: Sendable, Hashable {
  /// Names the asset in its tree.
  public let id: AssetID

  /// The name of the bucket that it is published to.
  public var bucket: Token<String> { Token(.asset(id, .bucket)) }
  /// The key of the object in that bucket.
  public var objectKey: Token<String> { Token(.asset(id, .objectKey)) }
}

/// What synthesis needs to know of an asset: the name of the file that is published.
public struct StagedAsset: Sendable, Hashable {
  /// The hash of the sources and of what is declared about the build, 64 hexadecimal digits.
  public let hash: String
  /// The ending of the file's name, without a dot.
  public let fileExtension: String

  /// An asset of this hash.
  public init(hash: String, fileExtension: String = "zip") {
    self.hash = hash
    self.fileExtension = fileExtension
  }

  /// The key of the object in the bucket: `HASH.zip`.
  public var objectKey: String { "\(hash).\(fileExtension)" }
}

extension Scope {
  /// Declares an asset. Equal declarations, wherever they are made, are one asset.
  public func asset(_ asset: Asset) -> AssetHandle {
    AssetHandle(id: tree.add(asset))
  }
}
