import AssetBundling
import Chimney
import SystemPackage
import TestMachine
import Testing
import Workspace

@Suite("A folder and an archive that somebody else finished are assets")
struct FinishedAssetTests {
  @Test("A folder is zipped without what is excluded, and is new when a file is")
  func folder() async throws {
    try await withFolder { folder in
      let dist = folder.appending("dist")
      try dist.appending("index.py").put("x")
      try dist.appending("lib/a.py").put("y")
      try dist.appending("README.md").put("z")
      let build = Asset.Build.folder(FolderBuild(excluding: ["*.md"]))
      let first = try await stage(dist, build, in: folder)
      let expected = try ZipArchive([
        .init(name: "index.py", bytes: Array("x".utf8)),
        .init(name: "lib/a.py", bytes: Array("y".utf8)),
      ])
      #expect(first.zip.bytes == expected.bytes)
      try dist.appending("README.md").put("other")
      #expect(try await stage(dist, build, in: folder) == first)
      try dist.appending("lib/a.py").put("other")
      #expect(try await stage(dist, build, in: folder).hash != first.hash)
    }
  }

  @Test("An archive is published as it is")
  func zip() async throws {
    try await withFolder { folder in
      let bytes = try ZipArchive([.init(name: "index.py", bytes: [1])]).bytes
      let path = folder.appending("code.zip")
      try path.put(bytes)
      let bundle = try await stage(path, .zip, in: folder)
      #expect(bundle.zip.bytes == bytes)
      #expect(bundle.hash == bundle.record.zip.sha256)
      try path.put("no archive")
      await #expect(throws: WorkspaceError.unusable(path, .zip(.noArchive))) {
        try await stage(path, .zip, in: folder)
      }
    }
  }

  @Test("What is not there, or something else, is refused")
  func missing() async throws {
    try await withFolder { folder in
      let path = folder.appending("none")
      await #expect(throws: WorkspaceError.noFile(path)) { try await stage(path, .zip, in: folder) }
      await #expect(throws: WorkspaceError.noFolder(path)) {
        try await stage(path, .folder(FolderBuild()), in: folder)
      }
      await #expect(throws: WorkspaceError.noFile(folder)) {
        try await stage(folder, .zip, in: folder)
      }
    }
  }

  @Test("A key of the output is the digest of what is published, one of one's own stays")
  func keys() async throws {
    try await withFolder { folder in
      let dist = folder.appending("dist")
      try dist.appending("index.py").put("x")
      let build = Asset.Build.folder(FolderBuild())
      let output = try await stage(dist, build, key: .output, in: folder)
      #expect(output.hash == output.record.zip.sha256)
      let custom = try await stage(dist, build, key: .custom("v1"), in: folder)
      try dist.appending("index.py").put("y")
      let changed = try await stage(dist, build, key: .custom("v1"), in: folder)
      #expect(changed.hash == custom.hash && changed.record != custom.record)
    }
  }

  private func stage(
    _ path: FilePath, _ build: Asset.Build, key: Asset.Key = .sources, in folder: FilePath
  ) async throws -> StagedBundle {
    let tree = AppTree { app in
      Stack("stack", in: app) { stack in
        _ = stack.asset(Asset(path: path.string, build: build, key: key))
      }
    }
    let stager = Stager(cache: AssetCache(folder.appending("cache")), progress: .silent)
    return try #require(try await stager.stage(stager.plan(tree.assets)).values.first)
  }
}
