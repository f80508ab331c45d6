import Chimney
import CloudFormation
import Constructs
import EthereumAccounts
import TestSupport
import Testing

@Suite struct EthereumAccountTests {
  @Test("An account has the logical ids of AWS's sample of 2021")
  func logicalIDs() throws {
    let template = try template { EthereumAccount(in: $0, network: .sepolia) }
    #expect(
      template.resources.keys == [
        "ethcmkidentityAE682D9E", "ethkmsclientFunctionServiceRoleAD02634D",
        "ethkmsclientFunctionServiceRoleDefaultPolicy936B8D1B", "ethkmsclientFunctionCC521D46",
      ])
  }

  @Test("A second account with an id of its own is no collision; one without is refused")
  func several() throws {
    let template = try template { stack in
      EthereumAccount(in: stack, network: .sepolia)
      EthereumAccount("treasury", in: stack, network: .mainnet)
    }
    #expect(template.resources.count == 8)
    let mistakes = mistakes { stack in
      EthereumAccount(in: stack, network: .sepolia)
      EthereumAccount(in: stack, network: .mainnet)
    }
    #expect(
      mistakes == ["the id 'Default' is taken by a sibling; give one of them an id of its own"])
  }

  @Test("The function may get the public key and sign digests, and nothing else")
  func permissions() throws {
    let template = try template { EthereumAccount(in: $0, network: .sepolia) }
    let policies = template.resources.values.filter { $0.type == "AWS::IAM::Policy" }
    #expect(policies.count == 1)
    let statements = policies[0].properties["PolicyDocument"]?["Statement"]?.array ?? []
    #expect(statements.map { $0["Action"] } == ["kms:GetPublicKey", "kms:Sign"])
    #expect(
      statements.map { $0["Condition"] } == [
        nil,
        [
          "StringEquals": ["kms:MessageType": "DIGEST", "kms:SigningAlgorithm": "ECDSA_SHA_256"]
        ],
      ])
    #expect(
      statements.allSatisfy {
        $0["Resource"] == ["Fn::GetAtt": ["ethcmkidentityAE682D9E", "Arn"]]
      })
  }

  @Test("The key stays unless it is to be destroyed")
  func removal() throws {
    func policy(_ build: (Scope) -> Void) throws -> String? {
      try template(build).resources["ethcmkidentityAE682D9E"]?.deletionPolicy
    }
    #expect(try policy { EthereumAccount(in: $0, network: .sepolia) } == "Retain")
    #expect(
      try policy { EthereumAccount(in: $0, network: .sepolia, removal: .destroy) } == "Delete")
  }

  @Test(
    "The function knows its key, its network and its log level",
    arguments: [
      (EthereumNetwork.mainnet, "mainnet"), (.chain(1), "mainnet"), (.chain(10), "10"),
      (.chain(UInt64.max), "18446744073709551615"),
    ])
  func environment(_ network: EthereumNetwork, _ name: String) throws {
    let template = try template { EthereumAccount(in: $0, network: network, logLevel: .debug) }
    let function = template.resources["ethkmsclientFunctionCC521D46"]
    #expect(
      function?.properties["Environment"]?["Variables"] == [
        "ETH_NETWORK": .string(name), "KMS_KEY_ID": ["Ref": "ethcmkidentityAE682D9E"],
        "LOG_LEVEL": "DEBUG",
      ])
  }

  @Test("Chain 0 is no chain")
  func chainZero() {
    #expect(
      mistakes { EthereumAccount(in: $0, network: .chain(0)) } == ["a chain id is 1 or more"])
  }

  @Test("Every part of an account names the user's line")
  func lines() throws {
    let line: UInt = #line
    let tree = AppTree { app in
      Stack("stack", in: app) { stack in
        EthereumAccount(in: stack, network: .sepolia)
      }
    }
    let staged = [tree.assets[0].id: StagedAsset(hash: "HASH")]
    let stack = try #require(tree.synthesize(assets: staged).first)
    for origin in stack.origins.values {
      #expect(origin.locations.map(\.line) == [line + 3])
      #expect(origin.values.allSatisfy { $0.location.line == line + 3 })
    }
    #expect(stack.origins.count == 4)
  }
}
