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
        The function of the deployed stack is invoked through the AWS CLI. With --local the function \
        that synth would ship runs on this machine, its KMS key replaced by a development key that is \
        published with the sources: whatever is sent to its address is anybody's. Nothing of AWS is \
        needed or asked then.
        """)
  }

  @Flag(help: "Run the function on this machine, with a development key.")
  var local = false

  @Flag(help: "With --local, sign for chains where money is real too, though with the key of all.")
  var allowMainnet = false

  @Option(
    help: ArgumentHelp(
      "The function, by the end of its path; needed if there are several.", valueName: "path"))
  var function: String?

  @OptionGroup var context: ContextOptions

  @OptionGroup var access: AWSAccess

  @Argument(help: "The event, as JSON; - reads it from standard input.")
  var event: String

  func validate() throws {
    if local, access.profile != nil || access.region != nil {
      throw ValidationError("--local asks nobody: leave --profile and --region away.")
    }
    if !local, allowMainnet {
      throw ValidationError("--allow-mainnet is for the development key of --local.")
    }
  }

  func run() async throws {
    try await Report().failures {
      if event != "-" { try Self.check(event) }
      if local { try await runLocally() } else { try await invokeDeployed() }
    }
  }

  private func runLocally() async throws {
    let synthesis = try await Synthesis(
      of: A(), context: try context.values, progress: .standardError())
    let program = try synthesis.localFunction(at: function).program(
      for: event, allowMainnet: allowMainnet)
    let status = try await Interruption.cancelling { () throws(WorkspaceError) in
      try await program.run()
    }
    if !status.isSuccess { throw ExitCode(status.shellStatus) }
  }

  private func invokeDeployed() async throws {
    let stacks = try Synthesis.described(A(), context: context.values)
    let target = try choose(function, among: DeployedFunction.all(in: stacks), path: \.path)
    let aws = access.cli(progress: .silent).with(region: target.region ?? access.region)
    let bytes = try self.bytes()
    let name = try await target.name(by: aws)
    let answer = try await Interruption.cancelling { () throws(WorkspaceError) in
      try await aws.invoke(name, event: bytes)
    }
    print(String(decoding: answer.payload, as: UTF8.self))
    if let error = answer.error { throw CommandError.functionFailed(target.path, error) }
  }

  /// The event in bytes; Lambda takes 6 MB.
  private func bytes() throws -> [UInt8] {
    guard event == "-" else { return Array(event.utf8) }
    guard let bytes = try StandardInput.bytes(limit: 6_291_556) else {
      throw CommandError.eventTooLong
    }
    try Self.check(String(decoding: bytes, as: UTF8.self))
    return bytes
  }

  private static func check(_ event: String) throws(CommandError) {
    do throws(JSONError) {
      _ = try Value.parse(event)
    } catch {
      throw .eventIsNoJSON(error.description)
    }
  }
}
