import SystemPackage
import TestMachine
import Testing

/// A checkout with the real wrapper, and a machine around it on which nothing takes time: a PATH
/// with the few programs that the wrapper needs, and scripts in place of those that act.
struct Checkout {
  let root: FilePath
  let tools: FilePath

  /// - Parameters:
  ///   - missing: Programs that this machine lacks.
  ///   - swift: The release of its toolchain.
  ///   - during: A line of shell that runs while the program is built, in the checkout.
  init(
    in folder: FilePath, missing: Set<String> = [], swift: String = "6.3.1", during: String = ":"
  ) throws {
    root = folder.appending("a checkout")
    tools = folder.appending("tools")
    let wrapper = try #require(Repository.root.appending("chimney").text)
    try root.appending("chimney").put(wrapper, isExecutable: true)
    for source in Self.sources { try root.pushing(FilePath(source)).put("// 1\n") }
    tools.makeFolders()
    for name in Self.needed where !missing.contains(name) {
      tools.appending(name).makeLink(to: try #require(RealPrograms.inPath(name)))
    }
    for (name, script) in Self.scripts(swift: swift, during: during) where !missing.contains(name) {
      try tools.appending(name).put("#!/bin/sh\n\(script)\n", isExecutable: true)
    }
  }

  /// One source of each kind that the program is built from.
  static let sources = [
    "Package.swift", "Sources/Chimney/App.swift", "stacks/Infrastructure.swift",
    "assets/signer/Sources/JSON/JSON.swift",
  ]

  private static let needed = [
    "cat", "chmod", "cp", "dirname", "find", "flock", "mkdir", "mv", "readlink", "sh", "sleep",
    "touch", "true", "uname",
  ]

  /// What the scripts are told is kept in files beside them.
  private static func scripts(swift: String, during: String) -> [String: String] {
    [
      "apt-get": #"echo "$*" >> "${0%/*}/apt-get.log""#,
      "git": ":",
      "id": "echo ${FAKE_ID:-0}",
      "sudo": #"[ "$FAKE_SUDO" = yes ] && shift && exec "$@""#,
      "swift": """
      if [ "$1" = --version ]; then echo 'Swift version \(swift) (fake)'; exit; fi
      echo "$*" >> "${0%/*}/swift.log"
      echo said by the build
      cd "$3"
      \(during)
      mkdir -p .build/release
      {
        echo '#!/bin/sh'
        echo 'echo "$PWD:" "$@"'
        echo 'exit ${STATUS:-0}'
      } > .build/release/chimney
      chmod +x .build/release/chimney
      """,
    ]
  }

  /// Runs the wrapper by this path, by default its own.
  func run(
    _ arguments: [String], by path: FilePath? = nil, in folder: FilePath? = nil,
    changing changes: [String: String?] = [:]
  ) async throws -> Run {
    try await Run.program(
      (path ?? root.appending("chimney")).string, arguments, in: folder ?? root,
      changing: ["PATH": tools.string as String?].merging(changes) { $1 })
  }

  /// Runs the wrapper with these arguments.
  func run(
    _ arguments: String..., by path: FilePath? = nil, in folder: FilePath? = nil,
    changing changes: [String: String?] = [:]
  ) async throws -> Run {
    try await run(arguments, by: path, in: folder, changing: changes)
  }

  /// What a script was told, a line a call.
  func calls(of name: String) -> [String] {
    (tools.appending("\(name).log").text ?? "").split(separator: "\n").map(String.init)
  }
}
