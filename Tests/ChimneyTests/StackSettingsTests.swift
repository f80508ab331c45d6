import Chimney
import CloudFormation
import TestSupport
import Testing

@Suite("What is said of a stack besides its resources")
struct StackSettingsTests {
  @Test("Is handed on with the template")
  func handedOn() throws {
    let tree = AppTree { app in
      Stack(
        "stack", in: app, environment: .init(account: "123456789012", region: "eu-central-1"),
        description: "d", tags: ["b": "2", "a": "1"], terminationProtection: true
      ) { $0.add("T", topic) }
    }
    let stack = try #require(try tree.synthesize(assets: [:]).first)
    #expect(stack.environment == .init(account: "123456789012", region: "eu-central-1"))
    #expect(stack.tags == ["a": "1", "b": "2"])
    #expect(Array(stack.tags.keys) == ["a", "b"])
    #expect(stack.terminationProtection)
    #expect(stack.template.description == "d")
  }

  @Test("A known account and region stand where the template would ask for them")
  func knownEnvironment() throws {
    let tree = AppTree { app in
      Stack("stack", in: app, environment: .init(account: "123456789012", region: "eu-west-1")) {
        $0.add("T", topic)
        $0.output("O", "\(.partition) \(.accountID) \(.region)" as Token<String>)
      }
      Stack("half", in: app, environment: .init(region: "eu-west-1")) {
        $0.add("T", topic)
        $0.output("O", "\(.accountID) \(.region)" as Token<String>)
      }
    }
    let stacks = try tree.synthesize(assets: [:])
    #expect(
      stacks.map { $0.template.outputs["O"]?.value } == [
        ["Fn::Join": ["", [["Ref": "AWS::Partition"], " 123456789012 eu-west-1"]]],
        ["Fn::Join": ["", [["Ref": "AWS::AccountId"], " eu-west-1"]]],
      ])
  }

  @Test("Assets go to the bucket of the environment")
  func bucket() throws {
    let tree = AppTree { app in
      for account in ["123456789012", nil] {
        Stack(
          account == nil ? "any" : "one", in: app,
          environment: .init(account: account, region: "eu-west-1")
        ) { stack in
          let asset = stack.asset(Asset(path: "a", build: .swiftPackage(SwiftPackageBuild())))
          stack.add("T", RawResource("AWS::SNS::Topic", ["TopicName": asset.bucket.expression]))
        }
      }
    }
    let staged = Dictionary(
      uniqueKeysWithValues: tree.assets.map { ($0.id, StagedAsset(hash: "h")) })
    let buckets = try tree.synthesize(assets: staged).map {
      $0.template.resources["T"]?.properties["TopicName"]
    }
    #expect(
      buckets == [
        "cdk-hnb659fds-assets-123456789012-eu-west-1",
        ["Fn::Sub": "cdk-hnb659fds-assets-${AWS::AccountId}-eu-west-1"],
      ])
  }

  static let mistaken: [(Stack.Environment, [String: String], [Mistake])] = [
    (.init(account: "12345678901"), [:], [.invalidAccount("12345678901")]),
    (.init(account: "12345678901é"), [:], [.invalidAccount("12345678901é")]),
    (.init(region: "eu"), [:], [.invalidRegion("eu")]),
    (.init(region: "EU-West-1"), [:], [.invalidRegion("EU-West-1")]),
    (.init(region: "eu-west-"), [:], [.invalidRegion("eu-west-")]),
    (.init(), ["": "v"], [.tag(.keyLength(""))]),
    (.init(), ["k": ""], [.tag(.emptyValue(key: "k"))]),
    (.init(), ["AWS:k": "v"], [.tag(.reservedKey("AWS:k"))]),
    (.init(), ["k": "a?"], [.tag(.characters(key: "k", text: "a?"))]),
    (
      .init(), ["k": String(repeating: "v", count: 257)],
      [.tag(.valueLength(key: "k", count: 257))]
    ),
    (
      .init(), Dictionary(uniqueKeysWithValues: (0...50).map { ("k\($0)", "v") }),
      [.tag(.tooMany(51))]
    ),
  ]

  @Test("What AWS would refuse is refused", arguments: mistaken)
  func refused(environment: Stack.Environment, tags: [String: String], mistakes: [Mistake]) {
    let tree = AppTree { app in
      Stack("stack", in: app, environment: environment, tags: tags) { $0.add("T", topic) }
    }
    let error = #expect(throws: SynthesisError.self) { try tree.synthesize(assets: [:]) }
    #expect(error?.diagnostics.map(\.mistake) == mistakes)
  }

  @Test(
    "Regions of every partition are regions",
    arguments: ["eu-central-1", "us-gov-west-1", "cn-north-1", "us-isob-east-1", "eusc-de-east-1"])
  func regions(_ region: String) throws {
    let tree = AppTree { app in
      Stack("stack", in: app, environment: .init(region: region)) { $0.add("T", topic) }
    }
    #expect(try tree.synthesize(assets: [:]).count == 1)
  }
}
