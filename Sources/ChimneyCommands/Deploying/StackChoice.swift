internal import ArgumentParser
internal import Chimney
internal import CloudAssembly
internal import Deployment
internal import SystemPackage
internal import Workspace

/// Which stacks a command is for, and where they are described.
struct StackChoice: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "The stacks, by name or pattern (* and ?); needed if there are several.", valueName: "stack"))
  var stacks: [String] = []

  @Flag(help: "All stacks.")
  var all = false

  @Flag(name: .shortAndLong, help: "Only these stacks, without those that they depend on.")
  var exclusively = false

  @Option(
    help: ArgumentHelp(
      "A cloud assembly that is written already, by Chimney or the CDK, in place of this app.",
      valueName: "dir"),
    completion: .directory)
  var assembly: String?

  @OptionGroup var context: ContextOptions

  func check() throws {
    if all && !stacks.isEmpty { throw ValidationError("--all is for all stacks; name none.") }
  }

  /// Reads the assembly that was named, or writes that of the app to `cdk.out` first.
  func assembly(
    of app: some App, isStrict: Bool = false, progress: Progress
  ) async throws -> (AssemblyFolder, ReadAssembly) {
    let folder = AssemblyFolder(FilePath(assembly ?? "cdk.out"))
    if assembly == nil {
      let synthesis = try await Synthesis(
        of: app, context: try context.values, isStrict: isStrict, progress: progress)
      try folder.write(synthesis.stacks, bundles: synthesis.bundles)
    }
    return (folder, try folder.read())
  }

  /// Which stacks are meant.
  var wish: StackSelection.Wish { all ? .all : stacks.isEmpty ? .only : .named(stacks) }

  /// The stacks that are meant, each behind those that it depends on.
  func selection(of assembly: ReadAssembly) throws(StackSelection.Mistake) -> [ReadAssembly.Stack] {
    let selection = try StackSelection(
      wish, of: assembly.stacks.map(StackNode.init), exclusively: exclusively)
    return selection.ids.compactMap { id in assembly.stacks.first { $0.id == id } }
  }
}

extension StackNode {
  /// A stack of an assembly, as far as choosing and ordering it goes.
  init(_ stack: ReadAssembly.Stack) {
    self.init(
      id: stack.id, name: stack.name, displayName: stack.displayName,
      dependencies: stack.dependencies)
  }
}
