public import Chimney
internal import CloudFormation
internal import Workspace

/// A stack as a test sees it: synthesized in memory, from a closure or from an app.
///
///     @Test func keyStays() throws {
///       let stack = try TestedStack { EthereumAccount(in: $0, network: .sepolia) }
///       stack.expectResource("AWS::KMS::Key", ["KeySpec": "ECC_SECG_P256K1"])
///     }
///
/// Nothing is bundled, and nothing read but the records that `expectSnapshot` compares with: the
/// S3 key of an asset is `ASSET.zip`, that of a second one `ASSET2.zip`. What an assertion finds
/// wrong is an issue of Swift Testing at the line of the assertion; for another framework see
/// `FailureReporter`.
public struct TestedStack {
  /// The stack with its template.
  public let synthesized: SynthesizedStack
  /// Who is told what is wrong.
  public var reporter: FailureReporter
  let tree: AppTree
  let assets: [AssetID: StagedAsset]

  /// The stack that a closure builds.
  /// - Throws: `TestedStackError` with every mistake of the stack.
  public init(
    _ name: String = "stack", reporter: FailureReporter = .swiftTesting,
    file: StaticString = #filePath, line: UInt = #line, _ build: (Scope) -> Void
  ) throws(TestedStackError) {
    let tree = AppTree(file: file, line: line) { app in
      Stack(name, in: app, file: file, line: line, build)
    }
    try self.init(name, in: tree, reporter: reporter)
  }

  /// A stack of an app: the one of this name, or the only one.
  /// - Throws: `TestedStackError` with every mistake of the app, or with the names that there are.
  public init(
    _ name: String? = nil, of app: some App, reporter: FailureReporter = .swiftTesting
  ) throws(TestedStackError) {
    try self.init(name, in: AppTree(of: app), reporter: reporter)
  }

  private init(
    _ name: String?, in tree: AppTree, reporter: FailureReporter
  ) throws(TestedStackError) {
    let named = tree.assets.enumerated().map { index, asset in
      (asset.id, StagedAsset(hash: index == 0 ? "ASSET" : "ASSET\(index + 1)"))
    }
    let assets = Dictionary(uniqueKeysWithValues: named)
    let stacks: [SynthesizedStack]
    do throws(SynthesisError) {
      stacks = try tree.synthesize(assets: assets)
    } catch {
      throw .mistakes(error.diagnostics)
    }
    let candidates = stacks.filter { name == nil || $0.name == name }
    guard candidates.count == 1 else { throw .noSuchStack(name, known: tree.stackNames) }
    synthesized = candidates[0]
    self.reporter = reporter
    self.tree = tree
    self.assets = assets
  }

  /// The stack's name.
  public var name: String { synthesized.name }
  /// What CloudFormation would read.
  public var template: Template { synthesized.template }

  /// The resources of one type, by their logical ids.
  public func resources(of type: String) -> [String: Template.Resource] {
    Dictionary(
      uniqueKeysWithValues: template.resources.filter { $0.value.type == type }.map { ($0, $1) })
  }

  /// The resources of one L1 type, typed, in the order they were added.
  public func resources<R: Resource>(_ type: R.Type) -> [Handle<R>] {
    tree.root.find(name)?.resources(type) ?? []
  }

  /// What is wrong with the stack that a closure builds, as `synth` would say it; nothing where it
  /// can be synthesized. For tests of what a construct of one's own refuses.
  public static func mistakes(
    file: StaticString = #filePath, line: UInt = #line, _ build: (Scope) -> Void
  ) -> [String] {
    do throws(TestedStackError) {
      let silent = FailureReporter { _, _ in }
      _ = try TestedStack(reporter: silent, file: file, line: line, build)
      return []
    } catch {
      guard case .mistakes(let diagnostics) = error else { return [error.description] }
      return diagnostics.map(\.mistake.description)
    }
  }
}

/// Why there is no stack to test.
public enum TestedStackError: Error {
  /// The app cannot be synthesized.
  case mistakes([Diagnostic])
  /// The app has no stack of the name, or several and none was named.
  case noSuchStack(String?, known: [String])
}

extension TestedStackError: CustomStringConvertible {
  /// The mistakes as `synth` prints them.
  public var description: String {
    switch self {
    case .mistakes(let diagnostics):
      var roots = PackageRoots()
      return diagnostics.map { $0.text { roots.name(of: $0) } }.joined(separator: "\n")
    case .noSuchStack(let name?, let known):
      return "there is no stack '\(name)'; there are: \(known.joined(separator: ", "))"
    case .noSuchStack(nil, let known):
      return "name one of the stacks: \(known.joined(separator: ", "))"
    }
  }
}
