import CloudAssembly
import CloudFormation
import Testing

@Suite("An assembly is read as values")
struct ReadingTests {
  @Test("What was written is read back")
  func roundTrip() throws {
    let stack = try #require(try sample.readBack().stacks.first)
    #expect(stack.name == "stack")
    #expect(stack.displayName == "stack")
    #expect(stack.environment == AssemblyEnvironment())
    #expect(stack.template == sampleTemplate)
    #expect(stack.assets.first?.files["abc"]?.source == .file(path: "asset.abc.zip"))
    #expect(stack.sourceMap?.origins == sample.stacks[0].origins)
    #expect(stack.sourceMap?.assets == ["abc": SourceMap.Asset(sha256: "def", bytes: 4)])
  }

  @Test("Values of a manifest survive being written")
  func manifestRoundTrip() throws {
    let document = Array(try #require(sample.text("manifest.json")).utf8)
    let manifest = try AssemblyManifest(document: document)
    #expect(manifest.json.document == document)
  }

  @Test("A stack of the CDK is read with its environment, its name and its assets")
  func stackOfTheCDK() throws {
    let files = [
      "manifest.json": """
      {"version": "55.0.0", "minimumCliVersion": "2.1", "artifacts": {
        "Tree": {"type": "cdk:tree", "properties": {"file": "tree.json"}},
        "Stage": {"type": "cdk:cloud-assembly", "properties": {"directoryName": "assembly-Stage"}},
        "report": {"type": "cdk:feature-flag-report", "properties": {"module": "aws-cdk-lib"}}
      }}
      """,
      "assembly-Stage/manifest.json": """
      {"version": "55.0.0", "artifacts": {
        "StageData": {
          "type": "aws:cloudformation:stack", "environment": "aws://123456789012/eu-central-1",
          "properties": {"templateFile": "StageData.template.json", "stackName": "Stage-Data"},
          "displayName": "Stage/Data"
        },
        "StageKeys.assets": {
          "type": "cdk:asset-manifest", "properties": {"file": "StageKeys.assets.json"}
        },
        "StageKeys": {
          "type": "aws:cloudformation:stack", "environment": "aws://123456789012/eu-central-1",
          "properties": {"templateFile": "StageData.template.json"},
          "dependencies": ["StageData", "StageKeys.assets"]
        }
      }}
      """,
      "assembly-Stage/StageData.template.json": #"{"Resources": {}}"#,
      "assembly-Stage/StageKeys.assets.json": """
      {"version": "55.0.0", "files": {"377f": {
        "displayName": "Fn/Code",
        "source": {"path": "asset.377f", "packaging": "zip"},
        "destinations": {"current_account-current_region-b3cb5415": {
          "bucketName": "b", "objectKey": "377f.zip", "region": "eu-central-1",
          "assumeRoleArn": "arn:${AWS::Partition}:iam::123456789012:role/publisher"
        }}
      }, "built": {
        "source": {"executable": ["make", "zip"]}, "destinations": {}
      }}, "dockerImages": {"image": {}}}
      """,
    ]
    let stacks = try sample.readBack(replacing: files).stacks
    #expect(stacks.map(\.name) == ["Stage-Data", "StageKeys"])
    #expect(stacks.map(\.displayName) == ["Stage/Data", "StageKeys"])
    #expect(stacks.map(\.directory) == ["assembly-Stage/", "assembly-Stage/"])
    let keys = try #require(stacks.last)
    #expect(keys.environment == .init(account: "123456789012", region: "eu-central-1"))
    #expect(keys.dependencies == ["StageData"])
    #expect(keys.sourceMap == nil)
    let assets = try #require(keys.assets.first)
    #expect(assets.files["377f"]?.source == .folder(path: "asset.377f"))
    #expect(assets.files["built"]?.source == .executable(["make", "zip"]))
    #expect(assets.dockerImages == ["image"])
    let destination = try #require(assets.files["377f"]?.destinations.values.first)
    #expect(destination.region == "eu-central-1")
    #expect(destination.assumeRoleARN?.hasSuffix("role/publisher") == true)
  }

  static let refusals: [(manifest: String, reason: String)] = [
    ("{", "manifest.json: line 1, column 2: the text ends in the middle of a value"),
    ("[]", "manifest.json: the document must be an object"),
    ("{}", "manifest.json: /version must be a string"),
    (#"{"version": "new"}"#, "manifest.json: /version must be a version such as 36.0.0"),
    (
      #"{"version": "56.0.0"}"#,
      "manifest.json: the assembly's schema is 56.0.0, the newest known here is 55;"
        + " a newer release of Chimney may read it"
    ),
    (
      #"{"version": "36.0.0", "missing": [{"key": "availability-zones:account=1", "props": {}}]}"#,
      "manifest.json: synthesis is not finished, these values must be looked up first:"
        + " availability-zones:account=1"
    ),
    (
      #"{"version": "36.0.0", "artifacts": {"a": {"type": 7}}}"#,
      "manifest.json: /artifacts/a/type must be a string"
    ),
    (
      #"{"version": "36.0.0", "artifacts": {"a": {"type": "cdk:tree", "properties": {}}}}"#,
      "manifest.json: /artifacts/a/properties/file must be a string"
    ),
    (
      stack(#""properties": {"templateFile": "t"}"#),
      "manifest.json: /artifacts/a/environment must be a string"
    ),
    (
      stack(#""environment": "aws://1", "properties": {"templateFile": "t"}"#),
      "manifest.json: /artifacts/a/environment must be aws://ACCOUNT/REGION"
    ),
    (
      stack(#""environment": "aws://1/2", "properties": {}"#),
      "manifest.json: /artifacts/a/properties/templateFile must be a string"
    ),
    (
      stack(#""environment": "aws://1/2", "properties": {"templateFile": "../t"}"#),
      "manifest.json: the path '../t' of 'a' leads out of the assembly"
    ),
    (
      stack(#""environment": "aws://1/2", "properties": {"templateFile": "/etc/passwd"}"#),
      "manifest.json: the path '/etc/passwd' of 'a' leads out of the assembly"
    ),
    (
      stack(
        #""environment": "aws://1/2", "properties": {"templateFile": "t"}, "dependencies": ["b"]"#),
      "manifest.json: 'a' depends on the artifact 'b', which is not there"
    ),
    (
      stack(#""environment": "aws://1/2", "properties": {"templateFile": "t"}"#),
      "t: No such file or directory"
    ),
    (
      #"{"version": "36.0.0", "artifacts": {"a": {"type": "cdk:cloud-assembly","#
        + #" "properties": {"directoryName": "."}}}}"#,
      "manifest.json: the path '.' of 'a' leads out of the assembly"
    ),
  ]

  static func stack(_ members: String) -> String {
    #"{"version": "36.0.0", "artifacts": {"a": {"type": "aws:cloudformation:stack", \#(members)}}}"#
  }

  @Test("A manifest that is none is refused with the place of the mistake", arguments: refusals)
  func refusedManifest(manifest: String, reason: String) {
    #expect(refusal(of: ["manifest.json": manifest]) == reason)
  }

  @Test(
    "Another file that is none is refused with its name and the place of the mistake",
    arguments: [
      (
        "stack.template.json", #"{"Resources": {"A": 1}}"#,
        "stack.template.json: /Resources/A: this must be an object"
      ),
      (
        "stack.assets.json",
        #"{"version": "36.0.0", "files": {"f": {"source": {"path": "p", "packaging": "tar"}}}}"#,
        #"stack.assets.json: /files/f/source/packaging must be "file" or "zip""#
      ),
      (
        "stack.assets.json",
        #"{"version": "36.0.0", "files": {"f": {"source": {"path": "p"}, "destinations": [1]}}}"#,
        "stack.assets.json: /files/f/destinations must be an object"
      ),
      (
        "stack.chimney.json", #"{"version": 2}"#,
        "stack.chimney.json: the assembly's schema is 2, the newest known here is 1;"
          + " a newer release of Chimney may read it"
      ),
      (
        "stack.chimney.json",
        #"{"version": 1, "origins": {"A": {"path": "p", "lines": [{"file": "f", "line": -1}]}}}"#,
        "stack.chimney.json: /origins/A/lines/0/line must be a count"
      ),
    ])
  func refusedFile(file: String, text: String, reason: String) {
    #expect(refusal(of: [file: text]) == reason)
  }
}
