internal import ArgumentParser
internal import Chimney
internal import CloudFormation
internal import Deployment
internal import Workspace

/// `chimney outputs`: what deployed stacks answer.
struct OutputsCommand<A: App>: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "outputs", abstract: "Print the outputs of deployed stacks.",
      discussion: "Beside the id of a key that is an Ethereum account its address is printed.")
  }

  @OptionGroup var stacks: DeployedStacks

  @Flag(help: "Print {stack: {output: value}}, as `deploy --outputs-file` writes it.")
  var json = false

  func run() async throws {
    let desk = Desk()
    try await Report().failures {
      let found = try await stacks.find(in: A(), desk)
      let deployed = found.filter { $0.inspection.stack?.exists == true }
      if json {
        print(deployed.outputs.document.text, terminator: "")
      } else {
        for stack in deployed { await stack.printOutputs() }
      }
      try found.checkAllAreThere()
    }
  }
}

extension [StackAtWork] {
  /// `{stack: {output: value}}`
  fileprivate var outputs: Value {
    var stacks: Value.Object = [:]
    for stack in self {
      stacks[stack.name] = .object(
        stack.inspection.stack?.outputs.mapValues { .string($0.value) } ?? [:])
    }
    stacks.sort { $0.key < $1.key }
    return .object(stacks)
  }

  /// - Throws: `StackCommandError` that names the stacks that are not there.
  func checkAllAreThere() throws(StackCommandError) {
    let missing = filter { $0.inspection.stack?.exists != true }.map(\.name)
    if !missing.isEmpty {
      throw .refused("\(missing.joined(separator: ", ")) is not there; deploy it first")
    }
  }
}

extension StackAtWork {
  /// A line for each output.
  fileprivate func printOutputs() async {
    guard let stack = inspection.stack else { return }
    let keys =
      inspection.template?.accountKeys(physicalIDs: [:], outputs: stack.outputs) ?? [:]
    let addresses = await AccountAddresses(aws).read(keys)
    for (output, value) in stack.outputs {
      let account = addresses[output].map { "   (account \($0))" } ?? ""
      print("\(name).\(output) = \(value.value)\(account)")
    }
  }
}

extension [UInt8] {
  /// The bytes as text.
  fileprivate var text: String { String(decoding: self, as: UTF8.self) }
}
