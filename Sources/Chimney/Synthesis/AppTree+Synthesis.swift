public import CloudFormation

extension AppTree {
  /// Writes every stack as a template, in the order they were made.
  ///
  /// Pure: reads no disk, no clock, no environment. `assets` says how the staged files are named.
  /// What one stack asks of another is exported there and imported here, under the CDK's names.
  /// - Throws: `SynthesisError` with all mistakes of all stacks.
  public func synthesize(
    assets: [AssetID: StagedAsset]
  ) throws(SynthesisError) -> [SynthesizedStack] {
    var mistakes = diagnostics.filter { $0.severity == .error }
    mistakes += homelessElements + misnamedStacks
    for scope in root.tree.elements { scope.nameAfterFingerprint(assets) }
    var syntheses = stackScopes.map { StackSynthesis($0, assets) }
    for index in syntheses.indices { syntheses[index].resolve() }
    let imports = Dictionary(grouping: syntheses.flatMap(\.resolver.imports)) {
      ObjectIdentifier($0.producer)
    }
    var stacks: [SynthesizedStack] = []
    for index in syntheses.indices {
      syntheses[index].export(imports[ObjectIdentifier(syntheses[index].stack)] ?? [])
      stacks.append(syntheses[index].finish())
      mistakes += syntheses[index].mistakes
    }
    if let cycle = syntheses.flatMap(\.dependencies).cycle { mistakes.append(cycle) }
    guard mistakes.isEmpty else { throw SynthesisError(diagnostics: mistakes) }
    return stacks
  }

  private var misnamedStacks: [Diagnostic] {
    let scopes = stackScopes
    if scopes.isEmpty { return [root.diagnostic(.error, .noStacks)] }
    var names: Set<String> = []
    return scopes.filter { !names.insert($0.id).inserted && $0.parent?.find($0.id) === $0 }
      .map { $0.diagnostic(.error, .duplicateStack($0.id)) }
  }

  private var homelessElements: [Diagnostic] {
    root.tree.elements.filter { $0.stack == nil }.map { $0.diagnostic(.error, .outsideOfStack) }
  }
}
