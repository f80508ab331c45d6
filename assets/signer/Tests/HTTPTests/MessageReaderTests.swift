import HTTP
import Platform
import Testing

struct MessageReaderTests {
  private func response(
    _ text: String, piece: Int = .max, bodyLimit: Int = 1000
  ) throws(HTTPError) -> (response: HTTPResponse, keepsAlive: Bool) {
    var reader = MessageReader(CannedStream(text, piece: piece), bodyLimit: bodyLimit)
    return try reader.response(until: .never)
  }

  @Test("A response is the same in whatever pieces it comes", arguments: 1...120)
  func pieces(size: Int) throws {
    let text =
      "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nName:  a value\t\r\n"
      + "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\nA;x=y\r\n0123456789\r\n0\r\nT: t\r\n\r\n"
    let (response, keepsAlive) = try response(text, piece: size)
    #expect(response.status == 200)
    #expect(response.headers["NAME"] == "a value")
    #expect(response.body == Array("abc0123456789".utf8))
    #expect(keepsAlive)
  }

  @Test(
    "A body ends where the message says",
    arguments: [
      ("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok", "ok", true),
      ("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok and more", "ok", false),
      ("HTTP/1.1 200\r\nContent-Length: 0\r\n\r\n", "", true),
      ("HTTP/1.1 204 No Content\r\n\r\n", "", true),
      ("HTTP/1.1 304 \r\nContent-Length: 9\r\n\r\n", "", true),
      ("HTTP/1.1 200 OK\r\n\r\nto the end", "to the end", false),
      ("HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\nok", "ok", false),
      ("HTTP/1.1 200 OK\r\nConnection: x, Close\r\nContent-Length: 2\r\n\r\nok", "ok", false),
    ])
  func framing(text: String, body: String, lives: Bool) throws {
    let (response, keepsAlive) = try response(text)
    #expect(response.body == Array(body.utf8))
    #expect(keepsAlive == lives)
  }

  @Test(
    "A response that breaks the rules is refused",
    arguments: [
      ("HTTP/2 200 OK\r\n\r\n", HTTPError.malformed(.version)),
      ("HTTP/1.1 20 OK\r\n\r\n", .malformed(.startLine)),
      ("HTTP/1.1 2000 OK\r\n\r\n", .malformed(.startLine)),
      ("HTTP/1.1 +20 OK\r\n\r\n", .malformed(.startLine)),
      ("HTTP/1.1 700 OK\r\n\r\n", .malformed(.startLine)),
      ("HTTP/1.1 200 OK\n\n", .malformed(.field)),
      ("HTTP/1.1 200 OK\r\nno colon\r\n\r\n", .malformed(.field)),
      ("HTTP/1.1 200 OK\r\n: no name\r\n\r\n", .malformed(.field)),
      ("HTTP/1.1 200 OK\r\nName : value\r\n\r\n", .malformed(.field)),
      ("HTTP/1.1 200 OK\r\nName: value\r\n folded\r\n\r\n", .malformed(.field)),
      ("HTTP/1.1 200 OK\r\nName: a\u{0}b\r\n\r\n", .malformed(.field)),
      ("HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n", .malformed(.length)),
      ("HTTP/1.1 200 OK\r\nContent-Length: +1\r\n\r\nx", .malformed(.length)),
      ("HTTP/1.1 200 OK\r\nContent-Length: 1, 1\r\n\r\nx", .malformed(.length)),
      ("HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 1\r\n\r\nx", .malformed(.length)),
      (
        "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\nx",
        .malformed(.length)
      ),
      ("HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n", .malformed(.length)),
      ("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nx\r\n", .malformed(.chunk)),
      ("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-1\r\n", .malformed(.chunk)),
      ("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n\r\n", .malformed(.chunk)),
      ("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nxx\r\n", .tooLong(limit: 1)),
      (
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFF\r\n",
        .malformed(.chunk)
      ),
      (
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n7FFFFFFFFFFFFFFF\r\n",
        .tooLong(limit: 1000)
      ),
      ("HTTP/1.1 200 OK\r\nContent-Length: 1001\r\n\r\n", .tooLong(limit: 1000)),
      (
        "HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999\r\n\r\n",
        .malformed(.length)
      ),
    ])
  func refused(text: String, error: HTTPError) {
    #expect(throws: error) { try response(text) }
  }

  @Test("A response that stops anywhere is no response", arguments: 0..<72)
  func truncated(length: Int) {
    let text =
      "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n5\r\nworld\r\n0\r\n\r\n"
    #expect(text.utf8.count == 72)
    #expect(throws: HTTPError.closed(midMessage: length > 0)) {
      try response(String(decoding: text.utf8.prefix(length), as: UTF8.self))
    }
  }

  @Test("A body that is too long is refused however it is framed")
  func limits() {
    let body = String(repeating: "x", count: 1001)
    #expect(throws: HTTPError.tooLong(limit: 1000)) {
      try response("HTTP/1.1 200 OK\r\n\r\n" + body)
    }
    let chunk = "1F4\r\n" + String(repeating: "x", count: 500) + "\r\n"
    #expect(throws: HTTPError.tooLong(limit: 1000)) {
      try response(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + chunk + chunk + chunk)
    }
  }

  @Test("Header fields without end are refused")
  func endlessFields() {
    let text = "HTTP/1.1 200 OK\r\n" + String(repeating: "Name: value\r\n", count: 6000)
    #expect {
      try response(text)
    } throws: { error in
      if case .tooLong = error as? HTTPError { true } else { false }
    }
  }

  @Test("A request is read with its fields and body, and the next one after it")
  func request() throws {
    var reader = MessageReader(
      CannedStream(
        "POST /a HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\n\r\nabcGET /b HTTP/1.1\r\n\r\n"),
      bodyLimit: 10)
    let post = try reader.request(until: .never)
    #expect(post == HTTPRequest("POST", "/a", headers: post.headers, body: Array("abc".utf8)))
    #expect(post.headers["host"] == "h")
    #expect(try reader.request(until: .never).path == "/b")
  }
}
