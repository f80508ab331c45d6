import Platform

/// Makes connections to one peer, and remembers which roots vouched for it.
final class Connector {
  private let endpoint: Endpoint
  private let trust: [TLSTrust]
  private var context: TLSContext?

  init(_ endpoint: Endpoint, trust: [TLSTrust]) {
    self.endpoint = endpoint
    self.trust = trust
  }

  func connect(until deadline: Deadline) throws(HTTPError) -> any ByteStream {
    guard endpoint.isSecure else { return try Socket.connect(to: endpoint, until: deadline) }
    if let context { return try connect(with: context, until: deadline) }
    return try connectWithAnyTrust(until: deadline)
  }

  /// Tries the roots in order; the next ones only where those before do not know the issuer.
  private func connectWithAnyTrust(until deadline: Deadline) throws(HTTPError) -> any ByteStream {
    var failure = HTTPError.noCertificates(file: "anywhere")
    for trust in trust {
      do throws(HTTPError) {
        let context = try TLSContext(trusting: trust)
        let stream = try connect(with: context, until: deadline)
        self.context = context
        return stream
      } catch {
        guard error.mayDependOnRoots else { throw error }
        // Why a certificate was refused says more than a file that is not there.
        if failure.isMissingFile { failure = error }
      }
    }
    throw failure
  }

  private func connect(
    with context: TLSContext, until deadline: Deadline
  ) throws(HTTPError) -> any ByteStream {
    let socket = try Socket.connect(to: endpoint, until: deadline)
    return try TLSStream(over: socket, to: endpoint.host, context: context, until: deadline)
  }
}

extension HTTPError {
  fileprivate var mayDependOnRoots: Bool {
    if case .untrusted(_, let problem) = self { return problem.isUnknownIssuer }
    return isMissingFile
  }

  fileprivate var isMissingFile: Bool {
    if case .noCertificates = self { return true }
    return false
  }
}
