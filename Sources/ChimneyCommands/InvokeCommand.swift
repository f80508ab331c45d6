internal import ArgumentParser
internal import Chimney
internal import CloudFormation
internal import JSON
internal import Workspace

/// `chimney invoke --local`: a function's answer to an event, without AWS.
struct InvokeCommand<A: App>: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "invoke", abstract: "Send an event to a function and print its answer.",
      discussion: """
        With --local the function that synth would ship runs on this machine, its KMS key replaced by \
        a development key that is published with the sources: whatever is sent to its address is \
        anybody's. Nothing of AWS is needed or asked.
        """)
  }

  @Flag(help: "Run the function on this machine, with a development key.")
  var local = false

  @Option(
    help: ArgumentHelp(
      "The function, by the end of its path; needed if there are several.", valueName: "path"))
  var function: String?

  @OptionGroup var context: ContextOptions

  @Argument(help: "The event, as JSON; - reads it from standard input.")
  var event: String

  func validate() throws {
    if !local {
      throw ValidationError("Deployed functions cannot be invoked yet; add --local.")
    }
  }

  func run() async throws {
    try await Report().failures {
      if event != "-" { try Self.check(event) }
      let synthesis = try await Synthesis(
        of: A(), context: try context.values, progress: .standardError())
      let program = try synthesis.localFunction(at: function).program(for: event)
      let status = try await Interruption.cancelling { () throws(WorkspaceError) in
        try await program.run()
      }
      if !status.isSuccess { throw ExitCode(status.shellStatus) }
    }
  }

  private static func check(_ event: String) throws(CommandError) {
    do throws(JSONError) {
      _ = try Value.parse(event)
    } catch {
      throw .eventIsNoJSON(error.description)
    }
  }
}
