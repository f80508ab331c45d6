internal import SystemPackage

extension AssetCache {
  /// What pruning did.
  public struct Pruned: Sendable, Hashable {
    /// How many assets were removed.
    public var count = 0
    /// Their archives' and executables' bytes.
    public var bytes = 0
    /// How many are left.
    public var kept = 0
  }

  /// Removes the assets that no command used for so long, and what a killed one left half-made.
  ///
  /// Nothing is built meanwhile. What a command is just reading is moved away before it is removed.
  /// - Throws: `WorkspaceError`; what was not removed by then is still there.
  public func prune(unusedFor age: Duration) async throws(WorkspaceError) -> Pruned {
    let assets = folder.appending("assets")
    guard assets.exists else { return Pruned() }
    try building.createFolders()
    let lock = try await FileLock.waiting(for: lock) {}
    defer { _ = lock }
    let last = try now() - Int(age.components.seconds)
    var pruned = Pruned()
    for name in try assets.entries() {
      let entry = assets.appending(name)
      guard try entry.lastTouched() <= last else {
        pruned.kept += 1
        continue
      }
      pruned.count += 1
      pruned.bytes += try entry.size()
      let away = building.appending(TemporaryName.new())
      try entry.move(to: away)
      try away.removeTree()
    }
    for name in try building.entries() where TemporaryName.isOne(name) {
      try building.appending(name).removeTree()
    }
    return pruned
  }

  /// The time as the cache's file system counts it.
  private func now() throws(WorkspaceError) -> Int {
    try building.touch()
    return try building.lastTouched()
  }
}

extension FilePath {
  /// The bytes of all files in the folder.
  fileprivate func size() throws(WorkspaceError) -> Int {
    var size = 0
    for name in try entries() {
      let entry = appending(name)
      guard let status = try entry.status() else { continue }
      size += status.type == .directory ? try entry.size() : Int(status.size)
    }
    return size
  }
}
