import SystemPackage
import TestMachine
import Testing
import Workspace

@Suite("The CDK CLI reads what is written", .enabled(if: CDKCommand.canRun, "no CDK CLI"))
struct CDKCommandTests {
  /// What `cdk` says on standard output and standard error.
  private func cdk(_ arguments: String..., in folder: FilePath) async throws -> String {
    let run = try await CDKCommand.run(arguments, app: folder)
    #expect(run.status == 0, "\(run.transcript)")
    return run.output + run.errors
  }

  @Test("cdk ls names the stacks, assets and all")
  func list() async throws {
    try await withFolder { folder in
      let workshop = try Workshop(in: folder)
      let (stacks, bundles) = try await workshop.synthesize()
      let output = folder.appending("cdk.out")
      try AssemblyFolder(output).write(stacks, bundles: bundles)
      #expect(try await cdk("ls", in: output).split(separator: "\n").contains("stack"))
    }
  }

  @Test("cdk synth prints the template, cdk diff finds no difference to it")
  func diff() async throws {
    try await withFolder { folder in
      let output = folder.appending("cdk.out")
      try AssemblyFolder(output).write(stacks("one"), bundles: [:])
      #expect(try await cdk("synth", in: output).contains("Type: AWS::SNS::Topic"))
      let template = output.appending("one.template.json").string
      let same = try await cdk("diff", "--template", template, "one", in: output)
      #expect(same.contains("There were no differences"))
      try folder.appending("other.json").put(#"{"Resources": {}}"#)
      let other = folder.appending("other.json").string
      let difference = try await cdk("diff", "--template", other, "one", in: output)
      #expect(difference.contains("[+] AWS::SNS::Topic Topic Topic"))
    }
  }
}
