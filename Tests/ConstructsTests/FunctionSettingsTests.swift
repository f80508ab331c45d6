import Chimney
import CloudFormation
import Constructs
import TestSupport
import Testing

@Suite("What can be said of a function")
struct FunctionSettingsTests {
  @Test("What Lambda would refuse is refused, all of it at once")
  func refused() {
    let mistakes = mistakes { stack in
      let function = make(
        "f", in: stack, name: "a b", logging: .byLambda.json(system: .fatal),
        asynchronous: .init(maxEventAge: .seconds(1), retries: 3), reservedConcurrency: -1,
        ephemeralStorage: 100, network: .subnets([], securityGroups: []))
      let version = Lambda.Version("v", in: stack, of: function, provisionedConcurrency: 0)
      Lambda.Alias("a", in: stack, name: "1", version: version, others: [(version, 1.5)])
    }
    #expect(
      mistakes == [
        "Lambda's own logs have the levels debug, info and warning",
        "a function reaches 1 to 16 subnets, not 0",
        "a function is in 1 to 5 security groups, not 0",
        "an event is tried for 60 seconds to 6 hours, whole seconds",
        "an event is tried again at most twice, not 3 times",
        "'a b' is no function's name: 1 to 64 letters, digits and -_",
        "0 or more of a function run at once, not -1",
        "a function has 512 to 10240 MB of storage, not 100",
        "at least 1 of a version stands ready, not 0",
        "'1' is no alias's name: 1 to 128 letters, digits and -_, no number",
        "the shares of other versions are between 0 and 1, all together too",
      ])
  }

  @Test("Logs that are kept for a time have a group of the function's own")
  func keptLogs() throws {
    let template = try template { stack in
      _ = make("f", in: stack, logging: .kept(.oneWeek))
    }
    let group = try #require(
      template.resources.first { $0.value.type == "AWS::Logs::LogGroup" })
    #expect(group.value.properties["RetentionInDays"] == 7)
    #expect(group.value.deletionPolicy == "Retain")
    let function = template.resources.values.first { $0.type == "AWS::Lambda::Function" }
    #expect(function?.properties["LoggingConfig"] == ["LogGroup": ["Ref": .string(group.key)]])
  }

  @Test("A current version is another one when the function is, and only then")
  func currentVersion() throws {
    func id(_ memorySize: Int, concurrency: Int? = nil, tag: String = "a") throws -> String? {
      try template { stack in
        stack.tag("t", tag)
        let function = make(
          "f", in: stack, memorySize: memorySize, reservedConcurrency: concurrency)
        let version = function.currentVersion()
        #expect(function.currentVersion().scope === version.scope)
        stack.output("Number", version.number)
      }.resources.first { $0.value.type == "AWS::Lambda::Version" }?.key
    }
    let first = try #require(try id(128))
    #expect(first.wholeMatch(of: /fCurrentVersion[0-9A-F]{8}[0-9a-f]{32}/) != nil, "\(first)")
    #expect(try id(128, concurrency: 2) == first)
    #expect(try id(128, tag: "b") == first)
    #expect(try id(256) != first)
  }

  @Test("What a role that is not to be changed must bring is said")
  func immutableRole() throws {
    let tree = AppTree { app in
      Stack("stack", in: app) { stack in
        let role = IAM.Role.imported(
          "r", in: stack, arn: "arn:aws:iam::123456789012:role/r", isMutable: false)
        Lambda.Function(
          "f", in: stack, code: .inline("x"), runtime: .python313, handler: "index.f", role: role,
          tracing: .active)
      }
    }
    #expect(
      tree.diagnostics.map { "\($0.severity): \($0.mistake)" } == [
        "warning: the function's role is not this app's to change; it must be let:"
          + " xray:PutTraceSegments, xray:PutTelemetryRecords"
      ])
    #expect(try tree.synthesize(assets: [:])[0].template.resources.count == 1)
  }

  @Test("A permission knows three conditions, and says so of any other")
  func conditions() {
    let mistakes = mistakes { stack in
      make("f", in: stack).grantInvoke(
        to: .service("s3.amazonaws.com", where: [Condition(.bool, "aws:SecureTransport", ["true"])])
      )
    }
    #expect(
      mistakes == [
        "a function's policy knows no condition on 'aws:SecureTransport' with Bool; it knows"
          + " aws:SourceArn, aws:SourceAccount and aws:PrincipalOrgID, one value each"
      ])
  }

  @Test("A function of somebody else takes no permission, one of the own account does")
  func imported() throws {
    let arn: Token<ARN> = "arn:aws:lambda:eu-west-1:123456789012:function:f"
    #expect(
      mistakes { stack in
        stack.add("T", topic)
        Lambda.Function.imported("f", in: stack, arn: arn)
          .grantInvoke(to: .service("s3.amazonaws.com"))
      }.count == 1)
    let template = try template { stack in
      Lambda.Function.imported("f", in: stack, arn: arn, isOwn: true)
        .grantInvoke(to: .service("s3.amazonaws.com"))
    }
    #expect(template.resources.values.map(\.type) == ["AWS::Lambda::Permission"])
  }

  @Test("Each service is permitted once, whatever refers to it")
  func permissions() throws {
    let template = try template { stack in
      let function = make("f", in: stack)
      let rule = stack.add("Rule", RawResource("AWS::SNS::Topic"))
      for _ in 1...2 {
        function.grantInvoke(
          to: .service("sns.amazonaws.com", where: [.equals("aws:SourceArn", rule.ref)]))
      }
      function.grantInvoke(to: .service("sns.amazonaws.com"))
    }
    let permissions = template.resources.values.filter { $0.type == "AWS::Lambda::Permission" }
    #expect(permissions.map { $0.properties["SourceArn"] } == [["Ref": "Rule"], nil])
  }

  private func make(
    _ id: String, in stack: Scope, memorySize: Int = 128, name: String? = nil,
    logging: Lambda.Logging? = nil, asynchronous: Lambda.AsynchronousInvocation? = nil,
    reservedConcurrency: Int? = nil, ephemeralStorage: Int? = nil, network: Lambda.Network? = nil
  ) -> Lambda.Function {
    Lambda.Function(
      id, in: stack, code: .inline("x"), runtime: .python313, handler: "index.f",
      memorySize: memorySize, name: name, logging: logging, asynchronous: asynchronous,
      reservedConcurrency: reservedConcurrency, ephemeralStorage: ephemeralStorage,
      network: network)
  }
}
