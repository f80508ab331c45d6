internal import Chimney
internal import CloudFormation
internal import Deployment
internal import Workspace

/// A function of a stack that may be deployed.
struct DeployedFunction {
  /// The construct's path.
  let path: String
  let logicalID: String
  let stack: String
  /// The Region of the stack; nil for the one of the AWS configuration.
  let region: String?

  /// All functions of an app's stacks.
  static func all(in stacks: [SynthesizedStack]) -> [DeployedFunction] {
    stacks.flatMap { stack in
      stack.template.resources.compactMap { id, resource in
        guard resource.type == "AWS::Lambda::Function" else { return nil }
        return DeployedFunction(
          path: functionPath(stack.origins[id]?.path ?? id), logicalID: id, stack: stack.name,
          region: stack.environment.region)
      }
    }
  }

  /// Its name in AWS.
  func name(by aws: AWSCLI) async throws -> String {
    let resources = try await aws.ifExists(.resources(of: stack))
    guard let resources else { throw CommandError.notDeployed(path, stack: stack) }
    let found = resources.first { $0.logicalID == logicalID && !$0.physicalID.isEmpty }
    guard let found else { throw CommandError.notDeployed(path, stack: stack) }
    return found.physicalID
  }
}

/// The path of a function's construct, by that of its resource.
func functionPath(_ path: String) -> String {
  path.hasSuffix("/Resource") ? String(path.dropLast("/Resource".count)) : path
}

/// The one whose path is or ends with `id`, or the only one there is.
func choose<Function>(
  _ id: String?, among all: [Function], path: (Function) -> String
) throws(CommandError) -> Function {
  guard let id else {
    guard let first = all.first else { throw .nothingToInvoke }
    guard all.count == 1 else { throw .severalFunctions(all.map(path)) }
    return first
  }
  let named = all.filter { path($0) == id || path($0).hasSuffix("/\(id)") }
  guard let first = named.first else { throw .noFunction(id, known: all.map(path)) }
  guard named.count == 1 else { throw .severalFunctions(named.map(path)) }
  return first
}
