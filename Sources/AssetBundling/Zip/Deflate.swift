internal import CZlib

extension [UInt8] {
  /// The checksum of RFC 1952 over the bytes.
  var crc32: UInt32 {
    UInt32(truncatingIfNeeded: crc32_z(0, self, count))
  }

  /// The bytes compressed (RFC 1951), without any header.
  func deflated() throws(ZipError) -> [UInt8] {
    guard count < Int(UInt32.max) else { throw .tooLarge }
    var stream = z_stream()
    let best: Int32 = 9
    let withoutHeader = -MAX_WBITS
    let code = deflateInit2_(
      &stream, best, Z_DEFLATED, withoutHeader, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
    guard code == Z_OK else { throw .compression(code) }
    defer { deflateEnd(&stream) }
    var output = [UInt8](repeating: 0, count: Int(deflateBound(&stream, uLong(count))))
    let end = deflate(into: &output, &stream)
    guard end == Z_STREAM_END else { throw .compression(end) }
    output.removeLast(output.count - Int(stream.total_out))
    return output
  }

  private func deflate(into output: inout [UInt8], _ stream: inout z_stream) -> Int32 {
    withUnsafeBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
        stream.avail_in = uInt(input.count)
        stream.next_out = output.baseAddress
        stream.avail_out = uInt(output.count)
        return CZlib.deflate(&stream, Z_FINISH)
      }
    }
  }
}
