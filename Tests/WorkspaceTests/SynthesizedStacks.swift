import Chimney
import CloudFormation
import SystemPackage
import Workspace

/// Stacks of these names, a topic in each.
func stacks(_ names: String...) throws -> [SynthesizedStack] {
  let tree = AppTree { app in
    for name in names {
      Stack(name, in: app) { $0.add("Topic", RawResource("AWS::SNS::Topic")) }
    }
  }
  return try tree.synthesize(assets: [:])
}

extension Workshop {
  /// A stack of a function whose code is the staged asset.
  func synthesize() async throws -> ([SynthesizedStack], [AssetID: StagedBundle]) {
    let tree = AppTree { app in
      Stack("stack", in: app) { stack in
        let code = stack.asset(Asset(path: package.string, build: .swiftPackage(build)))
        stack.add(
          "Function",
          RawResource(
            "AWS::Lambda::Function",
            [
              "Code": ["S3Bucket": code.bucket.expression, "S3Key": code.objectKey.expression],
              "Role": "arn:aws:iam::111111111111:role/r",
            ]))
      }
    }
    let stager = Stager(cache: AssetCache(cache), swift: swift.path.string, progress: .silent)
    let bundles = try await stager.stage(stager.plan(tree.assets))
    return (try tree.synthesize(assets: bundles.mapValues(\.asset)), bundles)
  }
}

/// What the CDK 2.275.0 writes for a stack with an asset, shortened.
let assemblyOfTheCDK = [
  "cdk.out": #"{"version":"55.0.0"}"#,
  "manifest.json": """
  {"version": "55.0.0", "artifacts": {
    "Keys.assets": {"type": "cdk:asset-manifest", "properties": {"file": "Keys.assets.json"}},
    "Keys": {
      "type": "aws:cloudformation:stack", "environment": "aws://unknown-account/unknown-region",
      "properties": {"templateFile": "Keys.template.json", "validateOnSynth": false},
      "dependencies": ["Keys.assets"], "additionalMetadataFile": "Keys.metadata.json",
      "displayName": "Keys"
    },
    "Tree": {"type": "cdk:tree", "properties": {"file": "tree.json"}}
  }}
  """,
  "Keys.assets.json": """
  {"version": "55.0.0", "files": {"377f": {
    "displayName": "Fn/Code", "source": {"path": "asset.377f", "packaging": "zip"},
    "destinations": {}
  }}, "dockerImages": {}}
  """,
  "Keys.template.json": #"{"Resources": {}}"#, "Keys.metadata.json": "{}", "tree.json": "{}",
]
