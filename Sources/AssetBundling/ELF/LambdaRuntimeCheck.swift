public import Chimney

extension ELFBinary {
  /// Checks that Lambda's runtime `provided.al2023` can start the executable.
  ///
  /// Amazon Linux 2023 has glibc 2.34 and the libraries of GCC 11. What Swift or Foundation link
  /// dynamically is not there: such a function fails at its first invocation, not at its deploy.
  /// - Throws: `BundlingError`
  public func checkForLambda(
    _ architecture: SwiftPackageBuild.Architecture
  ) throws(BundlingError) {
    guard machine == architecture.machine else {
      throw .wrongMachine(machine, wanted: architecture)
    }
    if let interpreter, interpreter != architecture.interpreter {
      throw .unknownInterpreter(interpreter)
    }
    let missing = neededLibraries.filter { !Self.runtimeLibraries.contains($0) }
    guard missing.isEmpty else { throw .missingLibraries(missing) }
    let newer = neededVersions.filter { !Self.runtimeHas(version: $0) }
    guard newer.isEmpty else { throw .newerVersions(newer) }
  }

  private static let runtimeLibraries: Set<String> = [
    "libc.so.6", "libm.so.6", "libpthread.so.0", "libdl.so.2", "librt.so.1", "libutil.so.1",
    "libresolv.so.2", "libgcc_s.so.1", "libstdc++.so.6",
    "ld-linux-x86-64.so.2", "ld-linux-aarch64.so.1",
  ]

  /// The newest versions there, by the families that number their symbols.
  private static let newestVersions: [String: [Int]] = [
    "GLIBC": [2, 34], "GLIBCXX": [3, 4, 29], "CXXABI": [1, 3, 13], "GCC": [11],
  ]

  private static func runtimeHas(version name: String) -> Bool {
    guard let underscore = name.lastIndex(of: "_"),
      let newest = newestVersions[String(name[..<underscore])]
    else { return false }
    let numbers = name[name.index(after: underscore)...].split(separator: ".").map { Int($0) }
    guard !numbers.isEmpty, !numbers.contains(nil) else { return false }
    return !newest.lexicographicallyPrecedes(numbers.compactMap(\.self))
  }
}

extension SwiftPackageBuild.Architecture {
  fileprivate var machine: ELFBinary.Machine {
    switch self {
    case .x86_64: .x86_64
    case .arm64: .aarch64
    }
  }

  fileprivate var interpreter: String {
    switch self {
    case .x86_64: "/lib64/ld-linux-x86-64.so.2"
    case .arm64: "/lib/ld-linux-aarch64.so.1"
    }
  }
}
