import CloudFormation
import SystemPackage
import TestMachine

/// A cloud assembly that a test writes by hand.
struct WrittenAssembly {
  var stacks: [Stack] = []

  struct Stack {
    var name: String
    var resources: Value.Object
    var outputs: Value.Object = [:]
    var dependencies: [String] = []
    var environment = "aws://unknown-account/unknown-region"
    var parameters: Value.Object = [:]
    /// Texts by the names of their files, which are their keys in S3 too.
    var assets: [String: String] = [:]
  }

  /// Writes the assembly to a folder, in place of another one.
  func write(to folder: FilePath) throws {
    folder.erase()
    var artifacts: Value.Object = [:]
    for stack in stacks {
      var template: Value.Object = ["Resources": .object(stack.resources)]
      if !stack.outputs.isEmpty { template["Outputs"] = .object(stack.outputs) }
      if !stack.parameters.isEmpty { template["Parameters"] = .object(stack.parameters) }
      try folder.appending("\(stack.name).template.json").put(Value.object(template).document)
      if !stack.assets.isEmpty {
        try write(stack.assets, of: stack, to: folder)
        artifacts["\(stack.name).assets"] = [
          "type": "cdk:asset-manifest",
          "properties": ["file": .string("\(stack.name).assets.json")],
        ]
      }
      let needed = stack.dependencies + (stack.assets.isEmpty ? [] : ["\(stack.name).assets"])
      artifacts[stack.name] = [
        "type": "aws:cloudformation:stack", "environment": .string(stack.environment),
        "properties": ["templateFile": .string("\(stack.name).template.json")],
        "dependencies": .array(needed.map(Value.string)),
      ]
    }
    let manifest: Value = ["version": "36.0.0", "artifacts": .object(artifacts)]
    try folder.appending("manifest.json").put(manifest.document)
  }

  private func write(_ assets: [String: String], of stack: Stack, to folder: FilePath) throws {
    var files: Value.Object = [:]
    for (name, text) in assets {
      try folder.appending(name).put(text)
      files[name] = [
        "source": ["path": .string(name), "packaging": "file"],
        "destinations": [
          "here": [
            "bucketName": "cdk-hnb659fds-assets-${AWS::AccountId}-${AWS::Region}",
            "objectKey": .string(name),
          ]
        ],
      ]
    }
    let manifest: Value = ["version": "36.0.0", "files": .object(files), "dockerImages": [:]]
    try folder.appending("\(stack.name).assets.json").put(manifest.document)
  }
}

/// A topic, which holds nothing and lets nobody do anything.
func topic(_ name: String) -> Value {
  ["Type": "AWS::SNS::Topic", "Properties": ["DisplayName": .string(name)]]
}

/// A key of an Ethereum account; `policy` is its DeletionPolicy and UpdateReplacePolicy.
func accountKey(_ policy: String, spec: String = "ECC_SECG_P256K1") -> Value {
  [
    "Type": "AWS::KMS::Key", "DeletionPolicy": .string(policy),
    "UpdateReplacePolicy": .string(policy),
    "Properties": ["KeySpec": .string(spec), "KeyUsage": "SIGN_VERIFY"],
  ]
}

/// A role that whoever is named here may take.
func role(trusting service: String) -> Value {
  [
    "Type": "AWS::IAM::Role",
    "Properties": [
      "AssumeRolePolicyDocument": [
        "Version": "2012-10-17",
        "Statement": [
          [
            "Effect": "Allow", "Action": "sts:AssumeRole",
            "Principal": ["Service": .string(service)],
          ]
        ],
      ]
    ],
  ]
}
