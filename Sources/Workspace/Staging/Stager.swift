internal import AssetBundling
public import Chimney
public import CloudFormation

/// Makes sure that assets are built: finds them in the cache, or builds them into it.
public struct Stager: Sendable {
  private let cache: AssetCache
  private let swift: String
  private let progress: Progress

  /// A stager over a cache; `swift` is the toolchain's command, by its name in PATH or its path.
  public init(cache: AssetCache, swift: String = "swift", progress: Progress) {
    self.cache = cache
    self.swift = swift
    self.progress = progress
  }

  /// Stages assets, one after the other; those whose sources did not change cost a reading of
  /// their sources. `rebuild` builds all of them anew.
  ///
  /// Safe beside other processes that stage the same assets, and when the task is cancelled:
  /// nothing half-made is ever used.
  /// - Throws: `WorkspaceError`
  public func stage(
    _ assets: [(id: AssetID, asset: Asset)], rebuild: Bool = false
  ) async throws(WorkspaceError) -> [AssetID: StagedBundle] {
    var roots = PackageRoots()
    var bundles: [AssetID: StagedBundle] = [:]
    for (id, asset) in assets {
      switch asset.build {
      case .swiftPackage(let build):
        let sources = try SourceFolder(asset, &roots)
        bundles[id] = try await stage(sources, BuildPlan(build), rebuild: rebuild)
      }
    }
    return bundles
  }

  private func stage(
    _ sources: SourceFolder, _ plan: BuildPlan, rebuild: Bool
  ) async throws(WorkspaceError) -> StagedBundle {
    let hash = plan.hash(of: try sources.files())
    if !rebuild, let bundle = cache.bundle(hash) { return bundle }
    let build = AssetBuild(
      sources: sources, plan: plan, hash: hash, cache: cache, swift: swift, progress: progress)
    return try await Interruption.cancelling { () throws(WorkspaceError) in
      try await build.run(rebuild: rebuild)
    }
  }
}
