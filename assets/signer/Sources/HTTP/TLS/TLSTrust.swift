/// Where the roots that may vouch for a peer come from.
package enum TLSTrust: Sendable, Hashable {
  /// Certificates in PEM, one after the other.
  case certificates(String)
  /// A file of certificates in PEM.
  case file(String)
}
