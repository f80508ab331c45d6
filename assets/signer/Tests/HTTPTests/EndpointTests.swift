import HTTP
import Testing

struct EndpointTests {
  @Test(
    "A URL is read into its parts",
    arguments: [
      ("https://kms.us-east-1.amazonaws.com", "kms.us-east-1.amazonaws.com", 443, true),
      ("https://kms.eu-central-1.amazonaws.com/", "kms.eu-central-1.amazonaws.com", 443, true),
      ("http://127.0.0.1:9001", "127.0.0.1", 9001, false),
      ("HTTP://localhost", "localhost", 80, false),
      ("http://[::1]:8080/", "::1", 8080, false),
      ("https://[fe80::1]", "fe80::1", 443, true),
    ])
  func url(url: String, host: String, port: Int, isSecure: Bool) {
    #expect(Endpoint(url: url) == Endpoint(host: host, port: UInt16(port), isSecure: isSecure))
  }

  @Test(
    "A URL that is more or less than a peer is refused",
    arguments: [
      "", "kms.us-east-1.amazonaws.com", "ftp://host", "https://", "https:///", "https://host/path",
      "https://host?query", "https://user@host", "https://host:", "https://host:0",
      "https://host:65536", "https://host:+80", "https://host:8 0", "https://a b", "https://a\r\nb",
      "https://[::1", "https://::1", "https://[]", "https://[::1]x", "https://host//",
    ])
  func refused(url: String) {
    #expect(Endpoint(url: url) == nil)
  }

  @Test(
    "Only this machine's own names are loopback",
    arguments: [
      ("http://localhost:1", true), ("http://LOCALHOST", true), ("http://127.0.0.1", true),
      ("http://127.9.9.9", true), ("http://[::1]", true), ("http://128.0.0.1", false),
      ("http://127.0.0.1.example.com", false), ("http://127.1", false), ("http://0.0.0.0", false),
      ("http://localhost.example.com", false), ("http://[::2]", false),
    ])
  func loopback(url: String, isLoopback: Bool) {
    #expect(Endpoint(url: url)?.isLoopback == isLoopback)
  }

  @Test(
    "The authority names the port only where it is not the scheme's",
    arguments: [
      ("https://host", "host"), ("https://host:443", "host"), ("https://host:80", "host:80"),
      ("http://host", "host"), ("http://[::1]:81", "[::1]:81"),
    ])
  func authority(url: String, authority: String) {
    #expect(Endpoint(url: url)?.authority == authority)
  }
}
