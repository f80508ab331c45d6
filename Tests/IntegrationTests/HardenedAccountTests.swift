import Chimney
import CloudFormation
import EthereumAccounts
import SystemPackage
import TestMachine
import TestSupport
import Testing

@Suite("Programs that others wrote accept the hardened account")
struct HardenedAccountTests {
  /// The template of a hardened account, its asset the one of the project's own stack.
  private func template() async throws -> [UInt8] {
    let template = try TestSupport.template { stack in
      EthereumAccount(
        in: stack, network: .sepolia,
        keyPolicy: .hardened(
          admin: "arn:aws:iam::111122223333:role/Admin",
          breakGlass: "arn:aws:iam::111122223333:role/BreakGlass"))
    }
    let key = try #require(
      try await SharedAssembly.templatePath().text?.firstMatch(of: /[0-9a-f]{64}\.zip/)?.output)
    let text = String(decoding: template.json.document, as: UTF8.self)
    return Array(text.replacing("HASH.zip", with: key).utf8)
  }

  @Test(
    "cfn-lint has nothing to say",
    .enabled(if: RealPrograms.python != nil || RealPrograms.isCI, "cfn-lint is not installed"))
  func lint() async throws {
    let lint = try #require(RealPrograms.beside(python: "cfn-lint"))
    try await withFolder { folder in
      let file = folder.appending("hardened.json")
      try file.put(try await template())
      let run = try await Run.program(lint, ["--include-checks", "W", "--", file.string])
      #expect(run.status == 0 && run.output.isEmpty, "\(run.transcript)")
    }
  }

  @Test(
    "parliament finds no fault with its policies",
    .enabled(if: RealPrograms.python != nil || RealPrograms.isCI, "parliament is not installed"))
  func parliament() async throws {
    let script = """
      import json, sys
      from parliament import analyze_policy_string
      template = json.load(open(sys.argv[1]))
      for name, resource in template["Resources"].items():
          for key in ("KeyPolicy", "PolicyDocument"):
              document = resource["Properties"].get(key)
              if document is None: continue
              text = json.dumps(document, default=str)
              for statement in document["Statement"]:
                  statement.pop("Principal", None)
                  if statement["Resource"] != "*":
                      statement["Resource"] = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd"
                  for keys in statement.get("Condition", {}).values():
                      for test, value in keys.items():
                          if isinstance(value, dict):
                              keys[test] = "arn:aws:iam::111122223333:role/Signer"
              for finding in analyze_policy_string(json.dumps(document)).findings:
                  print(name, finding)
      """
    try await withFolder { folder in
      let file = folder.appending("hardened.json")
      try file.put(try await template())
      let findings = try await TestMachine.python(script, file.string).split(separator: "\n")
      // That a key policy speaks of its own key as `*` is how key policies are written.
      #expect(findings.filter { !$0.contains("RESOURCE_STAR") } == [])
    }
  }

  @Test("The CDK CLI reads it and sees what differs", .enabled(if: CDKCommand.canRun, "no CDK CLI"))
  func diff() async throws {
    try await withFolder { folder in
      let file = folder.appending("hardened.json")
      try file.put(try await template())
      let run = try await CDKCommand.run(
        ["diff", "--template", file.string], app: SharedAssembly.path())
      #expect(run.status == 0, "\(run.transcript)")
      #expect(run.errors.contains("KeyPolicy"), "\(run.transcript)")
    }
  }
}
