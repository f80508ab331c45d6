internal import Chimney
internal import Workspace

/// The stacks of an app, and the assets they need, built.
struct Synthesis {
  let tree: AppTree
  let stacks: [SynthesizedStack]
  let bundles: [AssetID: StagedBundle]

  /// Describes the app, looks for mistakes, and only then builds what is not built yet.
  init(of app: some App, progress: Progress, rebuild: Bool = false) async throws {
    tree = AppTree(of: app)
    Report().say(tree.diagnostics.filter { $0.severity == .warning })
    let stager = Stager(cache: try AssetCache(.process), progress: progress)
    let planned = try Self.plan(tree, stager)
    stacks = try tree.synthesize(
      assets: Dictionary(uniqueKeysWithValues: planned.map { ($0.id, $0.asset) }))
    bundles = try await stager.stage(planned, rebuild: rebuild)
  }

  /// The stacks of an app without a build of anything: an asset's hash is that of its sources.
  static func described(_ app: some App) throws -> [SynthesizedStack] {
    let tree = AppTree(of: app)
    Report().say(tree.diagnostics.filter { $0.severity == .warning })
    let planned = try plan(tree, Stager(cache: try AssetCache(.process), progress: .silent))
    return try tree.synthesize(
      assets: Dictionary(uniqueKeysWithValues: planned.map { ($0.id, $0.asset) }))
  }

  /// Reads the sources of the app's assets. Where that fails the stacks' own mistakes are said too.
  private static func plan(_ tree: AppTree, _ stager: Stager) throws -> [PlannedAsset] {
    do {
      return try stager.plan(tree.assets)
    } catch {
      let unread = tree.assets.map { ($0.id, StagedAsset(hash: "")) }
      do throws(SynthesisError) {
        _ = try tree.synthesize(assets: Dictionary(uniqueKeysWithValues: unread))
      } catch {
        Report().say(error.diagnostics)
      }
      throw error
    }
  }
}
