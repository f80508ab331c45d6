import Chimney
import CloudFormation
import SystemPackage
import TestMachine
import Testing
import Workspace

/// A toolchain that takes no time, for what surrounds a build: a script that answers as `swift`
/// does and lays down the smallest static executable there is.
struct FakeSwift {
  let folder: FilePath

  /// `during` is a line of the script that runs while it builds; `$scratch` and `$package` are
  /// known there.
  init(in folder: FilePath, release: String = "6.3.1", during: String = "") throws {
    self.folder = folder
    try folder.appending("executable").put(staticExecutable)
    try path.put(
      """
      #!/bin/sh
      here='\(folder)'
      if [ "$1" = --version ]; then echo 'Swift version \(release) (fake)'; exit; fi
      package=$3 scratch=$5
      echo built >> "$here/builds"
      mkdir -p "$scratch/release"
      cp "$here/executable" "$scratch/release/bootstrap"
      cp "$here/executable" "$scratch/release/local"
      \(during)
      """, isExecutable: true)
  }

  var path: FilePath { folder.appending("swift") }

  /// How often something was built.
  var builds: Int { folder.appending("builds").text?.split(separator: "\n").count ?? 0 }
}

/// The header of an executable without any segment.
let staticExecutable: [UInt8] = {
  var bytes = [UInt8](repeating: 0, count: 64)
  bytes.replaceSubrange(0..<7, with: [0x7f, 0x45, 0x4c, 0x46, 2, 1, 1])
  bytes[16] = 2
  #if arch(arm64)
    bytes[18] = 183
  #else
    bytes[18] = 62
  #endif
  bytes[52] = 64
  return bytes
}()

#if arch(arm64)
  let hostArchitecture = SwiftPackageBuild.Architecture.arm64
  let otherArchitecture = SwiftPackageBuild.Architecture.x86_64
#else
  let hostArchitecture = SwiftPackageBuild.Architecture.x86_64
  let otherArchitecture = SwiftPackageBuild.Architecture.arm64
#endif

/// A package, a cache and a toolchain in a folder of a test.
struct Workshop {
  let folder: FilePath
  let swift: FakeSwift
  var build = SwiftPackageBuild(companions: ["local"], architecture: hostArchitecture)

  init(in folder: FilePath, release: String = "6.3.1", during: String = "") throws {
    self.folder = folder
    swift = try FakeSwift(in: folder.appending("toolchain"), release: release, during: during)
    try package.appending("Package.swift").put("// swift-tools-version: 6.2\n")
    try package.appending("Sources/bootstrap/main.swift").put("print(1)\n")
  }

  var package: FilePath { folder.appending("package") }
  var cache: FilePath { folder.appending("cache") }
  /// What is half-made in the cache.
  var leftovers: [String] { cache.appending("building").names }

  func stage(
    rebuild: Bool = false, swift: String? = nil, container: String = "no-such-program",
    progress: Progress = .silent
  ) async throws(WorkspaceError) -> StagedBundle {
    let stager = Stager(
      cache: AssetCache(cache), swift: swift ?? self.swift.path.string, container: container,
      progress: progress)
    let assets = assets
    guard let bundle = try await stager.stage(stager.plan(assets), rebuild: rebuild).values.first
    else {
      throw .noPackage(package)
    }
    return bundle
  }

  private var assets: [(id: AssetID, asset: Asset)] {
    AppTree { app in
      Stack("stack", in: app) {
        _ = $0.asset(Asset(path: package.string, build: .swiftPackage(build)))
      }
    }.assets
  }
}
