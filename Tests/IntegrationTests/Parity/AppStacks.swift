import Constructs

/// Stacks that say something of themselves, or ask one another for something.
enum AppStacks {
  static let names = [
    "environment", "producer", "consumer", "follower", "tagged", "sections",
  ]

  static func describe(in app: Scope) {
    Stack(
      "environment", in: app, environment: .init(account: "123456789012", region: "eu-central-1"),
      description: "A place", tags: ["team": "keys", "cost": "low"], terminationProtection: true
    ) { stack in
      KMS.Key("Key", in: stack)
      Lambda.Function(
        "F", in: stack, code: .swiftPackage(at: "assets/signer"), runtime: .python313,
        handler: "index.handler")
      stack.output("Account", .accountID)
      stack.output("Region", .region)
    }
    across(in: app)
    Stack("tagged", in: app, tags(of:))
    Stack("sections", in: app, sections(of:))
  }

  private static func across(in app: Scope) {
    var values: (key: KMS.Key, name: Token<String>, entries: Token<[String]>)?
    Stack("producer", in: app) { stack in
      let key = KMS.Key("Key", in: stack)
      let name = stack.parameter("Name")
      let endpoint = stack.add(
        "Endpoint",
        RawResource(
          "AWS::EC2::VPCEndpoint",
          ["VpcId": "vpc-12345678", "ServiceName": "com.amazonaws.eu-west-1.kms"]))
      values = (key, name, endpoint.attribute("DnsEntries"))
    }
    guard let (key, name, entries) = values else { return }
    let consumer = Stack("consumer", in: app) { stack in
      stack.output("Arn", key.arn)
      stack.output("Name", name)
      stack.output("Text", "key/\(key.id)" as Token<String>)
      stack.output("List", Token<String>.join(entries, separator: ","))
      key.grant(.decrypt, to: ParityStack.role(in: stack))
    }
    Stack("follower", in: app) { parameter("P", "v", in: $0) }.depend(on: consumer)
  }

  private static func tags(of stack: Scope) {
    let key = KMS.Key("Key", in: stack)
    parameter("P", "v", in: stack)
    ParityStack.function(in: stack)
    stack.add(
      "Role",
      RawResource(
        "AWS::IAM::Role",
        [
          "AssumeRolePolicyDocument": ["Version": "2012-10-17", "Statement": []],
          "Tags": [["Key": "own", "Value": "1"], ["Key": "team", "Value": "other"]],
        ]))
    stack.tag("team", "keys")
    stack.tag("a", "1")
    key.scope.tag("team", "treasury")
    stack.tag("only", "keys", only: ["AWS::KMS::Key"])
    stack.tag("not", "roles", except: ["AWS::IAM::Role"])
    key.scope.untag("a")
  }

  private static func sections(of stack: Scope) {
    let stage = stack.parameter(
      "Stage", default: "test",
      constraints: ["AllowedValues": ["test", "production"], "Description": "d"])
    let production = stack.condition(
      "IsProduction", stage == "production" && .region != "us-east-1")
    let sizes = stack.mapping("Sizes", ["eu-west-1": ["small": "1"]])
    let value = Token<String>.if(production, "large", else: sizes.find(.region, "small"))
    parameter("P", value, in: stack)
    parameter("Q", "\(stage)-\(.stackName)", in: stack).condition = production
    stack.output(
      "O", Token<String>.select(0, from: .split(.region, separator: "-")), condition: production)
    stack.metadata("Owner", "keys")
  }

  @discardableResult
  private static func parameter(
    _ id: String, _ value: Token<String>, in stack: Scope
  ) -> Handle<RawResource> {
    stack.add(
      id, RawResource("AWS::SSM::Parameter", ["Type": "String", "Value": value.expression]))
  }
}
