internal import AssetBundling
internal import Chimney
internal import CloudFormation
internal import Digests
internal import SystemPackage

/// One build of an asset into the cache.
struct AssetBuild {
  let sources: SourceFolder
  let plan: BuildPlan
  let hash: String
  let cache: AssetCache
  let swift: String
  let progress: Progress

  /// Builds the asset, unless another process did so while this one waited for its turn.
  func run(rebuild: Bool) async throws(WorkspaceError) -> StagedBundle {
    try cache.building.createFolders()
    let lock = try await FileLock.waiting(for: cache.lock) {
      progress("waiting for another process that builds an asset")
    }
    defer { _ = lock }
    if !rebuild, let bundle = cache.bundle(hash) { return bundle }
    try removeLeftovers()
    let folder = cache.building.appending(TemporaryName.new())
    try folder.createFolder()
    defer { try? folder.removeTree() }
    return try await build(in: folder)
  }

  /// Whoever has the lock knows that what lies here was left by a process that died.
  private func removeLeftovers() throws(WorkspaceError) {
    for name in try cache.building.entries() where TemporaryName.isOne(name) {
      try cache.building.appending(name).removeTree()
    }
  }

  private func build(in folder: FilePath) async throws(WorkspaceError) -> StagedBundle {
    let toolchain = try await Toolchain.installed(swift, for: plan.build)
    let scratch = folder.appending("scratch")
    let start = ContinuousClock.now
    progress("building \(plan.build.product) for \(plan.build.architecture) in \(sources.path)")
    try await compile(into: scratch)
    let finished = folder.appending("finished")
    let record = try collect(from: scratch, into: finished, toolchain: toolchain.name)
    guard plan.hash(of: try sources.files()) == hash else { throw .sourcesChanged(sources.path) }
    try cache.install(finished, as: hash)
    let seconds = (ContinuousClock.now - start).components.seconds
    progress("built \(plan.build.product) in \(seconds) s, \(record.zip.bytes >> 10) KiB zipped")
    return StagedBundle(hash: hash, folder: cache.entry(hash), record: record)
  }

  private func compile(into scratch: FilePath) async throws(WorkspaceError) {
    let places = ["--package-path", sources.path.string, "--scratch-path", scratch.string]
    let build = Program(swift, ["build"] + places + plan.arguments)
    let (status, output) =
      progress.isVerbose
      ? (try await build.runOnStandardError(), "") : try await build.capture()
    guard status.isSuccess else {
      throw .buildFailed(sources.path, status: status, output: output)
    }
  }
}

extension AssetBuild {
  /// Checks what was built and lays it out as the cache keeps it.
  private func collect(
    from scratch: FilePath, into folder: FilePath, toolchain: String
  ) throws(WorkspaceError) -> BundleRecord {
    try folder.appending("bin").createFolders()
    let bundle = try bundle(try product(plan.build.product, in: scratch))
    let zip = try keep(bundle.zip, at: folder.appending(BundleRecord.archive))
    var executables: [String: BundleRecord.File] = [:]
    for name in plan.executables {
      let isShipped = name == plan.build.product
      let bytes = isShipped ? bundle.executable : try product(name, in: scratch)
      executables[name] = try keep(
        bytes, at: StagedBundle.executable(name, in: folder), isExecutable: true)
    }
    let record = BundleRecord(zip: zip, executables: executables, toolchain: toolchain)
    try folder.appending(BundleRecord.file).create(record.json.document)
    return record
  }

  private func product(
    _ name: String, in scratch: FilePath
  ) throws(WorkspaceError) -> [UInt8] {
    let built = scratch.appending("release").appending(name)
    guard built.exists else { throw .productMissing(name, sources.path) }
    return try built.content()
  }

  private func bundle(_ executable: [UInt8]) throws(WorkspaceError) -> Bundle {
    do throws(BundlingError) {
      return try Bundle(plan.build, executable: executable)
    } catch {
      throw .unusable(sources.path, error)
    }
  }

  private func keep(
    _ bytes: [UInt8], at path: FilePath, isExecutable: Bool = false
  ) throws(WorkspaceError) -> BundleRecord.File {
    try path.create(bytes, isExecutable: isExecutable)
    try Seal.close(path)
    return BundleRecord.File(sha256: Digest.sha256(bytes).hexadecimal, bytes: bytes.count)
  }
}
