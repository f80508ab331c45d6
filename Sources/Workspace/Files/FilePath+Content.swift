internal import Digests
internal import SystemPackage

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

extension FilePath {
  /// The bytes of the file.
  func content() throws(WorkspaceError) -> [UInt8] {
    try attempt(.read, self) {
      let file = try FileDescriptor.open(self, .readOnly)
      return try file.closeAfter {
        var bytes: [UInt8] = []
        try file.forEachChunk { bytes += $0 }
        return bytes
      }
    }
  }

  /// The bytes of a document: of a plain file, as nothing else ends for certain, of 64 MiB at most.
  func document() throws(WorkspaceError) -> [UInt8] {
    try attempt(.read, self) {
      let file = try FileDescriptor.open(self, .readOnly, options: [.nonBlocking, .closeOnExec])
      return try file.closeAfter {
        let status = try Stat(file)
        guard status.type == .regular else { throw Errno.invalidArgument }
        guard status.size <= 64 << 20 else { throw Errno.fileTooLarge }
        var bytes: [UInt8] = []
        try file.forEachChunk { bytes += $0 }
        return bytes
      }
    }
  }

  /// Whether the file is there and has exactly these bytes.
  func has(_ bytes: [UInt8]) -> Bool {
    guard let status = try? status(), status.type == .regular else { return false }
    return Int(status.size) == bytes.count && (try? content()) == bytes
  }

  /// Writes a new file; one that is there already is a mistake.
  func create(_ bytes: [UInt8], isExecutable: Bool = false) throws(WorkspaceError) {
    try attempt(.write, self) {
      let file = try create(isExecutable: isExecutable)
      try file.closeAfter { _ = try file.writeAll(bytes) }
    }
  }

  /// Copies the file to a new one.
  func copy(to target: FilePath) throws(WorkspaceError) {
    try attempt(.copy, self) {
      let source = try FileDescriptor.open(self, .readOnly)
      try source.closeAfter {
        let copy = try target.create(isExecutable: false)
        try copy.closeAfter { try source.forEachChunk { _ = try copy.writeAll($0) } }
      }
    }
  }

  /// Copies some of the file's bytes to a new one.
  func copy(_ range: Range<Int>, to target: FilePath) throws(WorkspaceError) {
    try attempt(.copy, self) {
      let source = try FileDescriptor.open(self, .readOnly)
      try source.closeAfter {
        try source.seek(offset: Int64(range.lowerBound), from: .start)
        let copy = try target.create(isExecutable: false)
        try copy.closeAfter {
          var left = range.count
          try source.forEachChunk { chunk in
            guard left > 0 else { return }
            left -= try copy.writeAll(chunk.prefix(left))
          }
        }
      }
    }
  }

  /// The SHA-256 of the file.
  func sha256() throws(WorkspaceError) -> [UInt8] {
    try attempt(.read, self) {
      let file = try FileDescriptor.open(self, .readOnly)
      return try file.closeAfter {
        var digest = SHA256Digest()
        try file.forEachChunk { digest.update($0) }
        return digest.finish()
      }
    }
  }

  private func create(isExecutable: Bool) throws -> FileDescriptor {
    try FileDescriptor.open(
      self, .writeOnly, options: [.create, .exclusiveCreate],
      permissions: FilePermissions(rawValue: isExecutable ? 0o777 : 0o666))
  }
}

extension FileDescriptor {
  /// Reads up to the end of the file, piece by piece.
  fileprivate func forEachChunk(_ body: (UnsafeRawBufferPointer) throws -> Void) throws {
    try withUnsafeTemporaryAllocation(byteCount: 1 << 18, alignment: 16) { buffer in
      while true {
        let count = try read(into: buffer)
        if count == 0 { return }
        try body(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
      }
    }
  }
}
