import CloudFormation
import JSON
import SystemPackage
import TestMachine
import Testing

/// This project's stack in a folder of a test's own, where its template can be changed.
struct EditableAssembly {
  let folder: FilePath
  private var file: FilePath { folder.appending("\(SharedAssembly.stack).template.json") }

  init(in folder: FilePath) async throws {
    self.folder = folder
    let shared = try await SharedAssembly.path()
    for name in shared.names {
      if let bytes = shared.appending(name).bytes { try folder.appending(name).put(bytes) }
    }
  }

  func template() throws -> Value { try Value.parse(file.bytes ?? []) }

  /// Replaces a text of the template, which must be there.
  func edit(_ text: String, _ replacement: String) throws {
    let template = file.text ?? ""
    try #require(template.contains(text))
    try file.put(template.replacing(text, with: replacement))
  }

  /// Changes the resources of the template.
  func editResources(_ change: (inout Value.Object) throws -> Void) throws {
    var template = try template().object ?? [:]
    var resources = template["Resources"]?.object ?? [:]
    try change(&resources)
    template["Resources"] = .object(resources)
    try file.put(Value.object(template).document)
  }
}

@Suite(
  "A stack's whole life with the real AWS CLI", .enabled(if: Testbed.canRun, "no AWS CLI or moto"))
struct LifeTests {
  private static let stack = SharedAssembly.stack

  @Test("From bootstrap to destroy", arguments: AWSCLI.testable)
  func life(cli: AWSCLI) async throws {
    try await withTestbed(cli: cli) { testbed in
      let assembly = try await EditableAssembly(in: testbed.folder.appending("cdk.out"))
      let life = Life(testbed: testbed, assembly: assembly)
      try await life.bootstrap()
      try await life.make()
      try await life.checkBytes()
      try await life.changeNothing()
      try await life.update()
      try await life.broaden()
      try await life.failAndGoBack()
      try await life.guardKey()
      try await life.destroy()
    }
  }
}

/// The stations of a stack's life, each with its checks.
struct Life {
  let testbed: Testbed
  let assembly: EditableAssembly
  private var stack: String { SharedAssembly.stack }

  private func deploy(_ options: String...) async throws -> Run {
    try await testbed.run(
      Repository.product("chimney"), ["deploy", "--assembly", assembly.folder.string] + options)
  }

  /// What a deploy says to accept: the arguments that accept it.
  private func acceptance(_ run: Run) throws -> [String] {
    let match = try #require(run.errors.firstMatch(of: /--accept (\S+)/), "\(run.transcript)")
    return ["--accept", String(match.1)]
  }

  /// Deploys what has to be looked at first: refused without a word of agreement, `--yes`
  /// notwithstanding, and carried out with it.
  private func deployReviewed(status: Int32 = 0) async throws -> Run {
    let refused = try await deploy("--yes")
    #expect(refused.status == 3, "\(refused.transcript)")
    let accept = try acceptance(refused)
    let run = try await deploy(accept[0], accept[1])
    #expect(run.status == status, "\(run.transcript)")
    return run
  }

  func bootstrap() async throws {
    let early = try await deploy("--require-approval", "never")
    #expect(early.status == 1 && early.errors.contains("chimney bootstrap"), "\(early.transcript)")
    let run = try await testbed.chimney("bootstrap")
    #expect(run.status == 0, "\(run.transcript)")
  }

  func make() async throws {
    testbed.forgetCalls()
    let refused = try await deploy("--yes")
    #expect(refused.status == 3, "\(refused.transcript)")
    #expect(
      Set(calls) == [
        "sts get-caller-identity", "cloudformation describe-stacks", "cloudformation get-template",
      ])
    let accept = try acceptance(refused)
    testbed.forgetCalls()
    let run = try await deploy(accept[0], accept[1], "--outputs-file", "outputs.json")
    #expect(run.status == 0, "\(run.transcript)")
    #expect(calls.count { $0 != "cloudformation describe-stack-events" } == 10, "\(calls)")
    #expect(run.output.contains(/\.KeyID = [-0-9a-f]{36}   \(account 0x[0-9a-fA-F]{40}\)/))
    #expect(run.output.contains("arn:aws:cloudformation:us-east-1:123456789012:stack/\(stack)/"))
    let outputs = try Value.parse(try #require(testbed.folder.appending("outputs.json").bytes))
    let key = try #require(outputs[stack]?["KeyID"]?.string)
    #expect(outputs == [stack: ["KeyID": .string(key)]])
    #expect(try await testbed.status(of: stack) == "CREATE_COMPLETE")
  }

  /// The words of the calls, without their options.
  private var calls: [String] {
    testbed.awsCalls.map { $0.prefix(2).joined(separator: " ") }
  }

