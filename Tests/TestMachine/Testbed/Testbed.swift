package import SystemPackage
internal import Workspace

/// AWS as far as a test may go: a server on loopback that is as new, the real AWS CLI before it, and
/// an environment built from nothing.
package struct Testbed: Sendable {
  package static let canRun = RealPrograms.isCI || !AWSCLI.testable.isEmpty
  package static let region = "us-east-1"

  /// A folder of the test's own: its home.
  package let folder: FilePath
  /// The URL of the server.
  package let endpoint: String
  /// All that the programs of a test know: no variable of the tests' own but PATH is among it.
  package let environment: [String: String]
  private let server: TestbedServer

  fileprivate init(_ server: TestbedServer, in folder: FilePath, cli: AWSCLI?) throws {
    self.server = server
    self.folder = folder
    endpoint = server.endpoint
    environment = Self.environment(folder, endpoint)
    try configure(delay: 0.02)
    calls.makeFolders()
    let program = try Self.program(cli, server)
    try folder.appending("bin/aws.settings").put(
      "\(program) endpoint='\(endpoint)' calls='\(calls)'\n")
    let script = Repository.root.appending("Tests/Testbed/aws.sh")
    folder.appending("bin/aws").makeLink(to: script.string)
  }

  /// What to run for `aws`, as settings of `aws.sh`: the CLI that is asked for from its start, else
  /// the one that was started with the server.
  private static func program(_ cli: AWSCLI?, _ server: TestbedServer) throws -> String {
    if cli == nil, AWSCLI.v1.path != nil, let python = RealPrograms.python {
      let script = Repository.root.appending("Tests/Testbed/warm_aws.py")
      return "real='\(python)' warm='\(script)' socket='\(server.folder.appending("aws"))'"
    }
    guard let path = (cli ?? AWSCLI.testable.first)?.path else {
      throw WorkspaceError.programMissing("aws")
    }
    return "real='\(path)'"
  }

  private static func environment(_ folder: FilePath, _ endpoint: String) -> [String: String] {
    [
      "AWS_ACCESS_KEY_ID": "testing", "AWS_SECRET_ACCESS_KEY": "testing",
      "AWS_DEFAULT_REGION": region, "AWS_REGION": region, "AWS_ENDPOINT_URL": endpoint,
      "AWS_CONFIG_FILE": "/dev/null", "AWS_SHARED_CREDENTIALS_FILE": "/dev/null",
      "AWS_EC2_METADATA_DISABLED": "true", "AWS_MAX_ATTEMPTS": "1", "AWS_PAGER": "",
      "AWS_DEFAULT_OUTPUT": "json", "NO_PROXY": "localhost,127.0.0.1",
      "CHIMNEY_CACHE": Repository.cache.string, "HOME": folder.string, "LC_ALL": "C.UTF-8",
      "PATH": "\(folder)/bin:\(RealPrograms.environment("PATH") ?? "/usr/bin:/bin")",
    ]
  }

  /// Whether what answers is the test-bed: nothing is done before that is known.
  fileprivate func prove() async throws {
    let identity = try await aws("sts", "get-caller-identity", "--query", "Account")
    guard endpoint.hasPrefix("http://localhost:"),
      identity.output == "\"\(TestbedServer.account)\"\n"
    else { throw TestbedServer.Failure(output: identity.transcript) }
    calls.erase()
    calls.makeFolders()
  }

  /// Runs a program with the environment of the test-bed and nothing else.
  package func run(
    _ program: String, _ arguments: [String], in folder: FilePath? = nil,
    changing changes: [String: String] = [:], input: String = ""
  ) async throws -> Run {
    try await Run.isolated(
      program, arguments, in: folder ?? self.folder,
      environment: environment.merging(changes) { $1 }, input: input)
  }

  /// Runs the AWS CLI.
  package func aws(_ arguments: String...) async throws -> Run {
    try await run(folder.appending("bin/aws").string, arguments)
  }

  /// Runs this build's `chimney`.
  package func chimney(
    _ arguments: String..., changing changes: [String: String] = [:], input: String = ""
  ) async throws -> Run {
    try await run(Repository.product("chimney"), arguments, changing: changes, input: input)
  }

  /// How long each resource takes, in seconds, and what happens to some of them.
  package func configure(delay: Double = 0.02, faults: [ResourceFault] = []) throws {
    let all = faults.map {
      #""\#($0.logicalID)": {"on": "\#($0.step)", "reason": "\#($0.reason)"}"#
    }
    let text = #"{"delay": \#(delay), "faults": {\#(all.joined(separator: ", "))}}"#
    let file = server.folder.appending("settings.new")
    try file.put(text)
    try file.move(to: server.folder.appending("settings.json"))
  }

  /// Checks permissions and signatures from now on, or no more: a role may do then what its policies
  /// say and nothing else.
  package func enforcePermissions(_ isOn: Bool = true) async throws {
    try await server.send("reset-auth \(isOn ? "0" : "inf")")
  }
}

/// What happens to a resource while CloudFormation works on it.
package struct ResourceFault: Sendable {
  package enum Step: String, Sendable {
    case create = "CREATE", update = "UPDATE", delete = "DELETE", rollback = "ROLLBACK"
  }

  let logicalID: String
  let step: String
  let reason: String

  /// The resource fails in this step, for this reason.
  package init(_ logicalID: String, _ step: Step, reason: String = "it was planned") {
    self.logicalID = logicalID
    self.step = step.rawValue
    self.reason = reason
  }
}

/// Gives a test-bed of its own to a test.
///
/// - Parameter cli: The AWS CLI to start anew for each call; nil for version 1 that is started once
///   with the server and forks for each call, where it is there: that costs a third of the time.
package func withTestbed<Result>(
  cli: AWSCLI? = nil, isolation: isolated (any Actor)? = #isolation,
  _ body: (Testbed) async throws -> Result
) async throws -> Result {
  let server = try await TestbedServer.pool.take()
  do {
    let result = try await withFolder { folder in
      let testbed = try Testbed(server, in: folder, cli: cli)
      try await testbed.prove()
      return try await body(testbed)
    }
    try await server.send("reset-auth inf")
    await TestbedServer.pool.give(back: server)
    return result
  } catch {
    await TestbedServer.pool.give(back: nil)
    throw error
  }
}
