import CloudFormation
import Constructs
import JSON
import SystemPackage
import TestMachine
import TestSupport
import Testing

@Suite(
  "The template is what the CDK writes for the same stack",
  .enabled(if: RealPrograms.python != nil || RealPrograms.isCI, "no Python with the CDK"),
  .enabled(if: RealPrograms.node != nil || RealPrograms.isCI, "the CDK needs node"))
struct CDKParityTests {
  @Test("Resource by resource, property by property, but for the listed differences")
  func ethereum() async throws {
    let theirs = try await CDKAssembly.template(of: SharedAssembly.stack)
    let ours = try await SharedAssembly.template()
    let differences = Difference.all(from: theirs, to: ours)
    let others = differences.filter { $0.pointer != IntendedDifference.assetKey }
    #expect(Set(others) == Set(IntendedDifference.ethereum.map(\.difference)))
    let key = try #require(differences.first { $0.pointer == IntendedDifference.assetKey })
    for text in [key.theirs, key.ours] {
      #expect(text?.wholeMatch(of: /"[0-9a-f]{64}\.zip"/) != nil, "\(key)")
    }
  }

  @Test("So are an alias, a role, a key pair and inline code")
  func constructs() async throws {
    let theirs = try await CDKAssembly.template(of: "stack")
    let ours = try template { stack in
      let key = KMS.Key(
        "Secrets", in: stack, alias: "secrets", pendingWindowInDays: 7,
        description: "What the operator reads")
      let role = IAM.Role(
        "Operator_1", in: stack, assumedBy: [.service("lambda.amazonaws.com")],
        managedPolicies: [.aws("ReadOnlyAccess")], description: "Reads secrets")
      key.grant(.decrypt, to: role)
      key.grant(.generateDataKey, to: role)
      key.grant(.decrypt, to: role)
      KMS.Key("Box", in: stack.child("Default"), .encryption(.rsa4096), removal: .destroy)
      Lambda.Function(
        "Hello", in: stack.child("Operator_1Operator"),
        code: .inline("def handler(event, context): return event\n"), runtime: .python313,
        handler: "index.handler", role: role, description: "Says what it was told")
    }.json
    #expect(
      Set(Difference.all(from: theirs, to: ours))
        == Set(IntendedDifference.constructs.map(\.difference)))
  }

  @Test("So is every other stack that both can describe", arguments: ParityStack.all)
  func stack(_ stack: ParityStack) async throws {
    let theirs = try await CDKAssembly.template(of: stack.name)
    try compare(
      theirs, try templates { Stack(stack.name, in: $0, stack.build) }[stack.name],
      stack.differences)
  }

  @Test("So are stacks of one app that ask one another, are tagged or have a place")
  func apps() async throws {
    let ours = try templates(AppStacks.describe)
    for name in AppStacks.names {
      try compare(try await CDKAssembly.template(of: name), ours[name], [])
    }
  }

  @Test("What the manifest says of them is what the CDK says")
  func manifest() async throws {
    let tree = AppTree(AppStacks.describe)
    let theirs = try await CDKAssembly.manifest()
    for stack in try tree.synthesize(assets: staged(tree)) {
      let artifact = theirs["artifacts"]?[stack.name]
      #expect(artifact?["properties"]?["tags"]?.object ?? [:] == stack.tags.mapValues(Value.string))
      #expect(
        artifact?["properties"]?["terminationProtection"] == .bool(stack.terminationProtection))
      let dependencies = stack.dependencies + ["\(stack.name).assets"]
      #expect(artifact?["dependencies"]?.array == dependencies.map(Value.string))
    }
  }

  /// What is ignored, W6001, is that an output hands on what another stack exports: here that is the
  /// point.
  @Test("cfn-lint has nothing to say of them")
  func lint() async throws {
    let lint = try #require(RealPrograms.beside(python: "cfn-lint"))
    try await withFolder { folder in
      var templates = try templates(AppStacks.describe)
      for stack in ParityStack.all {
        templates.merge(try self.templates { Stack(stack.name, in: $0, stack.build) }) { $1 }
      }
      #expect(templates.count == ParityStack.all.count + AppStacks.names.count)
      for (name, template) in templates {
        try folder.appending("\(name).json").put(template.document)
      }
      let run = try await Run.program(
        lint,
        ["--include-checks", "W", "--ignore-checks", "W6001", "--format", "parseable"]
          + templates.keys.sorted().flatMap {
            ["--template", folder.appending("\($0).json").string]
          })
      #expect(run.output.isEmpty && run.status == 0, "\(run.transcript)")
    }
  }

  private func compare(_ theirs: Value, _ ours: Value?, _ intended: [IntendedDifference]) throws {
    let differences = Difference.all(from: theirs.comparable, to: ours?.comparable)
    #expect(
      Set(differences.filter { !IntendedDifference.isEverywhere($0, in: theirs) })
        == Set(intended.map(\.difference)))
  }

  private func templates(_ describe: @escaping (Scope) -> Void) throws -> [String: Value] {
    let tree = AppTree(describe)
    return Dictionary(
      uniqueKeysWithValues: try tree.synthesize(assets: staged(tree)).map {
        ($0.name, $0.template.json)
      })
  }

  private func staged(_ tree: AppTree) -> [AssetID: StagedAsset] {
    Dictionary(uniqueKeysWithValues: tree.assets.map { ($0.id, StagedAsset(hash: "HASH")) })
  }
}

extension Value {
  /// The template with the two kinds of hash replaced that are made in another way here: that of an
  /// asset and that of a version's function.
  fileprivate var comparable: Value {
    let asset = compact.replacing(/"[0-9a-f]{64}\.zip"/, with: #""HASH.zip""#)
    let text = asset.replacing(/(CurrentVersion[0-9A-F]{8})[0-9a-f]{32}/) { "\($0.output.1)HASH" }
    return (try? Value.parse(text)) ?? self
  }
}
