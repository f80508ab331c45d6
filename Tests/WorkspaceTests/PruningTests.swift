import SystemPackage
import TestMachine
import Testing
import Workspace

@Suite("Pruning removes what nobody used for a while")
struct PruningTests {
  @Test("What was used lately stays, what was not goes, and is built again when it is needed")
  func pruning() async throws {
    try await withFolder { folder in
      let workshop = try Workshop(in: folder)
      let first = try await workshop.stage()
      let cache = AssetCache(workshop.cache)
      #expect(try await cache.prune(unusedFor: .seconds(60)).kept == 1)
      #expect(try await workshop.stage() == first)
      let pruned = try await cache.prune(unusedFor: .zero)
      #expect(pruned.count == 1 && pruned.kept == 0 && pruned.bytes > 0)
      #expect(workshop.cache.appending("assets").names.isEmpty && workshop.leftovers.isEmpty)
      #expect(try await workshop.stage() == first)
      #expect(workshop.swift.builds == 2)
    }
  }

  @Test("A use counts from then on")
  func use() async throws {
    try await withFolder { folder in
      let workshop = try Workshop(in: folder)
      let bundle = try await workshop.stage()
      try bundle.folder.setDate(secondsAgo: 3_600)
      let cache = AssetCache(workshop.cache)
      _ = try await workshop.stage()
      #expect(try await cache.prune(unusedFor: .seconds(60)).kept == 1)
      try bundle.folder.setDate(secondsAgo: 3_600)
      #expect(try await cache.prune(unusedFor: .seconds(60)).count == 1)
    }
  }

  @Test("Without a cache there is nothing to do")
  func none() async throws {
    try await withFolder { folder in
      let pruned = try await AssetCache(folder.appending("cache")).prune(unusedFor: .zero)
      #expect(pruned.count == 0)
      #expect(folder.names.isEmpty)
    }
  }
}
