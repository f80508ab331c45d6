import SystemPackage
import TestMachine
import Testing
import Workspace

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite("Staging survives interruptions and company")
struct InterruptionTests {
  @Test("Two that stage the same asset build it once")
  func concurrent() async throws {
    try await withFolder { folder in
      let workshop = try Workshop(in: folder, during: "sleep 0.3")
      async let first = workshop.stage()
      async let second = workshop.stage()
      #expect(try await first == second)
      #expect(workshop.swift.builds == 1)
      #expect(workshop.leftovers.isEmpty)
    }
  }

  @Test("A cancelled build is stopped and leaves nothing")
  func cancelled() async throws {
    try await withFolder { folder in
      let workshop = try Workshop(in: folder, during: Self.slowly)
      let task = Task { try await workshop.stage() }
      await workshop.isBuilding()
      task.cancel()
      await #expect(throws: WorkspaceError.interrupted) { try await task.value }
      #expect(workshop.swift.folder.names.contains("interrupted"))
      #expect(workshop.leftovers.isEmpty)
    }
  }

  @Test("An interrupt stops the build, leaves nothing, and is told to the caller")
  func interrupted() async throws {
    try await withFolder { folder in
      await #expect(processExitsWith: .exitCode(130)) { [path = folder.string as String] in
        let workshop = try Workshop(in: FilePath(path), during: InterruptionTests.slowly)
        let staging = Task { try await workshop.stage() }
        await workshop.isBuilding()
        kill(getpid(), SIGINT)
        await #expect(throws: WorkspaceError.interrupted) { try await staging.value }
        exit(130)
      }
      #expect(folder.appending("toolchain").names.contains("interrupted"))
      #expect(folder.appending("cache/building").names.isEmpty)
    }
  }

  @Test("What a killed process left is never used, and removed by the next one that builds")
  func killed() async throws {
    try await withFolder { folder in
      await #expect(processExitsWith: .signal(SIGKILL)) { [path = folder.string as String] in
        let workshop = try Workshop(in: FilePath(path), during: "sleep 1")
        let staging = Task { try await workshop.stage() }
        await workshop.isBuilding()
        kill(getpid(), SIGKILL)
        _ = try await staging.value
      }
      #expect(folder.appending("cache/building").names.count == 1)
      #expect(folder.appending("cache/assets").names.isEmpty)
      let workshop = try Workshop(in: folder)
      try workshop.cache.appending("building/somebody's").put("own")
      _ = try await workshop.stage()
      #expect(workshop.leftovers == ["somebody's"])
      #expect(workshop.swift.builds == 2)
    }
  }

  /// Builds for long, and notes when it is asked to stop.
  static let slowly = """
    trap 'touch "$here/interrupted"; exit 1' INT
    i=0; while [ $i -lt 100 ]; do i=$((i + 1)); sleep 0.1; done
    """
}

extension Workshop {
  /// Waits until the toolchain runs, at most ten seconds.
  func isBuilding() async {
    for _ in 0..<1000 where swift.builds == 0 { try? await Task.sleep(for: .milliseconds(10)) }
  }
}
