import Chimney
import SystemPackage
import TestMachine
import Testing
import Workspace

@Suite("A container builds what this machine cannot")
struct ContainerTests {
  @Test("Another architecture is built in one, and only the products come out")
  func foreignArchitecture() async throws {
    try await withFolder { folder in
      var workshop = try Workshop(in: folder)
      workshop.build.architecture = otherArchitecture
      let container = try FakeContainer(in: folder.appending("tools"))
      try container.folder.appending("inside/executable").put(otherStaticExecutable)
      let lines = Lines()
      let bundle = try await workshop.stage(
        container: container.path.string, progress: Progress { lines.append($0) })
      #expect(bundle.executable("bootstrap")?.bytes == otherStaticExecutable)
      #expect(bundle.executable("local")?.bytes == otherStaticExecutable)
      #expect(bundle.record.toolchain == "Swift version 6.3.1 (fake)")
      #expect(lines.all.first?.hasSuffix("in a container of \(container.path)") == true)
      let words = container.arguments
      let platform = otherArchitecture == .arm64 ? "linux/arm64" : "linux/amd64"
      #expect(words.starts(with: ["run", "--rm", "--init", "--platform", platform]))
      #expect(words.contains("\(workshop.package):/package:ro"))
      #expect(words.contains("swift:6.3-bookworm"))
      #expect(words.contains("PRODUCTS=bootstrap local"))
      #expect(container.installed.contains("libssl-dev"))
      #expect(workshop.swift.builds == 0)
      #expect(workshop.leftovers.isEmpty)
    }
  }

  @Test("So is another release of Swift, and a package without a toolchain")
  func otherRelease() async throws {
    try await withFolder { folder in
      let workshop = try Workshop(in: folder.appending("one"), release: "5.10")
      let container = try FakeContainer(in: folder.appending("tools"))
      let first = try await workshop.stage(container: container.path.string)
      let other = try Workshop(in: folder.appending("two"))
      let second = try await other.stage(
        swift: "no-such-swift", container: container.path.string)
      #expect(first.record == second.record)
    }
  }

  @Test("This machine is preferred where it can do it, unless a container is asked for")
  func preference() async throws {
    try await withFolder { folder in
      var workshop = try Workshop(in: folder)
      let container = try FakeContainer(in: folder.appending("tools"))
      let here = try await workshop.stage(container: container.path.string)
      #expect(container.arguments.isEmpty && workshop.swift.builds == 1)
      workshop.build.place = .container
      let there = try await workshop.stage(rebuild: true, container: container.path.string)
      #expect(!container.arguments.isEmpty && workshop.swift.builds == 1)
      #expect(here.hash == there.hash)
    }
  }

  @Test("A command of one's own gets the products' names and brings them")
  func command() async throws {
    try await withFolder { folder in
      var workshop = try Workshop(in: folder)
      workshop.build.place = .container
      workshop.build.container = BuildContainer(
        image: "mine", packages: [],
        command: ["sh", "-c", "for p in $PRODUCTS; do cp \(folder)/x /output/$p; done"])
      try folder.appending("x").put(staticExecutable)
      let container = try FakeContainer(in: folder.appending("tools"))
      let bundle = try await workshop.stage(container: container.path.string)
      #expect(bundle.executable("local")?.bytes == staticExecutable)
      #expect(bundle.record.toolchain == "unknown")
      #expect(container.arguments.contains("mine") && container.installed.isEmpty)
    }
  }

  @Test("A build that fails inside shows what it said")
  func failure() async throws {
    try await withFolder { folder in
      var workshop = try Workshop(in: folder)
      workshop.build.place = .container
      workshop.build.container.command = ["sh", "-c", "echo no; exit 3"]
      let container = try FakeContainer(in: folder.appending("tools"))
      let error = WorkspaceError.buildFailed(
        workshop.package, status: .exited(3), output: "no\n")
      await #expect(throws: error) {
        try await workshop.stage(container: container.path.string)
      }
      #expect(workshop.leftovers.isEmpty)
    }
  }

  @Test("Without a program for containers the error is the machine's, or says so")
  func none() async throws {
    try await withFolder { folder in
      var workshop = try Workshop(in: folder)
      workshop.build.place = .container
      await #expect(throws: WorkspaceError.noContainer(["no-such-program"])) {
        try await workshop.stage(container: "no-such-program")
      }
      workshop.build.place = .thisMachine
      workshop.build.architecture = otherArchitecture
      let container = try FakeContainer(in: folder.appending("tools"))
      await #expect(throws: WorkspaceError.self) {
        try await workshop.stage(container: container.path.string)
      }
      #expect(container.arguments.isEmpty)
    }
  }
}

/// The header of an executable without any segment, for the machine that this one is not.
private let otherStaticExecutable: [UInt8] = {
  var bytes = staticExecutable
  bytes[18] = bytes[18] == 62 ? 183 : 62
  return bytes
}()
