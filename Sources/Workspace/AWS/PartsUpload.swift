internal import Deployment
internal import Digests
internal import SystemPackage

/// The upload of a large file in parts: complete, or given up so that S3 forgets it.
struct PartsUpload: Sendable {
  private let aws: AWSCLI
  private let upload: Upload
  private let place: ObjectPlace

  init(_ aws: AWSCLI, _ upload: Upload, _ place: ObjectPlace) {
    self.aws = aws
    self.upload = upload
    self.place = place
  }

  func run() async throws(WorkspaceError) {
    // A run that was killed cannot have given its own up.
    for left in try await aws(.unfinishedUploads(place)) {
      _ = try await aws.ifExists(.abortUpload(left, place))
    }
    let id = try await aws(.beginUpload(place, sha256: upload.sha256))
    do throws(WorkspaceError) {
      let ranges = Array(UploadParts.ranges(bytes: upload.bytes).enumerated())
      let parts = try await inParallel(ranges) { (part) async throws(WorkspaceError) in
        try await send(part.element, number: part.offset + 1, of: id)
      }
      try await aws(.completeUpload(id, place, parts: parts))
    } catch {
      await giveUp(id)
      throw error
    }
  }

  private func send(
    _ range: Range<Int>, number: Int, of id: String
  ) async throws(WorkspaceError) -> UploadedPart {
    let part = FilePath.temporary()
    defer { try? part.removeTree() }
    try upload.path.copy(range, to: part)
    return try await aws(
      .uploadPart(number, of: id, place, file: part.string, sha256: try part.sha256()))
  }

  /// Done even when this task was cancelled: by a task of its own.
  private func giveUp(_ id: String) async {
    _ = await Task.detached { try? await aws(.abortUpload(id, place)) }.value
  }
}
