import COpenSSL

/// OpenSSL's settings for connections to peers that certain roots vouch for: TLS 1.2 or later, the
/// peer's certificate verified.
final class TLSContext {
  let pointer: OpaquePointer

  /// - Throws: `HTTPError.noCertificates` where the trust holds none.
  init(trusting trust: TLSTrust) throws(HTTPError) {
    // A configuration file of the machine's must not change what the function trusts or speaks.
    guard OPENSSL_init_ssl(UInt64(OPENSSL_INIT_NO_LOAD_CONFIG), nil) == 1,
      let context = SSL_CTX_new(TLS_client_method())
    else { throw .tls(lastReason()) }
    pointer = context
    SSL_CTX_set_verify(context, SSL_VERIFY_PEER, nil)
    SSL_CTX_ctrl(context, SSL_CTRL_SET_MIN_PROTO_VERSION, Int(TLS1_2_VERSION), nil)
    try load(trust)
  }

  deinit { SSL_CTX_free(pointer) }

  private func load(_ trust: TLSTrust) throws(HTTPError) {
    let store = SSL_CTX_get_cert_store(pointer)
    switch trust {
    case .certificates(let text):
      guard add(text, to: store) > 0 else { throw .noCertificates(file: "the built-in roots") }
    case .file(let path):
      guard X509_STORE_load_file(store, path) == 1 else { throw .noCertificates(file: path) }
    }
  }

  private func add(_ text: String, to store: OpaquePointer?) -> Int {
    let text = Array(text.utf8)
    guard let source = BIO_new_mem_buf(text, Int32(text.count)) else { return 0 }
    defer { BIO_free(source) }
    var count = 0
    while let certificate = PEM_read_bio_X509(source, nil, nil, nil) {
      if X509_STORE_add_cert(store, certificate) == 1 { count += 1 }
      X509_free(certificate)
    }
    ERR_clear_error()  // the end of the text is reported as one
    return count
  }
}

/// OpenSSL's words for its last error, which are taken off its queue.
func lastReason() -> String {
  let code = ERR_peek_last_error()
  ERR_clear_error()
  guard code != 0, let reason = ERR_reason_error_string(code) else { return "no reason given" }
  return String(cString: reason)
}
