import HTTP
import JSON
import Platform
import TestTools
import Testing

/// The client against a peer in Python that does what its path says.
@Suite(.enabled(if: TestEnvironment.hasPython, "Python is missing; CHIMNEY_PYTHON names it"))
struct HTTPClientTests {
  private let server: PythonServer
  private let client: HTTPClient

  init() throws {
    server = try PythonServer("peer.py")
    client = HTTPClient(try #require(Endpoint(url: server["endpoint"])), bodyLimit: 8 << 20)
  }

  private func get(
    _ path: String, within limit: Duration = .seconds(30)
  ) throws(HTTPError) -> String {
    let response = try client.send(HTTPRequest("GET", path), until: .after(limit))
    return String(decoding: response.body, as: UTF8.self)
  }

  /// The connection that each request came on.
  private var connections: [String] {
    server.lines.compactMap { try? JSON.parse($0)["connection"]?.description }
  }

  @Test(
    "A body comes in every frame that HTTP/1.1 has",
    arguments: [
      ("/chunked", "hello world"), ("/dribble", "hello world"), ("/continue", "went on"),
      ("/until-close", "no length"), ("/close", "last words"), ("/length/0", ""),
    ])
  func frames(path: String, body: String) throws {
    #expect(try get(path) == body)
  }

  @Test("Megabytes go there and come back")
  func megabytes() throws {
    let body = (0..<6_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let request = HTTPRequest("POST", "/echo", body: body)
    let response = try client.send(request, until: .after(.seconds(60)))
    #expect(response.body == body)
  }

  @Test("One connection serves one request after the other")
  func keepsAlive() throws {
    for _ in 0..<3 { #expect(try get("/") == "ok") }
    #expect(connections == ["1", "1", "1"])
  }

  @Test(
    "A peer that says it will close is connected to anew", arguments: ["/close", "/until-close"])
  func saysClose(path: String) throws {
    _ = try get(path)
    #expect(try get("/") == "ok")
    #expect(connections == ["1", "2"])
  }

  @Test("A connection that the peer closed while it was idle is replaced")
  func closedIdle() throws {
    #expect(try get("/close-after") == "bye")
    Duration.milliseconds(50).sleep()
    #expect(try get("/") == "ok")
    #expect(connections == ["1", "2"])
  }

  @Test("A kept connection that dies under a request is replaced once")
  func closedUnderRequest() throws {
    #expect(try get("/drop-next") == "ok")
    #expect(try get("/") == "ok")
    #expect(connections == ["1", "2"])
  }

  @Test("An answer that nobody asked for is not taken for the next one")
  func stray() throws {
    #expect(try get("/remember") == "ok")
    let other = HTTPClient(client.endpoint)
    _ = try other.send(HTTPRequest("GET", "/stray"), until: .after(.seconds(30)))
    #expect(try get("/") == "ok")
    #expect(connections == ["1", "2", "3"])
  }

  @Test("A new connection that dies under a request is an error, and not tried again")
  func droppedAtOnce() throws {
    #expect(throws: HTTPError.closed(midMessage: false)) { try get("/drop") }
    #expect(connections == ["1"])
  }

  @Test("A body cut short is an error, and not tried again")
  func half() throws {
    #expect(try get("/") == "ok")
    #expect(throws: HTTPError.closed(midMessage: true)) { try get("/half") }
    #expect(connections == ["1", "1"])
  }

  @Test("A peer that says nothing runs into the deadline, and is connected to anew")
  func silent() throws {
    #expect(throws: HTTPError.timedOut(.reading)) {
      try get("/silent", within: .milliseconds(200))
    }
    #expect(try get("/") == "ok")
  }

  @Test("An answer longer than the caller takes is refused")
  func tooLong() {
    #expect(throws: HTTPError.tooLong(limit: 8 << 20)) { try get("/length/9000000") }
  }

  @Test("Header fields without end are refused while they still come")
  func endless() {
    #expect {
      try get("/endless")
    } throws: { error in
      if case .tooLong = error as? HTTPError { true } else { false }
    }
  }

  @Test("Bytes that are no HTTP are refused")
  func noHTTP() {
    #expect(throws: HTTPError.malformed(.version)) { try get("/raw?5353482d322e300d0a") }
  }

  @Test(
    "A request that could be read as two is never sent",
    arguments: [
      HTTPRequest("GET", "/a b"), HTTPRequest("GET", "/a\r\nHost: evil"), HTTPRequest("GET", "/ä"),
      HTTPRequest("GET", "/", headers: ["Name": "a\r\nOther: b"]),
      HTTPRequest("GET", "/", headers: ["Na me": "a"]), HTTPRequest("GET", "/", headers: ["": "a"]),
    ])
  func unsendable(request: HTTPRequest) {
    #expect {
      try client.send(request, until: .never)
    } throws: { error in
      if case .unsendable = error as? HTTPError { true } else { false }
    }
    #expect(server.lines.isEmpty)
  }
}

struct ConnectingTests {
  @Test("A port where nobody listens is an error at once")
  func refused() throws {
    let free = try Listener().endpoint
    let client = HTTPClient(free)
    #expect {
      try client.send(HTTPRequest("GET", "/"), until: .after(.seconds(30)))
    } throws: { error in
      "\(error)" == "connect: Connection refused"
    }
  }

  @Test("A name without an address is an error that gives the name")
  func unknownName() throws {
    let client = HTTPClient(Endpoint(host: "name.invalid", port: 1, isSecure: false))
    #expect {
      try client.send(HTTPRequest("GET", "/"), until: .after(.seconds(30)))
    } throws: { error in
      "\(error)".hasPrefix("the name name.invalid has no address (")
    }
  }

  @Test("localhost is reached on whichever address it listens")
  func localhost() throws {
    let listener = try Listener()
    let localhost = Endpoint(host: "localhost", port: listener.endpoint.port, isSecure: false)
    let socket = try Socket.connect(to: localhost, until: .after(.seconds(30)))
    let accepted = try #require(listener.accept())
    try accepted.write(Array("hello".utf8), until: .after(.seconds(30)))
    #expect(try socket.read(upTo: 100, until: .after(.seconds(30))) == Array("hello".utf8))
  }
}
