import CloudFormation
import SystemPackage
import TestMachine
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite(
  "When the disk fails the earlier assembly stands",
  .enabled(if: Mounts.canMount, "no file system can be mounted here"))
struct SynthRobustnessTests {
  @Test("A full disk")
  func fullDisk() async throws {
    try await withDisk("-t tmpfs -o size=64k none") { folder in
      """
      cp -R '\(folder)/earlier' '\(folder)/disk/cdk.out'
      "$CHIMNEY" synth --quiet --output '\(folder)/disk/cdk.out' && exit 9
      diff -r '\(folder)/earlier' '\(folder)/disk/cdk.out' && ls '\(folder)/disk'
      """
    } check: { run in
      #expect(run.errors.contains("No space left on device"), "\(run.transcript)")
    }
  }

  @Test("A disk that cannot be written to")
  func readOnly() async throws {
    try await withDisk("-t tmpfs none") { folder in
      """
      cp -R '\(folder)/earlier' '\(folder)/disk/cdk.out'
      mount -o remount,ro '\(folder)/disk'
      "$CHIMNEY" synth --quiet --output '\(folder)/disk/cdk.out' && exit 9
      diff -r '\(folder)/earlier' '\(folder)/disk/cdk.out' && ls '\(folder)/disk'
      """
    } check: { run in
      #expect(run.errors.contains("Read-only file system"), "\(run.transcript)")
    }
  }

  @Test("A cache that cannot be written to, where nothing is built yet")
  func readOnlyCache() async throws {
    try await withDisk("-t tmpfs none") { folder in
      """
      cp -R '\(folder)/earlier' '\(folder)/disk/cdk.out'
      mkdir '\(folder)/disk/cache'
      mount --bind '\(folder)/disk/cache' '\(folder)/disk/cache'
      mount -o remount,ro,bind '\(folder)/disk/cache'
      CHIMNEY_CACHE='\(folder)/disk/cache' \
        "$CHIMNEY" synth --quiet --output '\(folder)/disk/cdk.out' && exit 9
      umount '\(folder)/disk/cache'
      rmdir '\(folder)/disk/cache'
      diff -r '\(folder)/earlier' '\(folder)/disk/cdk.out' && ls '\(folder)/disk'
      """
    } check: { run in
      #expect(run.errors.contains("disk/cache"), "\(run.transcript)")
    }
  }

  /// Runs a script with a disk of its own mounted at `disk`, an assembly of somebody else beside it
  /// in `earlier`. It must leave that as it is, and nothing beside it.
  private func withDisk(
    _ options: String, _ script: @escaping @Sendable (FilePath) -> String,
    check: @escaping @Sendable (Run) -> Void
  ) async throws {
    _ = try await SharedAssembly.path()
    try await withFolder { folder in
      let earlier = folder.appending("earlier")
      try earlier.appending("manifest.json").put(#"{"version": "36.0.0", "artifacts": {}}"#)
      try earlier.appending("cdk.out").put(#"{"version": "36.0.0"}"#)
      folder.appending("disk").makeFolders()
      let mount = "mount \(options) '\(folder)/disk'"
      let run = try await Run.program(
        "/usr/bin/unshare", ["--mount", "sh", "-c", "\(mount)\n\(script(folder))"],
        changing: [
          "CHIMNEY": Repository.product("chimney"), "CHIMNEY_CACHE": Repository.cache.string,
        ])
      #expect(run.status == 0 && run.output == "cdk.out\n", "\(run.transcript)")
      check(run)
    }
  }
}

/// Whether tests can mount file systems for themselves alone.
private enum Mounts {
  static let canMount = system("unshare --mount mount -t tmpfs none /mnt 2>/dev/null") == 0
}
