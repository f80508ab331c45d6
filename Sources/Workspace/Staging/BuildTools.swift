internal import AssetBundling
internal import Chimney
internal import SystemPackage

/// The programs that build Swift packages.
struct BuildTools: Sendable {
  /// The toolchain's command, by its name in PATH or its path.
  var swift = "swift"
  /// The programs that run containers, the one that is tried first in front.
  var containers = Self.knownContainers

  static let knownContainers = ["docker", "podman", "finch"]

  /// Where a package is built: here, if this machine can do it and nothing else is asked for, or in a
  /// container.
  /// - Throws: `WorkspaceError` that says why neither can be.
  func workplace(for build: SwiftPackageBuild) async throws(WorkspaceError) -> any Workplace {
    switch build.place {
    case .thisMachine: return try await toolchain(for: build)
    case .container:
      guard let container = try await container() else { throw .noContainer(containers) }
      return container
    case .automatic:
      do throws(WorkspaceError) {
        return try await toolchain(for: build)
      } catch {
        guard error.isForAContainer, let container = try await container() else { throw error }
        return container
      }
    }
  }

  private func toolchain(for build: SwiftPackageBuild) async throws(WorkspaceError) -> Toolchain {
    try await Toolchain.installed(swift, for: build)
  }

  private func container() async throws(WorkspaceError) -> Container? {
    for name in containers {
      do throws(WorkspaceError) {
        if try await Program(name, ["--version"]).capture().status.isSuccess {
          return Container(program: name)
        }
      } catch .programMissing {
        continue
      }
    }
    return nil
  }
}

extension WorkspaceError {
  /// Whether a container can do what this machine cannot.
  fileprivate var isForAContainer: Bool {
    switch self {
    case .cannotBuild, .wrongToolchain, .programMissing: true
    default: false
    }
  }
}

/// Where a package can be built.
protocol Workplace: Sendable {
  /// What is said of it where a build is announced.
  var remark: String { get }

  /// Builds a package; `folder` is there for whatever it needs to write.
  func build(
    _ plan: BuildPlan, of package: FilePath, in folder: FilePath, progress: Progress
  ) async throws(WorkspaceError) -> BuiltProducts
}

/// What came out of a build.
struct BuiltProducts {
  /// Where the executables lie.
  let folder: FilePath
  /// What built them, as it calls itself.
  let toolchain: String
}

extension Program {
  /// Runs a build; what it says is shown or kept for the case that it fails.
  func runBuild(of package: FilePath, _ progress: Progress) async throws(WorkspaceError) {
    let (status, output) =
      progress.isVerbose ? (try await runOnStandardError(), "") : try await capture()
    guard status.isSuccess else { throw .buildFailed(package, status: status, output: output) }
  }
}

extension Toolchain {
  var remark: String { "" }

  func build(
    _ plan: BuildPlan, of package: FilePath, in folder: FilePath, progress: Progress
  ) async throws(WorkspaceError) -> BuiltProducts {
    let scratch = folder.appending("scratch")
    let places = ["--package-path", package.string, "--scratch-path", scratch.string]
    try await Program(command, ["build"] + places + plan.arguments)
      .runBuild(of: package, progress)
    return BuiltProducts(folder: scratch.appending("release"), toolchain: name)
  }
}

/// A program that runs containers.
struct Container: Workplace {
  let program: String

  var remark: String { ", in a container of \(program)" }

  func build(
    _ plan: BuildPlan, of package: FilePath, in folder: FilePath, progress: Progress
  ) async throws(WorkspaceError) -> BuiltProducts {
    let output = folder.appending("output")
    try output.createFolder()
    let arguments = ContainerPlan(plan).arguments(
      package: package.absolute.string, output: output.absolute.string)
    try await Program(program, arguments).runBuild(of: package, progress)
    let toolchain = try? output.appending(ContainerPlan.toolchain).content()
    let name = toolchain.map { String(decoding: $0, as: UTF8.self) } ?? "unknown"
    return BuiltProducts(
      folder: output, toolchain: String(name.prefix { !$0.isNewline }))
  }
}
