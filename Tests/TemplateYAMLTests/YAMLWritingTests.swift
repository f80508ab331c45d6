import CloudFormation
import JSON
import SystemPackage
import TestMachine
import Testing

@testable import TemplateYAML

@Suite struct YAMLWritingTests {
  @Test("A template is written with short forms, blocks and no more quotes than it needs")
  func whole() throws {
    let value: Value = [
      "Description": "A stack",
      "Resources": [
        "Function": [
          "Type": "AWS::Lambda::Function",
          "Properties": [
            "Code": ["ZipFile": "def handler(event, context):\n    return 1\n"],
            "Role": ["Fn::GetAtt": ["Role", "Arn"]],
            "Environment": ["Variables": ["EMPTY": "", "ON": "on", "ACCOUNT": "012345678901"]],
            "Timeout": 120,
            "Layers": [],
          ],
        ],
        "Role": [
          "Type": "AWS::IAM::Role",
          "Properties": [
            "AssumeRolePolicyDocument": ["Version": "2012-10-17", "Statement": [:]],
            "RoleName": ["Fn::Sub": "${AWS::StackName}-role"],
            "Path": ["Fn::Join": ["", ["/", ["Ref": "Path"], "/"]]],
          ],
        ],
      ],
      "Outputs": ["Name": ["Value": ["Fn::Base64": ["Fn::Sub": "${A}"]]]],
    ]
    #expect(
      String(decoding: value.yaml, as: UTF8.self) == """
        Description: A stack
        Resources:
          Function:
            Type: AWS::Lambda::Function
            Properties:
              Code:
                ZipFile: |
                  def handler(event, context):
                      return 1
              Role: !GetAtt Role.Arn
              Environment:
                Variables:
                  EMPTY: ''
                  'ON': 'on'
                  ACCOUNT: '012345678901'
              Timeout: 120
              Layers: []
          Role:
            Type: AWS::IAM::Role
            Properties:
              AssumeRolePolicyDocument:
                Version: '2012-10-17'
                Statement: {}
              RoleName: !Sub ${AWS::StackName}-role
              Path: !Join
              - ''
              - - /
                - !Ref Path
                - /
        Outputs:
          Name:
            Value:
              Fn::Base64: !Sub ${A}

        """)
  }

  @Test("Ten thousand templates made up at random are read as they were written, in both languages")
  func roundTrip() throws {
    var templates = RandomTemplates(seed: 1)
    for number in 0..<10_000 {
      let template = templates.template()
      let yaml = template.yaml
      guard try Value.parse(yaml: yaml) == template, try Value.parse(template.document) == template
      else {
        Issue.record("not read as written:\n\(String(decoding: yaml, as: UTF8.self))")
        return
      }
      guard number % 10 == 0 else { continue }
      #expect(try Template(Value.parse(yaml: yaml)).json == Template(template).json)
    }
  }

  @Test(
    "cfn-lint's reader reads from our YAML what Python reads from our JSON",
    .enabled(if: RealPrograms.python != nil || RealPrograms.isCI, "no Python with cfn-lint"))
  func peer() async throws {
    var templates = RandomTemplates(seed: 2)
    try await withFolder { folder in
      for number in 0..<500 {
        let template = templates.template()
        try folder.appending("\(number).yaml").put(template.yaml)
        try folder.appending("\(number).json").put(template.document)
      }
      let answer = try await python(Self.comparison, folder.string)
      #expect(answer == "500 alike\n", "\(answer)")
    }
  }

  /// Compares pairs of files; what JSON and cfn-lint's YAML write differently is made alike: a
  /// number of JSON with an exponent is text to PyYAML, and a key is text in JSON.
  private static let comparison = """
    import json, pathlib, sys
    from cfnlint.decode import cfn_yaml

    def plain(value):
        if isinstance(value, dict):
            return {str(key): plain(member) for key, member in value.items()}
        if isinstance(value, list):
            return [plain(element) for element in value]
        return str(value) if isinstance(value, str) else value

    def number(text):
        return text if "e" in text.lower() and "." not in text else float(text)

    alike = 0
    for path in sorted(pathlib.Path(sys.argv[1]).glob("*.yaml")):
        ours = json.loads(path.with_suffix(".json").read_text(), parse_float=number)
        theirs = plain(cfn_yaml.loads(path.read_text()))
        if ours == theirs:
            alike += 1
        else:
            print(path.read_text(), json.dumps(ours), json.dumps(theirs), sep="\\n")
            break
    print(alike, "alike")
    """
}
