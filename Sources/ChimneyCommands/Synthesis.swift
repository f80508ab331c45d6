internal import Chimney
internal import Workspace

/// The stacks of an app, and the assets they need, built.
struct Synthesis {
  let tree: AppTree
  let stacks: [SynthesizedStack]
  let bundles: [AssetID: StagedBundle]

  /// Describes the app, looks for mistakes, and only then builds what is not built yet.
  /// - Throws: `CommandError.warnings`, if `isStrict` and there are some, before anything is built.
  init(
    of app: some App, context: [String: String] = [:], isStrict: Bool = false, progress: Progress,
    rebuild: Bool = false
  ) async throws {
    tree = AppTree(of: app, context: context)
    let warnings = tree.diagnostics.filter { $0.severity == .warning }
    Report().say(warnings)
    let stager = Stager(
      cache: try AssetCache(.process), container: Environment.process["CHIMNEY_CONTAINER"],
      progress: progress)
    let planned = try Self.plan(tree, stager)
    let assets = Dictionary(uniqueKeysWithValues: planned.map { ($0.id, $0.asset) })
    let provisional = try tree.synthesize(assets: assets)
    if isStrict, !warnings.isEmpty { throw CommandError.warnings(warnings.count) }
    bundles = try await stager.stage(planned, rebuild: rebuild)
    // The key of some assets is a hash of what was built, which nobody knew before.
    let staged = bundles.mapValues(\.asset)
    stacks = staged == assets ? provisional : try tree.synthesize(assets: staged)
  }

  /// The stacks of an app without a build of anything: an asset's hash is that of its sources.
  static func described(
    _ app: some App, context: [String: String] = [:]
  ) throws -> [SynthesizedStack] {
    let tree = AppTree(of: app, context: context)
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
