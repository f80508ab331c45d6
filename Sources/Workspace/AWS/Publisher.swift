public import Deployment
internal import Digests
public import SystemPackage

/// Brings the files of an assembly to S3, those that are not there yet.
public struct Publisher: Sendable {
  private let aws: AWSCLI
  private let folder: FilePath
  private let progress: Progress

  /// A publisher of the assembly in this folder.
  public init(_ aws: AWSCLI, assembly folder: FilePath, progress: Progress) {
    self.aws = aws
    self.folder = folder
    self.progress = progress
  }

  /// Publishes files, all at once. Interrupted at any time it leaves whole objects or none.
  /// - Throws: `WorkspaceError`
  public func publish(_ files: [PublishedFile]) async throws(WorkspaceError) {
    _ = try await inParallel(files) { (file) async throws(WorkspaceError) in
      try await publish(file)
    }
  }

  private func publish(_ file: PublishedFile) async throws(WorkspaceError) {
    let upload = try Upload(file, in: folder)
    defer { upload.remove() }
    if let wanted = file.sha256, wanted != upload.sha256.hexadecimal {
      throw .damagedBundle(upload.path)
    }
    let stored = try await stored(file.place)
    switch PublishDecision(stored, sha256: upload.sha256.hexadecimal, bytes: upload.bytes) {
    case .skip: return progress.detail("\(file.name) is in \(file.place.bucket) already")
    case .differs(let there, let here):
      progress(
        "warning: \(file.place.bucket)/\(file.place.key) (\(file.name)) holds other bytes than this"
          + " build (there \(there), here \(here)); the key names the sources, so the ones that"
          + " are there are deployed")
    case .upload: try await send(upload, file)
    }
  }

  /// What lies at a place; nil also when it may not be looked at.
  private func stored(_ place: ObjectPlace) async throws(WorkspaceError) -> StoredObject? {
    do throws(WorkspaceError) {
      return try await aws.with(region: place.region).ifExists(.object(place))
    } catch .aws(let error) where error.isDenied {
      return nil
    }
  }

  private func send(_ upload: Upload, _ file: PublishedFile) async throws(WorkspaceError) {
    progress("uploading \(file.name), \(upload.bytes.size), to \(file.place.bucket)")
    let aws = aws.with(region: file.place.region)
    do throws(WorkspaceError) {
      if upload.bytes < UploadParts.threshold {
        try await aws(.putObject(file.place, file: upload.path.string, sha256: upload.sha256))
      } else {
        try await PartsUpload(aws, upload, file.place).run()
      }
    } catch .aws(.refused(_, "NoSuchBucket", _)) {
      throw .noBucket(file.place.bucket, region: file.place.region)
    } catch .aws(let error) where error.isDenied {
      throw .bucketDenied(file.place.bucket, account: file.place.owner, reason: error.description)
    }
  }
}

extension Int {
  /// A number of bytes for people.
  fileprivate var size: String {
    switch self {
    case ..<10_000: "\(self) bytes"
    case ..<10_000_000: "\((self + 500) / 1000) kB"
    default: "\((self + 500_000) / 1_000_000) MB"
    }
  }
}
