import Chimney
import CloudFormation
import Constructs
import EthereumAccounts
import TestSupport
import Testing

@Suite struct BroadcastTests {
  private static let function = "ethkmsclientFunctionCC521D46"

  private func account(_ broadcast: EthereumAccount.Broadcast?) throws -> Template {
    try template { EthereumAccount(in: $0, network: .sepolia, broadcast: broadcast) }
  }

  private func statements(_ template: Template) -> [Value] {
    template.resources.values.filter { $0.type == "AWS::IAM::Policy" }
      .flatMap { $0.properties["PolicyDocument"]?["Statement"]?.array ?? [] }
  }

  private func variables(_ template: Template) -> Value? {
    template.resources[Self.function]?.properties["Environment"]?["Variables"]
  }

  @Test("Without a node nothing of it is in the template")
  func none() throws {
    let template = try account(nil)
    #expect(template.resources.count == 4)
    #expect(variables(template)?["ETH_RPC_URL"] == nil)
  }

  @Test("A node by its URL is a variable, and takes no permission")
  func url() throws {
    let template = try account(.node(url: "https://node.example.com/v3/KEY"))
    #expect(template.resources.count == 4)
    #expect(variables(template)?["ETH_RPC_URL"] == "https://node.example.com/v3/KEY")
    #expect(variables(template)?["NONCE_TABLE"] == nil)
    #expect(statements(template).count == 2)
  }

  @Test("A node of Managed Blockchain is asked with signed requests, which the role may post")
  func managedBlockchain() throws {
    let template = try account(.managedBlockchain(nodeID: "nd-ABCDEF"))
    #expect(variables(template)?["ETH_RPC_AUTH"] == "sigv4")
    #expect(
      variables(template)?["ETH_RPC_URL"] == [
        "Fn::Join": [
          "",
          [
            "https://nd-ABCDEF.ethereum.managedblockchain.", ["Ref": "AWS::Region"],
            ".amazonaws.com",
          ],
        ]
      ])
    let statement = try #require(statements(template).last)
    #expect(statement["Action"] == "managedblockchain:POST")
    #expect(
      statement["Resource"] == [
        "Fn::Join": [
          "",
          [
            "arn:", ["Ref": "AWS::Partition"], ":managedblockchain:", ["Ref": "AWS::Region"], ":",
            ["Ref": "AWS::AccountId"], ":*",
          ],
        ]
      ])
  }

  @Test("A table gives out nonces, and the function may read and write its items and no others")
  func table() throws {
    let template = try account(.node(url: "https://node.example.com", nonces: .dynamoDB))
    let (id, table) = try #require(
      template.resources.first { $0.value.type == "AWS::DynamoDB::Table" })
    #expect(
      table.properties == [
        "AttributeDefinitions": [["AttributeName": "account", "AttributeType": "S"]],
        "BillingMode": "PAY_PER_REQUEST",
        "KeySchema": [["AttributeName": "account", "KeyType": "HASH"]],
      ])
    #expect(table.deletionPolicy == "Retain")
    #expect(variables(template)?["NONCE_TABLE"] == ["Ref": .string(id)])
    let statement = try #require(statements(template).last)
    #expect(statement["Action"] == ["dynamodb:GetItem", "dynamodb:PutItem"])
    #expect(statement["Resource"] == ["Fn::GetAtt": [.string(id), "Arn"]])
  }

  @Test(
    "A URL that no node has is a mistake, which does not repeat it",
    arguments: [
      "node.example.com", "wss://node.example.com", "http://node.example.com/SECRET",
      "http://localhost.example.com", "https://", "https:///v3", "https://a b",
      "https://user:word@node.example.com", "https://node.example.com/#a",
    ])
  func wrongURL(url: String) {
    let mistakes = mistakes {
      EthereumAccount(in: $0, network: .sepolia, broadcast: .node(url: Token(url)))
    }
    #expect(
      mistakes == [
        "the URL of a node begins with https:// and a host; http:// is for localhost and 127.0.0.1"
      ])
  }

  @Test(
    "A URL on this machine, or one that CloudFormation reads elsewhere, is taken",
    arguments: [
      "http://localhost:8545", "http://127.0.0.1/x", "https://node.example.com?key=1",
      "{{resolve:secretsmanager:node:SecretString:url}}",
    ])
  func url(url: String) throws {
    _ = try account(.node(url: Token(url)))
  }

  @Test(
    "An id that no node has is a mistake", arguments: ["", "nd-", "n-ethereum-mainnet", "nd-a/b"])
  func wrongNode(id: String) {
    let mistakes = mistakes {
      EthereumAccount(in: $0, network: .sepolia, broadcast: .managedBlockchain(nodeID: id))
    }
    #expect(mistakes == ["'\(id)' is no id of a node, as nd-ABCDEFGHIJ is"])
  }
}
