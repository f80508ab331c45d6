import CloudAssembly
import SystemPackage
import TestMachine
import Testing

@testable import Workspace

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite("What lies in an assembly's folder and is somebody else's outlives the assembly")
struct AssemblyGuestTests {
  @Test("Beside an asset in a folder")
  func besideAsset() async throws {
    try await withAssembly { output in
      let assets = #"""
        {"version": "55.0.0", "files": {"a": {
          "source": {"path": "sub/gen.zip", "packaging": "file"}, "destinations": {}
        }}}
        """#
      for (file, text) in assemblyOfTheCDK {
        let text = file.hasSuffix("assets.json") ? assets : text
        try output.appending(file).put(text)
      }
      try output.pushing("sub/gen.zip").put("zip")
      try output.pushing("sub/mine").put("mine")
      try AssemblyFolder(output).write(stacks("two"), bundles: [:])
      #expect(output.appending("sub").names == ["mine"])
      #expect(output.pushing("sub/mine").text == "mine")
    }
  }

  @Test("A folder where the assembly needs a file: nothing is written")
  func folderInTheWay() async throws {
    try await withAssembly { output in
      let marker = output.appending("cdk.out")
      try marker.removeTree()
      try marker.appending("file").put("mine")
      #expect(throws: WorkspaceError.targetHoldsOther(marker)) {
        try AssemblyFolder(output).write(stacks("two"), bundles: [:])
      }
      #expect(marker.appending("file").text == "mine")
      #expect(output.names.contains("one.template.json"))
    }
  }

  @Test(
    "All of it, if the manifest cannot be understood",
    arguments: [
      #"{"version": "36.0.0", "artifacts": {"a": {}}}"#,
      #"{"version": "9999.0.0", "artifacts": {}}"#, #"{"version": "one", "artifacts": {}}"#,
    ])
  func notUnderstood(manifest: String) async throws {
    try await withAssembly { output in
      try output.appending("manifest.json").put(manifest)
      let error = #expect(throws: WorkspaceError.self) {
        try AssemblyFolder(output).write(stacks("two"), bundles: [:])
      }
      #expect(error?.description.contains("is left as it is") == true)
      #expect(output.appending("manifest.json").text == manifest)
      #expect(output.names.contains("one.template.json"))
    }
  }

  @Test("A pipe in the manifest's place, which would never end", .timeLimit(.minutes(1)))
  func pipe() async throws {
    try await withAssembly { output in
      let manifest = output.appending("manifest.json")
      try manifest.removeTree()
      try #require(mkfifo(manifest.string, 0o600) == 0)
      #expect(throws: WorkspaceError.targetIsNoAssembly(output)) {
        try AssemblyFolder(output).write(stacks("two"), bundles: [:])
      }
    }
  }

  @Test("The permissions of the folder", arguments: [0o700, 0o2750] as [mode_t])
  func permissions(mode: mode_t) async throws {
    try await withAssembly { output in
      try #require(chmod(output.string, mode) == 0)
      try AssemblyFolder(output).write(stacks("two"), bundles: [:])
      #expect(try output.stat().permissions.rawValue == mode)
    }
  }

  @Test("The folder one stands in, and those around it", arguments: [".", "..", "/"])
  func workingDirectory(path: String) throws {
    let folder = try FilePath(path).withName()
    #expect(throws: WorkspaceError.targetHoldsWorkingDirectory(folder)) {
      try AssemblyFolder(FilePath(path)).write(stacks("one"), bundles: [:])
    }
  }

  @Test("A writer that died between two renamings", arguments: [false, true])
  func setAside(emptyFolder: Bool) async throws {
    try await withAssembly { output in
      try output.appending("notes.txt").put("mine")
      try output.move(to: output.asideSibling())
      if emptyFolder { output.makeFolders() }
      try AssemblyFolder(output).write(stacks("two"), bundles: [:])
      #expect(output.appending("notes.txt").text == "mine")
      #expect(!output.names.contains("one.template.json"))
      #expect(output.parent.names == ["cdk.out"])
    }
  }

  @Test(
    "What is mounted there", .enabled(if: canMount, "only root can mount"),
    arguments: ["guest", "asset.377f"])
  func mount(name: String) async throws {
    try await withAssembly { output in
      for (file, text) in assemblyOfTheCDK { try output.appending(file).put(text) }
      let (other, mount) = (output.parent.appending("other"), output.appending(name))
      try other.appending("file").put("mine")
      mount.makeFolders()
      let mounting = Program("mount", ["--bind", other.string, mount.string])
      try #require(try await mounting.run().isSuccess)
      let error = #expect(throws: WorkspaceError.self) {
        try AssemblyFolder(output).write(stacks("two"), bundles: [:])
      }
      #expect(throws: WorkspaceError.file(mount, .remove, .resourceBusy)) { try mount.removeTree() }
      #expect(try await Program("umount", [mount.string]).run().isSuccess)
      #expect(error == .mountInTarget(mount))
      #expect(other.appending("file").text == "mine")
      #expect(output.names.contains("Keys.template.json"))
      #expect(output.parent.names == ["cdk.out", "other"])
    }
  }
}

/// Bind mounts are Linux's, and root's.
private let canMount: Bool = {
  #if os(Linux)
    getuid() == 0
  #else
    false
  #endif
}()

/// A folder with an assembly of one stack, `one`, in a folder of its own.
private func withAssembly(_ body: (FilePath) async throws -> Void) async throws {
  try await withFolder { folder in
    let output = folder.appending("cdk.out")
    try AssemblyFolder(output).write(stacks("one"), bundles: [:])
    try await body(output)
  }
}
