import HTTP
import Platform
import TestTools
import Testing

/// The client against a server whose certificate a private authority has signed.
@Suite(.enabled(if: TestEnvironment.hasPython, "Python is missing; CHIMNEY_PYTHON names it"))
struct TLSTests {
  /// Asks a server once; `trust` may use the server's files.
  private func get(
    _ arguments: [String] = [], host: String = "localhost",
    trust: (PythonServer) -> [TLSTrust] = { [.file($0["authority"])] }
  ) throws -> String {
    let server = try PythonServer("tls_peer.py", arguments)
    let client = try Self.client(server, host: host, trust: trust(server))
    return try Self.get(client)
  }

  private static func client(
    _ server: PythonServer, host: String = "localhost", trust: [TLSTrust]
  ) throws -> HTTPClient {
    let port = try #require(Endpoint(url: server["endpoint"])).port
    return HTTPClient(Endpoint(host: host, port: port, isSecure: true), trust: trust)
  }

  private static func get(_ client: HTTPClient) throws(HTTPError) -> String {
    let answer = try client.send(HTTPRequest("GET", "/"), until: .after(.seconds(30)))
    return String(decoding: answer.body, as: UTF8.self)
  }

  private func isRefused(_ reason: String, by error: any Error) -> Bool {
    guard case .untrusted("localhost", let problem) = error as? HTTPError else { return false }
    return problem.reason == reason
  }

  @Test("A server is trusted by its authority, in each version of TLS", arguments: ["1.2", "1.3"])
  func trusted(version: String) throws {
    #expect(try get(["--tls", version]) == "ok")
  }

  @Test("A server is trusted by its address where that stands in the certificate")
  func address() throws {
    #expect(try get(["--name", "127.0.0.1"], host: "127.0.0.1") == "ok")
  }

  @Test(
    "A certificate for another name or address is refused",
    arguments: [
      (["--name", "kms.us-east-1.amazonaws.com"], "localhost", "hostname mismatch"),
      (["--name", "localhost.example.com"], "localhost", "hostname mismatch"),
      (["--name", "*"], "localhost", "hostname mismatch"),
      (["--name", "127.0.0.2"], "127.0.0.1", "IP address mismatch"),
      (["--name", "localhost"], "127.0.0.1", "IP address mismatch"),
    ])
  func wrongName(arguments: [String], host: String, reason: String) {
    #expect {
      try get(arguments, host: host)
    } throws: { error in
      guard case .untrusted(host, let problem) = error as? HTTPError else { return false }
      return problem.reason == reason
    }
  }

  @Test("A certificate that has ended is refused")
  func expired() {
    #expect {
      try get(["--expired"])
    } throws: {
      isRefused("certificate has expired", by: $0)
    }
  }

  @Test("A certificate that is not a server's is refused")
  func wrongUsage() {
    #expect {
      try get(["--wrong-usage"])
    } throws: {
      isRefused("unsuitable certificate purpose", by: $0)
    }
  }

  @Test(
    "An authority that nobody named is refused, even one by the same name",
    arguments: [
      ("stranger", "unable to get local issuer certificate"),
      ("namesake", "certificate signature failure"),
    ])
  func unknownAuthority(file: String, reason: String) {
    #expect {
      try get(trust: { [.file($0[file])] })
    } throws: {
      isRefused(reason, by: $0)
    }
  }

  @Test("The next roots are asked where the first do not know the authority")
  func fallback() throws {
    let body = try get(trust: {
      [.file("/missing"), .file($0["stranger"]), .file($0["authority"])]
    })
    #expect(body == "ok")
  }

  @Test("Other roots do not help a certificate that is bad by itself")
  func noFallback() throws {
    let server = try PythonServer("tls_peer.py", ["--expired"])
    let client = try Self.client(
      server, trust: [.file(server["authority"]), .file(server["authority"])])
    #expect(throws: HTTPError.self) { try Self.get(client) }
    #expect(server.lines == ["localhost"])
  }

  @Test("A file without certificates is named", arguments: ["/missing", "/dev/null"])
  func noCertificates(file: String) {
    #expect(throws: HTTPError.noCertificates(file: file)) { try get(trust: { _ in [.file(file)] }) }
  }

  @Test("Roots that are not even tried are no trust")
  func noTrust() {
    #expect(throws: HTTPError.self) { try get(trust: { _ in [] }) }
  }

  @Test("TLS 1.1 is not spoken")
  func oldVersion() {
    #expect {
      try get(["--tls", "1.1"])
    } throws: { error in
      if case .tls = error as? HTTPError { true } else { false }
    }
  }

  @Test("One session serves several requests, and the server learns the name it is asked for")
  func keepsAlive() throws {
    let server = try PythonServer("tls_peer.py")
    let client = try Self.client(server, trust: [.file(server["authority"])])
    for _ in 0..<3 { #expect(try Self.get(client) == "ok") }
    #expect(server.lines == ["localhost"])
  }

  @Test("A session that the server ended is replaced")
  func replaced() throws {
    let server = try PythonServer("tls_peer.py", ["--cut"])
    let client = try Self.client(server, trust: [.file(server["authority"])])
    for _ in 0..<3 { #expect(try Self.get(client) == "ok") }
    #expect(server.lines == ["localhost", "localhost", "localhost"])
  }

  @Test("A server that speaks no TLS is an error")
  func plain() throws {
    let server = try PythonServer("peer.py")
    let port = try #require(Endpoint(url: server["endpoint"])).port
    let client = HTTPClient(
      Endpoint(host: "localhost", port: port, isSecure: true),
      trust: [.file("/etc/ssl/certs/ca-certificates.crt")])
    #expect(throws: HTTPError.self) { try Self.get(client) }
  }
}
