import CloudAssembly
import CloudFormation

/// A stack named `s` of an assembly that is in memory.
func assembled(
  _ template: Value, properties: Value.Object = [:], files: Value = [:], images: Value = [:],
  environment: String = "aws://unknown-account/unknown-region"
) throws -> ReadAssembly.Stack {
  let manifest: Value = [
    "version": "36.0.0",
    "artifacts": [
      "s.assets": ["type": "cdk:asset-manifest", "properties": ["file": "s.assets.json"]],
      "s": [
        "type": "aws:cloudformation:stack", "environment": .string(environment),
        "properties": .object(
          properties.merging(["templateFile": "s.template.json"]) { first, _ in first }),
        "dependencies": ["s.assets"],
      ],
    ],
  ]
  let documents: [String: Value] = [
    "manifest.json": manifest, "s.template.json": template,
    "s.assets.json": ["version": "36.0.0", "files": files, "dockerImages": images],
  ]
  let assembly = try ReadAssembly { (file) throws(AssemblyError) in
    guard let document = documents[file] else {
      throw .unreadable(file: file, reason: "not there")
    }
    return document.document
  }
  return assembly.stacks[0]
}

/// The entry of an asset manifest.
func assetFile(_ path: String, packaging: String = "file", key: String) -> Value {
  [
    "source": ["path": .string(path), "packaging": .string(packaging)],
    "destinations": [
      "here": [
        "bucketName": "assets-${AWS::AccountId}-${AWS::Region}", "objectKey": .string(key),
      ]
    ],
  ]
}
