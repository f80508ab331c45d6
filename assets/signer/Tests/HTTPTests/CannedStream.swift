import HTTP
import Platform

/// A connection on which certain pieces come, and then the end.
final class CannedStream: ByteStream {
  private var pieces: [[UInt8]]

  init(_ pieces: [[UInt8]]) {
    self.pieces = pieces
  }

  /// The text in pieces of that many bytes.
  convenience init(_ text: String, piece: Int = .max) {
    let bytes = Array(text.utf8)
    let starts = stride(from: 0, to: bytes.count, by: min(piece, max(1, bytes.count)))
    self.init(starts.map { Array(bytes[$0...].prefix(piece)) })
  }

  func read(upTo limit: Int, until deadline: Deadline) throws(HTTPError) -> [UInt8] {
    guard let piece = pieces.first else { return [] }
    pieces.removeFirst()
    if piece.count > limit { pieces.insert(Array(piece[limit...]), at: 0) }
    return Array(piece.prefix(limit))
  }

  func write(_ bytes: [UInt8], until deadline: Deadline) throws(HTTPError) {}

  var isIdle: Bool { pieces.isEmpty }
}
