package import Platform

/// A connection as HTTP sees it: bytes in, bytes out, each by a deadline.
package protocol ByteStream: AnyObject {
  /// What has come, at most `limit` bytes, as soon as there are any; empty at the peer's end.
  func read(upTo limit: Int, until deadline: Deadline) throws(HTTPError) -> [UInt8]

  /// Hands over all of the bytes.
  func write(_ bytes: [UInt8], until deadline: Deadline) throws(HTTPError)

  /// Whether the peer keeps the connection and owes nothing on it: fit for another request.
  var isIdle: Bool { get }
}
