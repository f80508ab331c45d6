/// What is done with a file, now that it is known what lies at its place.
public enum PublishDecision: Sendable, Hashable {
  /// Nothing is there: upload it.
  case upload
  /// It is there.
  case skip
  /// Other bytes are there. They stay, for deployed stacks may rely on them.
  case differs(there: String, here: String)

  /// Decides for a file of this digest and size; `stored` nil is an empty place.
  public init(_ stored: StoredObject?, sha256: String, bytes: Int) {
    guard let stored else {
      self = .upload
      return
    }
    if let there = stored.sha256 {
      self =
        there == sha256 ? .skip : .differs(there: "SHA-256 \(there)", here: "SHA-256 \(sha256)")
    } else {
      // Uploaded by another program: only the size can be compared.
      self =
        stored.bytes == bytes
        ? .skip : .differs(there: "\(stored.bytes) bytes", here: "\(bytes) bytes")
    }
  }
}

/// How a large file goes to S3: in parts (AWS page "Uploading and copying objects using multipart
/// upload": from 100 MB on).
public enum UploadParts {
  /// From this size on a file goes in parts.
  public static let threshold = 100 << 20
  /// The size of all parts but the last.
  public static let partBytes = 32 << 20

  /// The parts of a file of this size, as offsets and lengths.
  public static func ranges(bytes: Int) -> [Range<Int>] {
    // S3 takes 10,000 parts at most.
    let size = max(partBytes, (bytes + 9_999) / 10_000)
    return stride(from: 0, to: bytes, by: size).map { $0..<min($0 + size, bytes) }
  }
}
