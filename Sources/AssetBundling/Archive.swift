public import Chimney

/// A finished archive of files that nothing was built of.
public struct Archive: Sendable {
  /// The archive, ready for S3.
  public let zip: [UInt8]

  /// Puts the files of a folder into an archive.
  /// - Throws: `BundlingError`, also when the executable that is asked for is not among them.
  public init(
    _ folder: FolderBuild, _ files: [ZipArchive.File], unpackedLimit: Int = Bundle.unpackedLimit
  ) throws(BundlingError) {
    guard !files.isEmpty else { throw .nothingToPublish }
    try Bundle.check(unpacked: files.reduce(0) { $0 + $1.bytes.count }, limit: unpackedLimit)
    if let name = folder.executable { try Self.check(name, among: files, for: folder.architecture) }
    zip = try Bundle.zip(files)
  }

  /// Takes an archive as it is.
  /// - Throws: `BundlingError` for what is no archive, or unpacks to more than Lambda allows.
  public init(zip: [UInt8], unpackedLimit: Int = Bundle.unpackedLimit) throws(BundlingError) {
    let unpacked: Int
    do throws(ZipError) {
      unpacked = try ZipDirectory(zip).unpackedSize
    } catch {
      throw .zip(error)
    }
    try Bundle.check(unpacked: unpacked, limit: unpackedLimit)
    self.zip = zip
  }

  private static func check(
    _ name: String, among files: [ZipArchive.File],
    for architecture: SwiftPackageBuild.Architecture
  ) throws(BundlingError) {
    guard let file = files.first(where: { $0.name == name }) else { throw .noExecutable(name) }
    guard file.isExecutable else { throw .notExecutable(name) }
    guard file.bytes.starts(with: [0x7f, 0x45, 0x4c, 0x46]) else { return }
    try Bundle.binary(file.bytes).checkForLambda(architecture)
  }
}
