public import CloudFormation

/// The tree that an app described: what there is, before anything is written.
public struct AppTree {
  /// The app's scope.
  public let root: Scope

  /// Lets an app describe its stacks; `context` is what it is told, by names.
  public init(
    of app: some App, context: [String: String] = [:], file: StaticString = #filePath,
    line: UInt = #line
  ) {
    self.init(context: context, file: file, line: line, app.stacks)
  }

  /// Lets a closure describe stacks, for tests.
  public init(
    context: [String: String] = [:], file: StaticString = #filePath, line: UInt = #line,
    _ build: (Scope) -> Void
  ) {
    root = Scope(rootAt: SourceLocation(file: file, line: line), context: context)
    build(root)
    root.runAspects()
    root.reportUnknownContext()
  }

  /// The names of the stacks, in the order they were made.
  public var stackNames: [String] { stackScopes.map(\.id) }

  /// The assets that the app declares, in the order they were declared.
  public var assets: [(id: AssetID, asset: Asset)] {
    root.tree.assets.enumerated().map {
      (AssetID(tree: ObjectIdentifier(root.tree), number: $0), $1)
    }
  }

  /// What was noted while the app described itself.
  public var diagnostics: [Diagnostic] { root.tree.diagnostics }

  var stackScopes: [Scope] {
    root.subtree.filter { if case .stack = $0.content { true } else { false } }
  }
}
