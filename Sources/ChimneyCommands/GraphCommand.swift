internal import ArgumentParser
internal import ChangeReview
internal import Chimney
internal import GrantGraph
internal import SystemPackage
internal import Workspace

/// `chimney graph`: who may do what on what in a stack, as a picture.
struct GraphCommand<A: App>: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "graph", abstract: "Draw who may do what on what in a stack.",
      discussion: """
        Principals stand on the left, outsiders first; resources on the right; between them what may \
        be done, through identity policies, resource policies and trust together. Nothing is built \
        and nothing of AWS is asked.
        """)
  }

  @Option(help: "The form of the picture.")
  var format = GraphFormat.svg

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write the picture to a file.", valueName: "file"), completion: .file())
  var output: String?

  @Option(
    help: ArgumentHelp("A finished assembly whose stack is drawn.", valueName: "dir"),
    completion: .directory)
  var assembly: String?

  @Option(
    help: ArgumentHelp(
      "What is drawn in place of this app: a template, an assembly's folder, DIR/STACK or REV:path.",
      valueName: "what"),
    completion: .file())
  var of: String?

  @OptionGroup var context: ContextOptions

  @Argument(help: "The stack, if there are several.")
  var stack: String?

  func validate() throws {
    if of != nil, assembly != nil {
      throw ValidationError("--of and --assembly exclude each other.")
    }
    if [of, assembly, output].contains("") {
      throw ValidationError("--of, --assembly and --output need a path.")
    }
  }

  func run() async throws {
    try await Report().failures {
      let side = try await stacks().selecting(stack.map { [$0] } ?? [])
      guard let drawn = side.stacks.first else { throw CommandError.nothingToDraw }
      guard side.stacks.count == 1 else {
        throw CommandError.severalToDraw(side.stacks.map(\.name))
      }
      let graph = GrantGraph(name: drawn.name, of: drawn.version)
      for reason in graph.unknown { Progress.standardError()("warning: \(reason)") }
      let bytes = Array(format.text(of: graph, title: drawn.name).utf8)
      if let output {
        try FilePath(output).replace(bytes)
      } else {
        try Screen.standardOutput(.process).write(bytes)
      }
    }
  }

  private func stacks() async throws -> ComparedSide {
    if let of { return try await .reading(of) }
    if let assembly { return try await .assembly(FilePath(assembly), label: assembly) }
    return ComparedSide(label: "app", try Synthesis.described(A(), context: try context.values))
  }
}

/// How a graph is written.
enum GraphFormat: String, CaseIterable, ExpressibleByArgument {
  case svg, mermaid, dot

  /// The graph in this form.
  func text(of graph: GrantGraph, title: String) -> String {
    switch self {
    case .svg: graph.svg(title: title)
    case .mermaid: graph.mermaid()
    case .dot: graph.dot(title: title)
    }
  }
}
