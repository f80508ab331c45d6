import CSystem
package import Platform

/// What the machine that runs the tests has to offer.
package enum TestEnvironment {
  private static let variables = ProcessEnvironment.variables

  /// On CI a tool that is missing is a failure, elsewhere the reason for a skip.
  package static let isCI = variables["CI"] != nil

  /// The Python that has the tools: `CHIMNEY_PYTHON`, else the virtual environment at the
  /// repository's root; nil when neither is there.
  package static let python: String? = {
    let places = [variables["CHIMNEY_PYTHON"], repository + "/.venv/bin/python"]
    return places.compactMap(\.self).first { access($0, X_OK) == 0 }
  }()

  /// Whether the tests that need Python can run, or must fail for want of it.
  package static let hasPython = python != nil || isCI

  /// AWS's Runtime Interface Emulator for this machine, out of the package aws-sam-cli.
  package static let runtimeEmulator: String? = python.flatMap { python in
    try? Command.run(
      python, ["-c", "import samcli, os; print(os.path.dirname(samcli.__file__), end='')"]
    ).output + "/local/rapid/aws-lambda-rie-\(architecture)"
  }

  #if arch(arm64)
    private static let architecture = "arm64"
  #else
    private static let architecture = "x86_64"
  #endif

  /// Whether the tests that need the emulator can run, or must fail for want of it.
  package static let hasRuntimeEmulator =
    isCI || runtimeEmulator.map { access($0, X_OK) == 0 } ?? false

  /// An executable of this package: in the folder that `SIGNER_PRODUCTS` names, as for what ships,
  /// else the one that the build has put beside the tests.
  package static func product(_ name: String) -> String {
    if let folder = variables["SIGNER_PRODUCTS"] { return "\(folder)/\(name)" }
    var path = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &path, path.count)
    let tests = String(decoding: path.prefix(max(0, count)).map(UInt8.init), as: UTF8.self)
    return directory(of: tests) + "/" + name
  }

  /// A Python tool of the tests: `peer.py`.
  package static func tool(_ name: String) -> String { directory(of: #filePath) + "/" + name }

  private static let repository = (0..<5).reduce(#filePath) { path, _ in directory(of: path) }

  private static func directory(of path: String) -> String {
    String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
  }
}

extension TestEnvironment {
  /// The credentials that the KMS stand-in knows, and its Region.
  package static let credentials = [
    "AWS_REGION": "us-east-1", "AWS_ACCESS_KEY_ID": "AKIDEXAMPLE",
    "AWS_SECRET_ACCESS_KEY": "a/secret+key", "AWS_SESSION_TOKEN": "a/session+token==",
  ]

  /// Whether there is a file.
  package static func exists(_ path: String) -> Bool { access(path, R_OK) == 0 }

  /// The text of a file.
  package static func text(of path: String) throws(SystemError) -> String {
    guard let file = fopen(path, "r") else { throw SystemError("fopen") }
    defer { fclose(file) }
    return readAll(fileno(file))
  }
}
