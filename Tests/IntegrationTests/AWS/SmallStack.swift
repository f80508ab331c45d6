import CloudFormation
import JSON
import SystemPackage
import TestMachine

/// What tests of commands about one stack, `small`, need of it.
extension WrittenAssembly {
  static let small = "small"

  /// An assembly of the stack `small`.
  init(
    small resources: Value.Object, outputs: Value.Object = [:], assets: [String: String] = [:]
  ) {
    self.init(stacks: [
      Stack(name: Self.small, resources: resources, outputs: outputs, assets: assets)
    ])
  }

  /// The template of the first stack.
  var template: Value {
    let stack = stacks[0]
    return stack.outputs.isEmpty
      ? ["Resources": .object(stack.resources)]
      : ["Resources": .object(stack.resources), "Outputs": .object(stack.outputs)]
  }
}

extension Testbed {
  /// Writes an assembly to a folder of the test's own and answers its path.
  func write(_ assembly: WrittenAssembly) throws -> String {
    let folder = folder.appending("assembly")
    try assembly.write(to: folder)
    return folder.string
  }

  /// Makes the stack of an assembly with the AWS CLI, as somebody else would, and waits for it.
  func make(_ assembly: WrittenAssembly, _ options: String...) async throws {
    let made = try await run(
      folder.appending("bin/aws").string,
      ["cloudformation", "create-stack", "--stack-name", WrittenAssembly.small, "--template-body"]
        + [assembly.template.compact] + options)
    guard made.status == 0 else { throw SharedAssembly.Failure(transcript: made.transcript) }
    while try await status() == "CREATE_IN_PROGRESS" {}
  }

  /// The status of a stack by its name or ARN; nil for one that is not there.
  func status(of stack: String = WrittenAssembly.small) async throws -> String? {
    let run = try await aws(
      "cloudformation", "describe-stacks", "--stack-name", stack, "--query",
      "Stacks[0].StackStatus")
    return run.status == 0 ? try Value.parse(run.output).string : nil
  }

  /// What the AWS CLI answers.
  func answer(_ arguments: String...) async throws -> Value {
    let answered = try await run(folder.appending("bin/aws").string, arguments)
    guard answered.status == 0 else {
      throw SharedAssembly.Failure(transcript: answered.transcript)
    }
    return try Value.parse(answered.output)
  }

  /// The keys that are there, by their ids, and the state of each.
  func keyStates() async throws -> [String: String] {
    var states: [String: String] = [:]
    for key in try await answer("kms", "list-keys")["Keys"]?.array ?? [] {
      let id = key["KeyId"]?.string ?? ""
      let metadata = try await answer("kms", "describe-key", "--key-id", id)["KeyMetadata"]
      states[id] = metadata?["KeyState"]?.string
    }
    return states
  }
}
