import CloudFormation
import SystemPackage
import TestMachine
import Testing

@Suite("chimney diff with what is deployed", .enabled(if: Testbed.canRun, "no AWS CLI or moto"))
struct DeployedDiffTests {
  @Test("A stack that is not there is all new")
  func absent() async throws {
    _ = try await SharedAssembly.path()
    try await withTestbed { testbed in
      let run = try await testbed.chimney("diff", "--fail-on", "broadening")
      #expect(run.status == 3, "\(run.transcript)")
      #expect(run.output.contains("nothing → app"), "\(run.transcript)")
      #expect(run.output.contains("+4 ~0 −0"), "\(run.transcript)")
    }
  }

  @Test("What differs from the deployed stack is told, with its parameters' values")
  func deployed() async throws {
    let template = """
      {"Parameters":{"Wide":{"Type":"String","Default":"no"}},
       "Conditions":{"IsWide":{"Fn::Equals":[{"Ref":"Wide"},"yes"]}},
       "Resources":{
        "Key":{"Type":"AWS::KMS::Key"},
        "Role":{"Type":"AWS::IAM::Role","Properties":{
          "AssumeRolePolicyDocument":{"Statement":[{"Effect":"Allow","Action":"sts:AssumeRole",
            "Principal":{"Service":"lambda.amazonaws.com"}}]},
          "Policies":[{"PolicyName":"p","PolicyDocument":{"Statement":[{"Effect":"Allow",
            "Action":"kms:Sign","Resource":{"Fn::If":["IsWide","*",
              {"Fn::GetAtt":["Key","Arn"]}]}}]}}]}}}}
      """
    try await withTestbed { testbed in
      try testbed.folder.appending("s.json").put(template)
      try testbed.folder.appending("out/manifest.json").put(
        """
        {"version":"36.0.0","artifacts":{"S":{"type":"aws:cloudformation:stack",
          "environment":"aws://unknown-account/unknown-region",
          "properties":{"templateFile":"S.template.json"}}}}
        """)
      let file = testbed.folder.appending("out/S.template.json")
      try file.put(template)
      let created = try await testbed.aws(
        "cloudformation", "create-stack", "--stack-name", "S", "--template-body",
        "file://\(testbed.folder)/s.json", "--parameters",
        "ParameterKey=Wide,ParameterValue=yes", "--capabilities", "CAPABILITY_IAM")
      #expect(created.status == 0, "\(created.transcript)")
      let waited = try await testbed.aws(
        "cloudformation", "wait", "stack-create-complete", "--stack-name", "S")
      #expect(waited.status == 0, "\(waited.transcript)")

      let same = try await testbed.chimney("diff", "--assembly", "out", "--fail-on", "any")
      #expect(same.status == 0 && same.output.contains("nothing differs"), "\(same.transcript)")

      try file.put(template.replacing("\"Key\"", with: "\"NewKey\""))
      let other = try await testbed.chimney("diff", "--assembly", "out", "--fail-on", "broadening")
      #expect(other.status == 3, "\(other.transcript)")
      #expect(other.output.contains("! lost"), "\(other.transcript)")
      #expect(other.output.hasPrefix("State · S · deployed → out"), "\(other.transcript)")
    }
  }
}
