public import Chimney
public import CloudAssembly
internal import CloudFormation

extension Assembly {
  /// The assembly of synthesized stacks, places in the code named relative to their packages.
  init(_ stacks: [SynthesizedStack], bundles: [AssetID: StagedBundle]) {
    var roots = PackageRoots()
    var assembled: [Stack] = []
    for stack in stacks {
      assembled.append(
        Stack(
          name: stack.name, template: stack.template, document: stack.document,
          environment: AssemblyEnvironment(
            account: stack.environment.account, region: stack.environment.region),
          tags: stack.tags, terminationProtection: stack.terminationProtection,
          dependencies: stack.dependencies, bucket: AssetBucket.name(in: stack.environment),
          assets: stack.assets.compactMap { bundles[$0]?.assemblyAsset },
          origins: stack.origins.mapValues { SourceMap.Origin($0, &roots) }))
    }
    self.init(stacks: assembled, bucket: AssetBucket.name)
  }
}

extension StagedBundle {
  fileprivate var assemblyAsset: Assembly.Asset {
    Assembly.Asset(
      id: asset.hash, fileExtension: asset.fileExtension,
      bytes: SourceMap.Asset(sha256: record.zip.sha256, bytes: record.zip.bytes))
  }
}

extension SourceMap {
  /// The places of a stack's elements in the code, files named relative to their packages.
  public init(of stack: SynthesizedStack) {
    var roots = PackageRoots()
    self.init(origins: stack.origins.mapValues { SourceMap.Origin($0, &roots) })
  }
}

extension SourceMap.Origin {
  /// A place in the code, its files named relative to their packages.
  init(_ origin: SynthesizedStack.Origin, _ roots: inout PackageRoots) {
    self.init(
      path: origin.path, lines: origin.locations.map { SourceMap.Line($0, &roots) },
      values: origin.values.map {
        SourceMap.LocatedValue(
          pointer: $0.pointer.description, line: SourceMap.Line($0.location, &roots))
      })
  }
}

extension SourceMap.Line {
  fileprivate init(_ location: SourceLocation, _ roots: inout PackageRoots) {
    self.init(file: roots.name(of: location), number: Int(location.line))
  }
}
