package import Platform

/// Why a request got no answer.
package enum HTTPError: Error, Hashable, Sendable {
  /// The peer's name has no address; the resolver's words.
  case unknownHost(String, reason: String)
  /// The operating system failed a call on the connection.
  case system(SystemError)
  /// The time for this step is over.
  case timedOut(Step)
  /// The peer closed the connection; whether a part of its message had come.
  case closed(midMessage: Bool)
  /// The peer's message breaks HTTP/1.1's rules.
  case malformed(Malformation)
  /// The peer's message is longer than the caller takes.
  case tooLong(limit: Int)
  /// The request holds a line break or a control character where it would be another request.
  case unsendable(String)
  /// The peer is not who it should be, by its certificate.
  case untrusted(host: String, CertificateProblem)
  /// A file of certificates is missing, or holds none.
  case noCertificates(file: String)
  /// TLS failed otherwise; OpenSSL's words.
  case tls(String)

  /// What was waited for.
  package enum Step: String, Sendable {
    case connecting, reading, writing
  }

  /// Which rule of RFC 9112 a message breaks.
  package enum Malformation: String, Sendable {
    case startLine, version, field, length, chunk
  }
}

/// Why a certificate was refused, as OpenSSL's `X509_V_ERR_…`.
package struct CertificateProblem: Hashable, Sendable {
  /// The number: 20.
  package let code: Int32
  /// OpenSSL's words: `unable to get local issuer certificate`.
  package let reason: String
}