  /// What lies in AWS is byte for byte what was written here.
  func checkBytes() async throws {
    let written = try #require(
      assembly.folder.appending("\(stack).template.json").text)
    #expect(try await testbed.template(of: stack) == written)
    let code = try assembly.template()["Resources"]?.object?.values
      .first { $0["Type"] == "AWS::Lambda::Function" }?["Properties"]?["Code"]?["S3Key"]?.string
    let key = try #require(code)
    let stored = testbed.folder.appending("stored.zip")
    _ = try await testbed.aws(
      "s3api", "get-object", "--bucket", BootstrapCommandTests.bucket, "--key", key,
      stored.string)
    let ours = try #require(assembly.folder.appending("asset.\(key)").bytes)
    #expect(stored.bytes == ours)
  }

  func changeNothing() async throws {
    testbed.forgetCalls()
    let run = try await deploy()
    #expect(run.status == 0 && run.errors.contains("nothing to change"), "\(run.transcript)")
    #expect(testbed.awsCalls.count == 3)
  }

  func update() async throws {
    try assembly.edit(#""LOG_LEVEL": "INFO""#, #""LOG_LEVEL": "DEBUG""#)
    let run = try await deploy("--yes")
    #expect(run.status == 0, "\(run.transcript)")
    #expect(try await testbed.status(of: stack) == "UPDATE_COMPLETE")
  }

  func broaden() async throws {
    try assembly.edit(#""kms:GetPublicKey""#, #""kms:*""#)
    _ = try await deployReviewed()
  }

  func failAndGoBack() async throws {
    let before = try await testbed.template(of: stack)
    try assembly.edit(#""LOG_LEVEL": "DEBUG""#, #""LOG_LEVEL": "ERROR""#)
    let function = try #require(
      try assembly.template()["Resources"]?.object?
        .first { $0.value["Type"] == "AWS::Lambda::Function" }?.key)
    try testbed.configure(faults: [.init(function, .update, reason: "no room for it")])
    let run = try await deploy("--yes")
    #expect(run.status == 1, "\(run.transcript)")
    #expect(run.errors.contains("eth-kms-client/Function") && run.errors.contains("no room for it"))
    #expect(try await testbed.status(of: stack) == "UPDATE_ROLLBACK_COMPLETE")
    #expect(try await testbed.template(of: stack) == before)
    try testbed.configure()
    let again = try await deploy("--yes")
    #expect(again.status == 0, "\(again.transcript)")
  }

  /// A key that leaves the template is not let go of.
  func guardKey() async throws {
    let whole = try #require(assembly.folder.appending("\(stack).template.json").text)
    try assembly.edit("ethcmkidentityAE682D9E", "ethcmkidentityAE682D9F")
    let run = try await deploy("--yes", "--require-approval", "never")
    #expect(run.status == 3, "\(run.transcript)")
    #expect(run.errors.contains(/the Ethereum account 0x[0-9a-fA-F]{40}/), "\(run.transcript)")
    #expect(run.errors.contains("--allow-removal"))
    #expect(Array(try await testbed.keyStates().values) == ["Enabled"])
    try assembly.folder.appending("\(stack).template.json").put(whole)
  }

  func destroy() async throws {
    let command = ["destroy", "--assembly", assembly.folder.string, "--yes"]
    let refused = try await testbed.run(Repository.product("chimney"), command)
    #expect(refused.status == 3, "\(refused.transcript)")
    let run = try await testbed.run(
      Repository.product("chimney"), command + ["--allow-removal", "eth-cmk-identity"])
    #expect(run.status == 0, "\(run.transcript)")
    #expect(Array(try await testbed.keyStates().values) == ["PendingDeletion"])
    #expect(try await testbed.status(of: stack) == nil)
  }
}

extension Testbed {
  /// The template of a stack as CloudFormation has it: the AWS CLI would read it and write its own.
  func template(of stack: String) async throws -> String {
    let script = """
      import sys, urllib.request, urllib.parse, xml.etree.ElementTree as tree
      query = urllib.parse.urlencode(
          {"Action": "GetTemplate", "Version": "2010-05-15", "StackName": sys.argv[2]})
      headers = {"Authorization": "AWS4-HMAC-SHA256 Credential=testing/20260101/us-east-1/cloudformation/aws4_request"}
      request = urllib.request.Request(sys.argv[1], query.encode(), headers)
      answer = tree.fromstring(urllib.request.urlopen(request).read())
      sys.stdout.write(next(e.text for e in answer.iter() if e.tag.endswith("TemplateBody")))
      """
    return try await python(script, endpoint, stack)
  }
}
