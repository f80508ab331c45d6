public import CloudFormation

extension EthereumAccount {
  /// The Ethereum node that an account's transactions are sent with: the operation `send`.
  public struct Broadcast: Sendable {
    enum Node: Sendable {
      case url(Token<String>)
      case managedBlockchain(nodeID: String)
    }

    let node: Node
    let nonces: Nonces
    let file: StaticString
    let line: UInt

    /// A node by the URL of its JSON-RPC: `https:`, a provider's path and query along with it.
    ///
    /// The URL stands in the template and in the function's configuration: for a secret in it use a
    /// dynamic reference, `{{resolve:secretsmanager:…}}`, and mind who may read the function.
    public static func node(
      url: Token<String>, nonces: Nonces = .node,
      file: StaticString = #filePath, line: UInt = #line
    ) -> Self {
      Self(node: .url(url), nonces: nonces, file: file, line: line)
    }

    /// A node of Amazon Managed Blockchain, in the stack's account and Region, by its id: `nd-…`.
    ///
    /// The function may send it requests, as AWS's page "Identity-based policy examples for Amazon
    /// Managed Blockchain (AMB) Access Ethereum" grants it: on all nodes of the account and Region.
    public static func managedBlockchain(
      nodeID: String, nonces: Nonces = .node,
      file: StaticString = #filePath, line: UInt = #line
    ) -> Self {
      Self(node: .managedBlockchain(nodeID: nodeID), nonces: nonces, file: file, line: line)
    }

    /// Who says which nonce comes next.
    public enum Nonces: Sendable {
      /// The node: for one sender at a time.
      case node
      /// A DynamoDB table of the account's own, through which any number of senders give out nonces
      /// one after the other, without a gap and none twice.
      case dynamoDB
    }
  }
}

extension EthereumAccount.Broadcast {
  /// The function's variables.
  var variables: [String: Token<String>] {
    switch node {
    case .url(let url): ["ETH_RPC_URL": url]
    case .managedBlockchain(let id):
      [
        "ETH_RPC_URL":
          "https://\(id).ethereum.managedblockchain.\(.region).amazonaws.com",
        "ETH_RPC_AUTH": "sigv4",
      ]
    }
  }

  /// What cannot be meant; a URL is not repeated, since it may hold a secret.
  var mistakes: [String] {
    switch node {
    case .url(let url):
      guard let text = url.literal?.string, !Self.isURL(text) else { return [] }
      return [
        "the URL of a node begins with https:// and a host; http:// is for localhost and 127.0.0.1"
      ]
    case .managedBlockchain(let id):
      let isID =
        id.hasPrefix("nd-")
        && id.dropFirst(3).allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
      return isID && id.count > 3 ? [] : ["'\(id)' is no id of a node, as nd-ABCDEFGHIJ is"]
    }
  }

  private static func isURL(_ text: String) -> Bool {
    if text.hasPrefix("{{resolve:") { return true }
    guard text.utf8.allSatisfy({ (0x21...0x7e).contains($0) }) else { return false }
    if text.hasPrefix("https://") {
      let host = text.dropFirst("https://".count).prefix { !"/?".contains($0) }
      return !host.isEmpty && !host.contains("@") && !text.contains("#")
    }
    return ["http://localhost", "http://127.0.0.1"].contains { start in
      text.hasPrefix(start) && [nil, ":", "/", "?"].contains(text.dropFirst(start.count).first)
    }
  }
}
