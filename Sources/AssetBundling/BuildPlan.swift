public import Chimney

/// How an asset is built: what is said to the toolchain, and what is expected of it.
public struct BuildPlan: Sendable, Hashable {
  /// What was declared.
  public let build: SwiftPackageBuild

  /// The plan of a build.
  public init(_ build: SwiftPackageBuild) {
    self.build = build
  }

  /// The executables that are wanted: first the one that is shipped, then its companions.
  public var executables: [String] { [build.product] + build.companions }

  /// What is said to `swift build`, besides where the package and its scratch folder are.
  ///
  /// A static executable needs no library of the machine that it runs on: neither its glibc, which
  /// is older in Lambda than on most build machines, nor Swift's runtime. What a linker would write
  /// into the binary about this one build is left out, so that the same sources are the same bytes.
  /// The linker is the one that comes with every Swift toolchain: the system's may be another one.
  /// Everything here is part of the asset's hash.
  public var arguments: [String] {
    let product = build.companions.isEmpty ? ["--product", build.product] : []
    return ["--configuration", "release"] + product + [
      "--static-swift-stdlib", "-Xswiftc", "-static-executable", "-Xswiftc", "-use-ld=lld",
      "-Xlinker", "-s", "-Xlinker", "--build-id=none",
    ]
  }
}
