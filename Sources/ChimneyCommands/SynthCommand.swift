internal import ArgumentParser
internal import Chimney
internal import CloudFormation
internal import SystemPackage
internal import TemplateYAML
internal import Workspace

/// `chimney synth`: the app as a cloud assembly on disk.
struct SynthCommand<A: App>: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "synth", abstract: "Write the stacks as a cloud assembly.",
      discussion: """
        Functions are built first, if their sources changed. The folder is replaced as a whole: when \
        anything fails, the earlier assembly stays as it is. A folder that is no cloud assembly is \
        never overwritten.
        """,
      aliases: ["synthesize"])
  }

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The folder of the assembly.", valueName: "dir"),
    completion: .directory)
  var output = "cdk.out"

  @Flag(help: "Print the template of the stack too, as JSON.")
  var json = false

  @Flag(help: "Print the template of the stack too, as YAML with short forms.")
  var yaml = false

  @Flag(name: .shortAndLong, help: "Say nothing unless something is wrong.")
  var quiet = false

  @Flag(name: .shortAndLong, help: "Show all that the builds of functions say.")
  var verbose = false

  @Flag(help: "Build functions anew, even when their sources did not change.")
  var rebuild = false

  @Flag(help: "Take warnings for errors: nothing is built or written.")
  var strict = false

  @OptionGroup var context: ContextOptions

  @Argument(
    help: "The stack that --json or --yaml prints, if there are several; * and ? stand for letters."
  )
  var stack: String?

  func validate() throws {
    if output.isEmpty { throw ValidationError("--output needs the path of a folder.") }
    if quiet && verbose { throw ValidationError("--quiet and --verbose exclude each other.") }
    if json && yaml { throw ValidationError("--json and --yaml exclude each other.") }
  }

  func run() async throws {
    // `validate` would take the value of an unknown option for a stack and say so first.
    if stack != nil && !json && !yaml {
      throw ValidationError("All stacks are written; a stack is named only for --json or --yaml.")
    }
    try await Report().failures {
      let progress = quiet ? .silent : Progress.standardError(isVerbose: verbose)
      let synthesis = try await Synthesis(
        of: A(), context: try context.values, isStrict: strict, progress: progress,
        rebuild: rebuild)
      let printed = json || yaml ? try synthesis.template(of: stack) : nil
      try AssemblyFolder(FilePath(output)).write(synthesis.stacks, bundles: synthesis.bundles)
      for stack in synthesis.stacks { progress("\(output): \(stack.summary)") }
      if let printed {
        let bytes = yaml ? printed.yaml : printed.document
        print(String(decoding: bytes, as: UTF8.self), terminator: "")
      }
    }
  }
}

extension Synthesis {
  /// The template of the stack of this name, or of the only one.
  fileprivate func template(of name: String?) throws(CommandError) -> Value {
    let names = try StackNames(name.map { [$0] } ?? []).chosen(from: tree.stackNames)
    guard names.count == 1, let stack = stacks.first(where: { $0.name == names[0] }) else {
      throw .severalStacks(names)
    }
    return stack.template.json
  }
}

extension SynthesizedStack {
  /// The stack in a few words.
  fileprivate var summary: String {
    let count = template.resources.count
    return "\(name), \(count) resource\(count == 1 ? "" : "s")"
  }
}
