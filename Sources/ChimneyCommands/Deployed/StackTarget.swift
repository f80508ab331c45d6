internal import Chimney
internal import CloudAssembly
internal import Deployment
internal import SystemPackage
internal import Workspace

/// A stack as far as finding it in AWS goes: nothing of it is built.
struct StackTarget: Sendable {
  /// The name in CloudFormation.
  let name: String
  /// What chooses and orders it.
  let node: StackNode
  /// Where it is, as far as its description decides that.
  let account: String?
  let region: String?
  /// Where its parts were written; nil where that is not known.
  let sourceMap: SourceMap?

  /// A stack that no app describes.
  init(name: String) {
    self.name = name
    node = StackNode(id: name, name: name, displayName: name)
    account = nil
    region = nil
    sourceMap = nil
  }

  init(_ stack: ReadAssembly.Stack) {
    name = stack.name
    node = StackNode(stack)
    account = stack.environment.account
    region = stack.environment.region
    sourceMap = stack.sourceMap
  }

  private init(_ stack: SynthesizedStack) {
    name = stack.name
    node = StackNode(
      id: stack.name, name: stack.name, displayName: stack.name, dependencies: stack.dependencies)
    account = stack.environment.account
    region = stack.environment.region
    sourceMap = SourceMap(of: stack)
  }

  /// The stacks that an app describes, or an assembly that was named.
  static func all(
    of app: some App, context: [String: String], assembly: String?
  ) throws -> [StackTarget] {
    if let assembly {
      return try AssemblyFolder(FilePath(assembly)).read().stacks.map(StackTarget.init)
    }
    return try Synthesis.described(app, context: context).map(StackTarget.init)
  }
}

extension [StackTarget] {
  /// Those that are meant, each behind those that it depends on.
  func chosen(
    _ wish: StackSelection.Wish, exclusively: Bool
  ) throws(StackSelection.Mistake) -> [StackTarget] {
    try ordered(by: StackSelection(wish, of: map(\.node), exclusively: exclusively))
  }

  /// Those that are meant, each behind those that depend on it: the order in which they can go.
  func chosenForRemoval(
    _ wish: StackSelection.Wish, exclusively: Bool
  ) throws(StackSelection.Mistake) -> [StackTarget] {
    let nodes = map(\.node)
    let reversed = nodes.map { node in
      StackNode(
        id: node.id, name: node.name, displayName: node.displayName,
        dependencies: nodes.filter { $0.dependencies.contains(node.id) }.map(\.id))
    }
    return try ordered(by: StackSelection(wish, of: reversed, exclusively: exclusively))
  }

  private func ordered(by selection: StackSelection) -> [StackTarget] {
    selection.ids.compactMap { id in first { $0.node.id == id } }
  }
}
