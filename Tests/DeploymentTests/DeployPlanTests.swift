import CloudAssembly
import CloudFormation
import Deployment
import Testing

@Suite struct DeployPlanTests {
  private static let template: Value = ["Resources": ["T": ["Type": "AWS::SNS::Topic"]]]
  private let environment = TargetEnvironment(account: "123456789012", region: "us-east-1")

  private func plan(
    _ template: Value = template, properties: Value.Object = [:], files: Value = [:],
    body: String = "{}", deployed: DeployedStack? = nil, deployedTemplate: Value? = nil,
    options: DeployPlan.Options = .init()
  ) throws -> DeployPlan {
    try DeployPlan(
      assembled(template, properties: properties, files: files), body: body, in: environment,
      deployed: deployed, template: deployedTemplate.map { try Template($0) }, options: options)
  }

  private func deployed(_ status: StackStatus = .createComplete) -> DeployedStack {
    DeployedStack(id: "arn:s", name: "s", status: status)
  }

  @Test func `a stack that is not there is made, by its name`() throws {
    let plan = try plan(properties: ["tags": ["team": "x"], "terminationProtection": true])
    #expect(plan.move == .create)
    #expect(plan.request.creates)
    #expect(plan.request.stack == "s")
    #expect(plan.request.template == .body("{}"))
    #expect(plan.request.tags == ["team": "x"])
    #expect(plan.needsProtection)
    #expect(!plan.isUnchanged)
    #expect(plan.mayRemoveEmptyStack)
  }

  @Test func `a stack that is there is changed, by its ARN`() throws {
    let plan = try plan(
      deployed: deployed(), deployedTemplate: ["Resources": ["U": ["Type": "A::B::C"]]])
    #expect(plan.move == .update)
    #expect(!plan.request.creates)
    #expect(plan.request.stack == "arn:s")
    #expect(plan.request.tags == nil)
    #expect(plan.difference?.parts == [.template])
    #expect(!plan.mayRemoveEmptyStack)
  }

  @Test func `where nothing differs CloudFormation is asked only when that is forced`() throws {
    var options = DeployPlan.Options()
    #expect(
      try plan(deployed: deployed(), deployedTemplate: Self.template, options: options).isUnchanged)
    options.isForced = true
    #expect(
      try !plan(deployed: deployed(), deployedTemplate: Self.template, options: options).isUnchanged
    )
  }

  @Test func `tags that are gone from the description are taken from the stack`() throws {
    var stack = deployed()
    stack.tags = ["old": "1"]
    let plan = try plan(deployed: stack, deployedTemplate: Self.template)
    #expect(plan.difference?.parts == [.tags])
    #expect(plan.request.tags == [:])
  }

  @Test func `protection that somebody else set stays`() throws {
    var stack = deployed()
    stack.isProtected = true
    let plan = try plan(deployed: stack, deployedTemplate: Self.template)
    #expect(plan.isUnchanged)
    #expect(plan.keepsProtection)
    #expect(!plan.needsProtection)
  }

  @Test func `the same request has the same name, another one or another base has another`() throws
  {
    let first = try plan().request.name
    #expect(ChangeSetName.isOurs(first))
    #expect(try plan().request.name == first)
    #expect(try plan(deployed: deployed(.reviewInProgress)).request.name == first)
    #expect(try plan(body: "{ }").request.name != first)
    var later = deployed()
    later.lastUpdated = "2026-01-01"
    let names = [
      first, try plan(deployed: deployed()).request.name, try plan(deployed: later).request.name,
    ]
    #expect(Set(names).count == 3)
  }

  @Test func `files go to the account's bucket, a small template into the request`() throws {
    let files: Value = [
      "a": assetFile("asset.zip", key: "a.zip"),
      "b": assetFile("folder", packaging: "zip", key: "b.zip"),
      "t": assetFile("s.template.json", key: "t.json"),
    ]
    let small = try plan(files: files)
    let bucket = "assets-123456789012-us-east-1"
    #expect(small.publishing.files.map(\.path) == ["asset.zip", "folder"])
    #expect(small.publishing.files.map(\.isFolder) == [false, true])
    #expect(
      small.publishing.files[0].place
        == ObjectPlace(bucket: bucket, key: "a.zip", owner: "123456789012", region: "us-east-1"))
    #expect(!small.publishesFirst)
    let large = try plan(files: files, body: String(repeating: " ", count: 51_201))
    #expect(large.publishing.files.map(\.path) == ["asset.zip", "folder", "s.template.json"])
    #expect(large.request.template == .url("https://\(bucket).s3.us-east-1.amazonaws.com/t.json"))
    #expect(large.publishesFirst)
  }

  @Test func `what cannot be published is refused`() throws {
    let images: Value = ["0123456789abcdef": ["source": [:], "destinations": [:]]]
    #expect(
      throws: DeployPlan.Mistake.publishing(.images(stack: "s", ["0123456789abcdef"]))
    ) {
      try DeployPlan(
        assembled(Self.template, images: images), body: "{}", in: environment, deployed: nil,
        template: nil)
    }
    let executable: Value = ["a": ["source": ["executable": ["make"]], "destinations": [:]]]
    #expect(throws: DeployPlan.Mistake.publishing(.executables(stack: "s", ["a"]))) {
      try plan(files: executable)
    }
    #expect(throws: DeployPlan.Mistake.publishing(.largeTemplate(stack: "s", bytes: 51_201))) {
      try plan(body: String(repeating: " ", count: 51_201))
    }
  }

  @Test func `parameters and topics of the assembly are taken, those of the command line win`()
    throws
  {
    let template: Value = [
      "Parameters": ["P": ["Type": "String"], "Q": ["Type": "String"]],
      "Resources": ["T": ["Type": "AWS::SNS::Topic"]],
    ]
    let properties: Value.Object = [
      "parameters": ["P": "1", "Q": "2"], "notificationArns": ["arn:t"],
    ]
    var options = DeployPlan.Options()
    options.parameters = ["Q": "3"]
    let request = try plan(template, properties: properties, options: options).request
    #expect(request.parameters == ["P": .value("1"), "Q": .value("3")])
    #expect(request.notificationARNs == ["arn:t"])
    options.notificationARNs = []
    #expect(
      try plan(template, properties: properties, options: options).request.notificationARNs == [])
  }

  @Test func `a parameter without a value is a mistake that names the stack`() throws {
    let template: Value = [
      "Parameters": ["P": ["Type": "String"]], "Resources": ["T": ["Type": "AWS::SNS::Topic"]],
    ]
    #expect(throws: DeployPlan.Mistake.parameters(stack: "s", .missing(["P"]))) {
      try plan(template)
    }
  }
}
