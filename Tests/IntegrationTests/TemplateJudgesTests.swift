import CloudFormation
import JSON
import SystemPackage
import TestMachine
import Testing

@Suite("Programs that others wrote accept what synth writes")
struct TemplateJudgesTests {
  @Test(
    "cfn-lint has nothing to say",
    .enabled(if: RealPrograms.python != nil || RealPrograms.isCI, "cfn-lint is not installed"))
  func lint() async throws {
    let lint = try #require(RealPrograms.beside(python: "cfn-lint"))
    let template = try await SharedAssembly.templatePath().string
    let run = try await Run.program(lint, ["--include-checks", "W", "--", template])
    #expect(run.status == 0 && run.output.isEmpty, "\(run.transcript)")
  }

  @Test("The CDK CLI lists the stack", .enabled(if: CDKCommand.canRun, "no CDK CLI"))
  func list() async throws {
    let run = try await CDKCommand.run(["ls"], app: SharedAssembly.path())
    #expect(run.lines.contains("aws-kms-lambda-ethereum"))
  }

  @Test("The CDK CLI prints the template", .enabled(if: CDKCommand.canRun, "no CDK CLI"))
  func synthesize() async throws {
    let run = try await CDKCommand.run(["synth", "--json"], app: SharedAssembly.path())
    let printed = try Value.parse(run.output)
    #expect(Difference.all(from: try await SharedAssembly.template(), to: printed) == [])
  }

  @Test(
    "The CDK CLI sees no difference to the same template, and each one to another",
    .enabled(if: CDKCommand.canRun, "no CDK CLI"))
  func diff() async throws {
    let app = try await SharedAssembly.path()
    let template = try await SharedAssembly.templatePath()
    let same = try await CDKCommand.run(["diff", "--template", template.string], app: app)
    #expect(same.errors.contains("Number of stacks with differences: 0"), "\(same.transcript)")
    try await withFolder { folder in
      let text = try #require(template.text)
      try folder.appending("other.json").put(text.replacing("SIGN_VERIFY", with: "KEY_AGREEMENT"))
      let other = try await CDKCommand.run(
        ["diff", "--template", folder.appending("other.json").string], app: app)
      #expect(other.errors.contains("eth-cmk-identity"), "\(other.transcript)")
      #expect(other.errors.contains("KeyUsage"))
    }
  }
}
