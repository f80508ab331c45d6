internal import Chimney
internal import CloudFormation
internal import SystemPackage
internal import Workspace

/// A function that can run on this machine: its executable, and the companion that stands in for
/// Lambda and for the services the function calls.
struct LocalFunction {
  /// The construct's path.
  let path: String
  let executable: FilePath
  let companion: FilePath
  /// What is known now of the function's environment.
  let environment: [(name: String, value: String)]

  /// What runs the function once with an event.
  func program(for event: String, allowMainnet: Bool) -> Program {
    let variables = environment.flatMap { ["--env", "\($0.name)=\($0.value)"] }
    return Program(
      companion.string,
      ["--bootstrap", executable.string, "--event", event] + variables
        + (allowMainnet ? ["--allow-mainnet"] : []))
  }
}

extension Synthesis {
  /// The function whose path is or ends with `id`, or the only one there is.
  func localFunction(at id: String?) throws(CommandError) -> LocalFunction {
    try choose(id, among: localFunctions, path: \.path)
  }

  private var localFunctions: [LocalFunction] {
    stacks.flatMap { stack in
      stack.template.resources.compactMap { id, resource in
        guard resource.type == "AWS::Lambda::Function" else { return nil }
        return localFunction(resource.properties, path: stack.origins[id]?.path ?? id)
      }
    }
  }

  private func localFunction(_ properties: Value.Object, path: String) -> LocalFunction? {
    guard let key = properties["Code"]?["S3Key"]?.string,
      let (id, bundle) = bundles.first(where: { $0.value.asset.objectKey == key }),
      case .swiftPackage(let build)? = tree.assets.first(where: { $0.id == id })?.asset.build,
      let companion = build.companions.first.flatMap(bundle.executable),
      let executable = bundle.executable(build.product)
    else { return nil }
    let variables = properties["Environment"]?["Variables"]?.object ?? [:]
    return LocalFunction(
      path: functionPath(path), executable: executable, companion: companion,
      environment: variables.compactMap { name, value in value.string.map { (name, $0) } })
  }
}
