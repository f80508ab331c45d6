internal import AssetBundling
internal import Chimney
internal import CloudFormation
internal import Digests
internal import SystemPackage

/// One asset on its way into the cache.
struct AssetBuild {
  let asset: PlannedAsset
  let cache: AssetCache
  let tools: BuildTools
  let progress: Progress

  /// Builds the asset, unless another process did so while this one waited for its turn.
  func run(rebuild: Bool) async throws(WorkspaceError) -> StagedBundle {
    try cache.building.createFolders()
    let lock = try await FileLock.waiting(for: cache.lock) {
      progress("waiting for another process that builds an asset")
    }
    defer { _ = lock }
    if !rebuild, let bundle = cache.bundle(asset) { return bundle }
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
    let finished = folder.appending("finished")
    try finished.appending("bin").createFolders()
    let record =
      switch asset.build {
      case .swiftPackage(let build): try await self.build(build, in: folder, into: finished)
      case .folder(let build): try collect(try archive(of: build), into: finished)
      case .zip: try collect(try archive(), into: finished)
      }
    try finished.appending(BundleRecord.file).create(record.json.document)
    guard try asset.sources.hash(for: asset.build) == asset.hash else {
      throw .sourcesChanged(asset.sources.path)
    }
    try cache.install(finished, as: asset.hash)
    return StagedBundle(asset, folder: cache.entry(asset.hash), record: record)
  }
}

// MARK: - Swift packages

extension AssetBuild {
  private func build(
    _ build: SwiftPackageBuild, in folder: FilePath, into finished: FilePath
  ) async throws(WorkspaceError) -> BundleRecord {
    let workplace = try await tools.workplace(for: build)
    let start = ContinuousClock.now
    progress(
      "building \(build.product) for \(build.architecture) in \(asset.sources.path)"
        + workplace.remark)
    let products = try await workplace.build(
      BuildPlan(build), of: asset.sources.path, in: folder, progress: progress)
    let record = try collect(build, from: products, into: finished)
    let seconds = (ContinuousClock.now - start).components.seconds
    progress("built \(build.product) in \(seconds) s, \(record.zip.bytes >> 10) KiB zipped")
    return record
  }

  /// Checks what was built and lays it out as the cache keeps it.
  private func collect(
    _ build: SwiftPackageBuild, from products: BuiltProducts, into folder: FilePath
  ) throws(WorkspaceError) -> BundleRecord {
    let bundle = try bundle(build, try product(build.product, in: products))
    let zip = try keep(bundle.zip, at: folder.appending(BundleRecord.archive))
    var executables: [String: BundleRecord.File] = [:]
    for name in BuildPlan(build).executables {
      let isShipped = name == build.product
      let bytes = isShipped ? bundle.executable : try product(name, in: products)
      executables[name] = try keep(
        bytes, at: StagedBundle.executable(name, in: folder), isExecutable: true)
    }
    return BundleRecord(zip: zip, executables: executables, toolchain: products.toolchain)
  }

  private func product(
    _ name: String, in products: BuiltProducts
  ) throws(WorkspaceError) -> [UInt8] {
    let built = products.folder.appending(name)
    guard built.exists else { throw .productMissing(name, asset.sources.path) }
    return try built.content()
  }

  private func bundle(
    _ build: SwiftPackageBuild, _ executable: [UInt8]
  ) throws(WorkspaceError) -> Bundle {
    do throws(BundlingError) {
      return try Bundle(build, executable: executable)
    } catch {
      throw .unusable(asset.sources.path, error)
    }
  }
}

// MARK: - What is finished

extension AssetBuild {
  private func archive(of build: FolderBuild) throws(WorkspaceError) -> Archive {
    let files = try asset.sources.files(of: build)
    do throws(BundlingError) {
      return try Archive(build, files)
    } catch {
      throw .unusable(asset.sources.path, error)
    }
  }

  private func archive() throws(WorkspaceError) -> Archive {
    let bytes = try asset.sources.path.content()
    do throws(BundlingError) {
      return try Archive(zip: bytes)
    } catch {
      throw .unusable(asset.sources.path, error)
    }
  }

  private func collect(
    _ archive: Archive, into folder: FilePath
  ) throws(WorkspaceError) -> BundleRecord {
    let zip = try keep(archive.zip, at: folder.appending(BundleRecord.archive))
    return BundleRecord(zip: zip, executables: [:], toolchain: "")
  }

  private func keep(
    _ bytes: [UInt8], at path: FilePath, isExecutable: Bool = false
  ) throws(WorkspaceError) -> BundleRecord.File {
    try path.create(bytes, isExecutable: isExecutable)
    try Seal.close(path)
    return BundleRecord.File(sha256: Digest.sha256(bytes).hexadecimal, bytes: bytes.count)
  }
}
