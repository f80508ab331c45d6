internal import CFNLambda
public import Chimney
internal import CloudFormation

extension Lambda {
  /// Where a function's code comes from.
  public struct Code: Sendable {
    enum Source {
      case inline(String)
      case swiftPackage(path: String, SwiftPackageBuild, file: StaticString)
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
      at path: String, _ build: SwiftPackageBuild = SwiftPackageBuild(),
      file: StaticString = #filePath
    ) -> Self {
      Self(source: .swiftPackage(path: path, build, file: file))
    }

    /// The function's `Code`, declared in its scope.
    func property(in scope: Scope, for architecture: Architecture) -> CFN.Lambda.Function.Code {
      switch source {
      case .inline(let text): return .init(zipFile: Token(text))
      case .swiftPackage(let path, var build, let file):
        build.architecture = architecture
        let asset = scope.asset(Asset(path: path, build: .swiftPackage(build), file: file))
        return .init(s3Bucket: asset.bucket, s3Key: asset.objectKey)
      }
    }
  }
}
