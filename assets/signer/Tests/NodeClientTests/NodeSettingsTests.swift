import AWSRequests
import NodeClient
import Testing

struct NodeSettingsTests {
  private static let environment = [
    "AWS_REGION": "eu-central-1", "AWS_ACCESS_KEY_ID": "AKIDEXAMPLE",
    "AWS_SECRET_ACCESS_KEY": "secret",
  ]

  private func settings(_ changes: [String: String]) throws(SettingsError) -> NodeSettings? {
    try NodeSettings(environment: Self.environment.merging(changes) { $1 })
  }

  @Test("Without a URL there is no node")
  func none() throws {
    #expect(try settings([:]) == nil)
  }

  @Test(
    "A URL is taken apart as it stands",
    arguments: [
      ("https://node.example.com", "https://node.example.com", "/"),
      ("https://node.example.com/", "https://node.example.com", "/"),
      ("https://node.example.com/v3/KEY", "https://node.example.com", "/v3/KEY"),
      ("https://node.example.com?key=1", "https://node.example.com", "/?key=1"),
      ("https://node.example.com:8545/a?b/c", "https://node.example.com:8545", "/a?b/c"),
      ("http://[::1]:8545", "http://[::1]:8545", "/"),
      ("http://localhost:8545/x", "http://localhost:8545", "/x"),
    ])
  func url(url: String, endpoint: String, path: String) throws {
    let settings = try #require(try settings(["ETH_RPC_URL": url]))
    #expect("\(settings.endpoint)" == endpoint)
    #expect(settings.path == path)
    #expect(settings.signing == nil)
  }

  @Test(
    "A URL that cannot be meant is refused, and not repeated",
    arguments: [
      "wss://node.example.com", "node.example.com", "https://", "https:///v3",
      "https://user:word@node.example.com", "https://node.example.com/a b",
      "https://node.example.com/a#b", "https://node.example.com/é",
      "http://node.example.com/SECRET", "http://127.0.0.1.example.com",
    ])
  func refused(url: String) {
    #expect {
      try settings(["ETH_RPC_URL": url])
    } throws: { error in
      "\(error)".hasPrefix("ETH_RPC_URL ") && !"\(error)".contains("SECRET")
    }
  }
}
