import COpenSSL
import Platform

/// TLS over a socket: OpenSSL turns bytes into records and back in memory, the socket moves them.
///
/// So there is one place that waits, and no write of OpenSSL's own that could raise SIGPIPE.
final class TLSStream: ByteStream {
  private let socket: Socket
  private let context: TLSContext
  private let session: OpaquePointer
  private let incoming: OpaquePointer
  private let outgoing: OpaquePointer

  /// Shakes hands with a peer that must prove to be `host`, a name or an address.
  /// - Throws: `HTTPError.untrusted` when it does not.
  init(
    over socket: Socket, to host: String, context: TLSContext, until deadline: Deadline
  ) throws(HTTPError) {
    guard let session = SSL_new(context.pointer) else { throw .tls(lastReason()) }
    guard let incoming = BIO_new(BIO_s_mem()), let outgoing = BIO_new(BIO_s_mem()) else {
      SSL_free(session)
      throw .tls(lastReason())
    }
    SSL_set_bio(session, incoming, outgoing)
    (self.socket, self.context, self.session) = (socket, context, session)
    (self.incoming, self.outgoing) = (incoming, outgoing)
    try expect(host)
    try shakeHands(with: host, until: deadline)
  }

  deinit { SSL_free(session) }

  func read(upTo limit: Int, until deadline: Deadline) throws(HTTPError) -> [UInt8] {
    var bytes: [UInt8] = []
    _ = try perform(until: deadline) {
      bytes = [UInt8](unsafeUninitializedCapacity: limit) { buffer, initialized in
        SSL_read_ex(session, buffer.baseAddress, limit, &initialized)
      }
      return bytes.isEmpty ? 0 : 1
    }
    return bytes
  }

  func write(_ bytes: [UInt8], until deadline: Deadline) throws(HTTPError) {
    guard !bytes.isEmpty else { return }
    var written = 0
    guard
      try perform(until: deadline, { SSL_write_ex(session, bytes, bytes.count, &written) })
    else { throw .closed(midMessage: false) }
  }

  /// Tickets for later sessions may come unasked; they are no sign of death.
  var isIdle: Bool {
    while case .success(let records) = socket.receive(upTo: 16 << 10) {
      guard !records.isEmpty else { return false }
      BIO_write(incoming, records, Int32(records.count))
    }
    var byte: UInt8 = 0
    ERR_clear_error()
    return SSL_get_error(session, SSL_peek(session, &byte, 1)) == SSL_ERROR_WANT_READ
  }
}

extension TLSStream {
  /// Says whom to expect: the name goes to the peer, which may serve several, and either is checked.
  private func expect(_ host: String) throws(HTTPError) {
    let parameters = SSL_get0_param(session)
    if X509_VERIFY_PARAM_set1_ip_asc(parameters, host) == 1 { return }
    ERR_clear_error()
    let name = Array(host.utf8CString)
    let isSent = name.withUnsafeBufferPointer {
      SSL_ctrl(
        session, SSL_CTRL_SET_TLSEXT_HOSTNAME, Int(TLSEXT_NAMETYPE_host_name),
        UnsafeMutableRawPointer(mutating: $0.baseAddress))
    }
    SSL_set_hostflags(session, UInt32(X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS))
    guard isSent == 1, SSL_set1_host(session, host) == 1 else { throw .tls(lastReason()) }
  }

  private func shakeHands(with host: String, until deadline: Deadline) throws(HTTPError) {
    do throws(HTTPError) {
      guard try perform(until: deadline, { SSL_connect(session) }) else {
        throw .closed(midMessage: true)
      }
    } catch {
      let result = SSL_get_verify_result(session)
      guard case .tls = error, result != Int(X509_V_OK) else { throw error }
      throw .untrusted(host: host, CertificateProblem(code: Int32(clamping: result)))
    }
  }

  /// Repeats a call of OpenSSL's, carrying records to and fro, until it is done: true; false where
  /// the peer has ended the session.
  private func perform(
    until deadline: Deadline, _ call: () -> Int32
  ) throws(HTTPError) -> Bool {
    while true {
      ERR_clear_error()
      let answer = call()
      switch SSL_get_error(session, answer) {
      case SSL_ERROR_NONE:
        try sendRecords(until: deadline)
        return true
      case SSL_ERROR_ZERO_RETURN:
        return false
      case SSL_ERROR_WANT_READ:
        try sendRecords(until: deadline)
        try takeRecords(until: deadline)
      default:
        let reason = lastReason()
        try? sendRecords(until: deadline)  // tells the peer why, if it still listens
        throw .tls(reason)
      }
    }
  }

  private func sendRecords(until deadline: Deadline) throws(HTTPError) {
    let pending = BIO_ctrl_pending(outgoing)
    guard pending > 0 else { return }
    let records = [UInt8](unsafeUninitializedCapacity: pending) { buffer, initialized in
      initialized = max(0, Int(BIO_read(outgoing, buffer.baseAddress, Int32(pending))))
    }
    try socket.write(records, until: deadline)
  }

  /// An end without TLS's own farewell is an error: somebody may have cut the answer short.
  private func takeRecords(until deadline: Deadline) throws(HTTPError) {
    let records = try socket.read(upTo: 16 << 10, until: deadline)
    guard !records.isEmpty else { throw .closed(midMessage: false) }
    BIO_write(incoming, records, Int32(records.count))
  }
}

extension CertificateProblem {
  init(code: Int32) {
    self.init(code: code, reason: String(cString: X509_verify_cert_error_string(Int(code))))
  }

  /// Whether other roots could vouch for the same certificate.
  var isUnknownIssuer: Bool {
    [
      X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT, X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY,
      X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE, X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN,
      X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT,
    ].contains(code)
  }
}
