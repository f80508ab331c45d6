internal import CFNLambda
public import Chimney
public import CloudFormation

extension Lambda {
  /// Where a function's code comes from.
  public struct Code: Sendable {
    enum Source: Sendable {
      case inline(String)
      case asset(path: String, Asset.Build, Asset.Key, file: StaticString)
      case object(bucket: Token<String>, key: Token<String>, version: Token<String>?)
    }

    let source: Source

    /// A few lines of Python or JavaScript in the template itself, up to 4 MiB; the handler is a
    /// function of the module `index`.
    public static func inline(_ text: String) -> Self {
      Self(source: .inline(text))
    }

    /// A SwiftPM package whose executable Lambda starts; the function decides on the machine.
    ///
    /// A relative `path` is relative to the package of the calling file.
    public static func swiftPackage(
      at path: String, _ build: SwiftPackageBuild = SwiftPackageBuild(), key: Asset.Key = .sources,
      file: StaticString = #filePath
    ) -> Self {
      Self(source: .asset(path: path, .swiftPackage(build), key, file: file))
    }

    /// A folder of finished files, zipped as it is but for what fits the patterns: `*.md` anywhere,
    /// `docs/**` from the top.
    ///
    /// For a `provided` runtime it has an executable `bootstrap`. A relative `path` is relative to the
    /// package of the calling file.
    public static func folder(
      at path: String, excluding patterns: [String] = [], key: Asset.Key = .sources,
      file: StaticString = #filePath
    ) -> Self {
      let build = FolderBuild(excluding: patterns)
      return Self(source: .asset(path: path, .folder(build), key, file: file))
    }

    /// A ZIP archive, published as it is. A relative `path` is relative to the package of the calling
    /// file.
    public static func zip(
      at path: String, key: Asset.Key = .sources, file: StaticString = #filePath
    ) -> Self {
      Self(source: .asset(path: path, .zip, key, file: file))
    }

    /// An archive that lies in S3, in a bucket of the function's Region.
    public static func object(
      inBucket bucket: Token<String>, key: Token<String>, version: Token<String>? = nil
    ) -> Self {
      Self(source: .object(bucket: bucket, key: key, version: version))
    }

    /// The function's `Code`, declared in its scope.
    func property(
      in scope: Scope, for architecture: Architecture, _ runtime: Runtime
    ) -> CFN.Lambda.Function.Code {
      switch source {
      case .inline(let text): return .init(zipFile: Token(text))
      case .asset(let path, let build, let key, let file):
        let build = build.fitting(architecture, runtime)
        let asset = scope.asset(Asset(path: path, build: build, key: key, file: file))
        return .init(s3Bucket: asset.bucket, s3Key: asset.objectKey)
      case .object(let bucket, let key, let version):
        return .init(s3Bucket: bucket, s3Key: key, s3ObjectVersion: version)
      }
    }
  }
}

extension Asset.Build {
  /// The build for a function of this machine and runtime.
  fileprivate func fitting(_ architecture: Lambda.Architecture, _ runtime: Lambda.Runtime) -> Self {
    switch self {
    case .swiftPackage(var build):
      build.architecture = architecture
      return .swiftPackage(build)
    case .folder(var build):
      build.architecture = architecture
      build.executable = runtime.bringsExecutable ? "bootstrap" : nil
      return .folder(build)
    case .zip: return .zip
    }
  }
}
