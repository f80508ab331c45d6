public import CloudFormation

/// A file or a folder that becomes a file in S3: declared in the tree, bundled only when a command
/// needs its bytes.
///
/// A relative path is relative to the package of the Swift file that names it, never to the working
/// directory.
public struct Asset: Sendable, Hashable {
  /// The folder or file, absolute or relative to the package of `file`.
  public let path: String
  /// The Swift file that names the path.
  public let file: String
  /// How it becomes what is published.
  public let build: Build
  /// What the key in S3 is a hash of.
  public let key: Key

  /// How a folder or a file becomes what is published.
  public enum Build: Sendable, Hashable {
    /// A SwiftPM package whose executable is what Lambda starts.
    case swiftPackage(SwiftPackageBuild)
    /// A folder of finished files, zipped as it is.
    case folder(FolderBuild)
    /// A ZIP archive, published as it is.
    case zip
  }

  /// What the key of an asset in S3 is a hash of.
  public enum Key: Sendable, Hashable {
    /// The sources, and what is declared about the build: the same on every machine, known before
    /// anything is built.
    case sources
    /// The bytes that are published: two builds that make the same of different sources are one, and
    /// one that makes something else of the same is another. It takes a build to know it.
    case output
    /// A text of one's own. Who changes the sources and not the text publishes other bytes under the
    /// same key, which CloudFormation takes for no change.
    case custom(String)
  }

  /// An asset made of what lies at `path`, as the Swift file `file` names it.
  public init(
    path: String, build: Build, key: Key = .sources, file: StaticString = #filePath
  ) {
    self.path = path
    self.build = build
    self.key = key
    self.file = file.description
  }
}

/// How a folder of finished files becomes an archive. All of it goes into the asset's hash.
public struct FolderBuild: Sendable, Hashable {
  /// What is left out: patterns of paths below the folder, `*.md` anywhere, `docs/**` from the top.
  /// `*` and `?` stand for what is no slash, `**` for anything.
  public var excluding: [String]
  /// A file that must be there and may be run: `bootstrap`, for the `provided` runtimes.
  public var executable: String?
  /// The machine that the executable has to be for, if it is for one.
  public var architecture: SwiftPackageBuild.Architecture

  /// A folder without what fits these patterns.
  public init(
    excluding: [String] = [], executable: String? = nil,
    architecture: SwiftPackageBuild.Architecture = .x86_64
  ) {
    self.excluding = excluding
    self.executable = executable
    self.architecture = architecture
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
  /// The hash that the asset's key asks for, 64 hexadecimal digits.
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
