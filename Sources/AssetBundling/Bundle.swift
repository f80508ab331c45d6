public import Chimney

/// What is published of a build: its archive, once the executable has passed the checks.
public struct Bundle: Sendable {
  /// The executable as it is published.
  public let executable: [UInt8]
  /// The archive, ready for S3.
  public let zip: [UInt8]
  /// What the executable asks of the machine that runs it.
  public let binary: ELFBinary

  /// Lambda's limit on an unpacked function (AWS page "Lambda quotas", "Deployment package").
  public static let unpackedLimit = 250 << 20

  /// Checks an executable and puts it into an archive under the product's name.
  /// - Throws: `BundlingError`
  public init(
    _ build: SwiftPackageBuild, executable: [UInt8], unpackedLimit: Int = Self.unpackedLimit
  ) throws(BundlingError) {
    (self.executable, binary) = try Self.read(executable)
    try binary.checkForLambda(build.architecture)
    try Self.check(unpacked: executable.count, limit: unpackedLimit)
    zip = try Self.zip([
      .init(name: build.product, bytes: self.executable, isExecutable: true)
    ])
  }

  private static func read(
    _ executable: [UInt8]
  ) throws(BundlingError) -> ([UInt8], ELFBinary) {
    let binary = try binary(executable)
    do throws(ELFError) {
      return (try executable.withoutModuleHashes(), binary)
    } catch {
      throw .notAnExecutable(error)
    }
  }

  static func binary(_ executable: [UInt8]) throws(BundlingError) -> ELFBinary {
    do throws(ELFError) {
      return try ELFBinary(executable)
    } catch {
      throw .notAnExecutable(error)
    }
  }

  static func check(unpacked bytes: Int, limit: Int) throws(BundlingError) {
    guard bytes <= limit else { throw .tooLarge(bytes: bytes, limit: limit) }
  }

  static func zip(_ files: [ZipArchive.File]) throws(BundlingError) -> [UInt8] {
    do throws(ZipError) {
      return try ZipArchive(files).bytes
    } catch {
      throw .zip(error)
    }
  }
}
