import Constructs

extension ParityStack {
  static let functions: [ParityStack] = [
    Self("function-settings") { stack in
      function(
        "Named", in: stack, environment: ["BB": "2", "AA": "1"], name: "named", tracing: .active,
        reservedConcurrency: 5, ephemeralStorage: 1024, description: "d")
      function(
        "Large", in: stack, architecture: .arm64, memorySize: 10_240, timeout: .seconds(900),
        tracing: .passThrough)
      let key = KMS.Key("Key", in: stack)
      function("Encrypted", in: stack, environment: ["AA": "1"], environmentKey: key)
      function(
        "Layered", in: stack, layers: ["arn:aws:lambda:eu-west-1:123456789012:layer:l:1"])
    },
    Self("function-logs") { stack in
      let group = Logs.LogGroup("Group", in: stack, retention: .oneWeek, removal: .destroy)
      function(
        "Json", in: stack, logging: .group(group).json(application: .warning, system: .debug))
      function("Text", in: stack, logging: .group(group))
    },
    Self("log-groups") { stack in
      let key = KMS.Key("Key", in: stack)
      Logs.LogGroup("Named", in: stack, retention: .forever, name: "named", encryptionKey: key)
      Logs.LogGroup("Plain", in: stack)
      let retentions: KeyValuePairs<String, Logs.Retention> = [
        "ONE_DAY": .oneDay, "ONE_MONTH": .oneMonth, "THREE_MONTHS": .threeMonths,
        "ONE_YEAR": .oneYear, "TEN_YEARS": .tenYears,
      ]
      for (name, retention) in retentions {
        Logs.LogGroup(name, in: stack, retention: retention)
      }
    },
    Self("function-dead-letters") { stack in
      let letters = queue("Letters", in: stack)
      let news = topic("News", in: stack)
      function("Queue", in: stack, deadLetters: .queue(letters.attribute("Arn")))
      function("Topic", in: stack, deadLetters: .topic(Token(news.ref.expression)))
      function("Own", in: stack, deadLetters: .newQueue)
    },
    Self("function-asynchronous", IntendedDifference.destinations) { stack in
      function(
        "Retried", in: stack,
        asynchronous: .init(maxEventAge: .seconds(3600), retries: 1))
      let failed = queue("Failed", in: stack)
      let done = topic("Done", in: stack)
      function(
        "Reported", in: stack,
        asynchronous: .init(
          onSuccess: .topic(Token(done.ref.expression)),
          onFailure: .queue(failed.attribute("Arn"))))
    },
    Self("function-versions") { stack in
      let function = function(in: stack)
      let version = Lambda.Version(
        "One", in: stack, of: function, provisionedConcurrency: 2, description: "one")
      let other = Lambda.Version("Two", in: stack, of: function)
      let live = Lambda.Alias(
        "Live", in: stack, name: "live", version: version, provisionedConcurrency: 3,
        description: "d")
      Lambda.Alias(
        "Canary", in: stack, name: "canary", version: version, others: [(other, 0.25)])
      let role = role(in: stack)
      live.grantInvoke(to: .service("s3.amazonaws.com"))
      live.grantInvoke(to: role)
      version.grantInvoke(to: role)
      live.addURL()
    },
    Self("function-current-version") { stack in
      let function = function(in: stack)
      Lambda.Alias("Live", in: stack, name: "live", version: function.currentVersion())
    },
    Self("function-urls") { stack in
      let url = function(in: stack).addURL()
      url.grantInvoke(to: role(in: stack))
      url.grantInvoke(to: .account("210987654321"))
      function("Open", in: stack).addURL(
        authentication: .openToTheWholeInternet,
        cors: .init(
          allowedOrigins: ["https://example.com"], allowedMethods: ["GET"],
          allowedHeaders: ["X-A"], exposedHeaders: ["X-B"], allowsCredentials: true,
          maxAge: .seconds(300)),
        invokeMode: .responseStream)
    },
    Self("function-permissions") { stack in
      let called = function(in: stack)
      called.grantInvoke(to: .service("s3.amazonaws.com"))
      called.grantInvoke(
        to: .service(
          "sns.amazonaws.com",
          where: [
            Condition(.arnLike, "aws:SourceArn", ["arn:aws:sns:eu-west-1:123456789012:t"]),
            .equals("aws:SourceAccount", "123456789012"),
          ]))
      called.grantInvoke(to: .account("210987654321"))
      called.grantInvoke(to: .arn("arn:aws:iam::210987654321:role/r"))
      called.grantInvoke(to: .organization("o-1234567890"))
      called.grantInvoke(to: role(in: stack))
      called.grantInvoke(to: IAM.User("User", in: stack))
      called.grantInvoke(to: function("Caller", in: stack))
      called.grantInvoke(
        to: IAM.Role.imported(
          "Existing", in: stack, arn: "arn:aws:iam::123456789012:role/Existing"))
    },
    Self("function-imported") { stack in
      Lambda.Function.imported(
        "Foreign", in: stack, arn: "arn:aws:lambda:eu-west-1:123456789012:function:f"
      ).grantInvoke(to: role(in: stack))
      Lambda.Function.imported("Own", in: stack, name: "own").grantInvoke(
        to: .service("s3.amazonaws.com"))
    },
    Self("function-network") { stack in
      let subnets: [Token<String>] = ["subnet-11111111", "subnet-22222222"]
      var given = Lambda.Network.subnets(subnets, securityGroups: ["sg-12345678"])
      function("Given", in: stack, network: given)
      function("Own", in: stack, network: .subnets(subnets, of: "vpc-12345678"))
      function(
        "Closed", in: stack,
        network: .subnets(subnets, of: "vpc-12345678", allowsOutbound: false))
      given.allowsIPv6 = true
      function("Six", in: stack, network: given)
    },
  ]

  /// A function that answers what it was told.
  @discardableResult
  static func function(
    _ id: String = "F", in stack: Scope, architecture: Lambda.Architecture = .x86_64,
    memorySize: Int = 128, timeout: Duration = .seconds(3),
    environment: [String: Token<String>] = [:], environmentKey: KMS.Key? = nil,
    name: String? = nil, logging: Lambda.Logging? = nil, tracing: Lambda.Tracing? = nil,
    deadLetters: Lambda.DeadLetters? = nil, asynchronous: Lambda.AsynchronousInvocation? = nil,
    reservedConcurrency: Int? = nil, ephemeralStorage: Int? = nil,
    network: Lambda.Network? = nil, layers: [Token<ARN>] = [], description: String? = nil
  ) -> Lambda.Function {
    Lambda.Function(
      id, in: stack, code: .inline("def handler(event, context): return event\n"),
      runtime: .python313, handler: "index.handler", architecture: architecture,
      memorySize: memorySize, timeout: timeout, environment: environment,
      environmentKey: environmentKey, name: name, logging: logging, tracing: tracing,
      deadLetters: deadLetters, asynchronous: asynchronous,
      reservedConcurrency: reservedConcurrency, ephemeralStorage: ephemeralStorage,
      network: network, layers: layers, description: description)
  }

  /// A queue as the CDK makes one.
  private static func queue(_ id: String, in stack: Scope) -> Handle<RawResource> {
    let queue = stack.child(id).add("Resource", RawResource("AWS::SQS::Queue"))
    queue.removalPolicy = .destroy
    return queue
  }

  private static func topic(_ id: String, in stack: Scope) -> Handle<RawResource> {
    stack.child(id).add("Resource", RawResource("AWS::SNS::Topic"))
  }
}
