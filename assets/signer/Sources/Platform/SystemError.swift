import CSystem

/// A call to the operating system that failed, and its `errno`.
package struct SystemError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The call's name: `connect`.
  package let call: String
  /// The number of the failure: `ECONNREFUSED`.
  package let code: Int32

  /// The failure that `errno` names now.
  package init(_ call: String) {
    self.init(call, code: system_errno())
  }

  /// A failure whose number is known.
  package init(_ call: String, code: Int32) {
    self.call = call
    self.code = code
  }

  /// The call with the system's own words: `connect: Connection refused`.
  package var description: String { "\(call): \(String(cString: strerror(code)))" }
}

/// What the call answers, repeated while a signal interrupts it.
package func uninterrupted<Answer: SignedInteger>(_ call: () -> Answer) -> Answer {
  while true {
    let answer = call()
    guard answer == -1, system_errno() == EINTR else { return answer }
  }
}

/// Writes all of the bytes to a file that blocks, or as many as it takes.
package func writeAll(_ bytes: some Collection<UInt8>, to descriptor: Int32) {
  var rest = Array(bytes)[...]
  while !rest.isEmpty {
    let written = rest.withUnsafeBytes { buffer in
      uninterrupted { write(descriptor, buffer.baseAddress, buffer.count) }
    }
    guard written > 0 else { return }
    rest = rest.dropFirst(written)
  }
}
