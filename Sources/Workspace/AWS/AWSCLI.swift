public import Deployment

/// The AWS CLI, version 1 or 2, by which everything here speaks to AWS.
///
/// It finds credentials its own way; none is ever read, logged or passed on by this program. What is
/// asked goes to its standard input, because everybody on a machine can read arguments.
public struct AWSCLI: Sendable {
  /// The path or name of the program.
  public let program: String
  /// The profile in the AWS configuration; nil for whichever the environment names.
  public let profile: String?
  /// The region that is asked; nil for the one of the configuration.
  public let region: String?
  /// The seconds after which a call without a file is ended.
  public let patience: Int
  private let gate: Gate
  private let progress: Progress
  /// Whether a profile may ask for the code of a second factor: then one call goes first.
  public let mayAskForCode: Bool

  /// The AWS CLI that the environment names in `AWS_CLI`, or else the one in PATH.
  ///
  /// `CHIMNEY_AWS_TIMEOUT` sets the seconds after which a call is given up, 120 by default.
  public init(
    _ environment: Environment, profile: String? = nil, region: String? = nil,
    progress: Progress = .silent
  ) {
    program = environment["AWS_CLI"] ?? "aws"
    self.profile = profile
    self.region = region
    self.progress = progress
    patience = environment["CHIMNEY_AWS_TIMEOUT"].flatMap(Int.init) ?? 120
    gate = Gate(width: 8)
    mayAskForCode = AWSConfiguration(environment).mentionsSecondFactor
  }

  /// The region of the profile, or of the configuration; nil when it has none.
  /// - Throws: `WorkspaceError`
  public func configuredRegion() async throws(WorkspaceError) -> String? {
    let profile = profile.map { ["--profile", $0] } ?? []
    let output = try await Program(
      program, ["configure", "get", "region"] + profile, environment: AWSRequest.environment
    ).output()
    let region = String(decoding: output.bytes, as: UTF8.self).filter { !$0.isWhitespace }
    return region.isEmpty ? nil : region
  }

  /// The version of the installed AWS CLI, as it says itself: `aws-cli/2.9.19 Python/3.11.2 …`.
  /// - Throws: `WorkspaceError`
  public func version() async throws(WorkspaceError) -> String {
    let output = try await Program(program, ["--version"], environment: AWSRequest.environment)
      .output()
    return String(decoding: output.bytes, as: UTF8.self).split(separator: "\n").first.map(
      String.init) ?? output.errors
  }

  private init(_ other: AWSCLI, region: String?) {
    program = other.program
    profile = other.profile
    self.region = region
    patience = other.patience
    gate = other.gate
    progress = other.progress
    mayAskForCode = other.mayAskForCode
  }

  /// The same for another region.
  public func with(region: String?) -> AWSCLI { AWSCLI(self, region: region) }

  /// Makes a call, and again up to three times if AWS is only busy or the network down.
  ///
  /// Every call can be repeated: those that change something carry a token, or change nothing the
  /// second time. Of all calls eight run at once.
  /// - Throws: `WorkspaceError.aws`; `.interrupted` when the task is cancelled.
  public func callAsFunction<Answer>(
    _ call: AWSCall<Answer>
  ) async throws(WorkspaceError) -> Answer {
    var pauses: ArraySlice<Duration> = [.seconds(1), .seconds(2), .seconds(4)]
    while true {
      do throws(WorkspaceError) {
        return try await once(call)
      } catch .aws(.notUnderstood(let call, let reason)) {
        // Which version it is matters only now: to ask for it each time costs a process.
        let version = (try? await version()) ?? "of an unknown version"
        throw .aws(.notUnderstood(call: call, reason: "\(version): \(reason)"))
      } catch .aws(let error) where error.isTransient {
        guard let pause = pauses.popFirst() else { throw .aws(error) }
        progress.detail("\(error); trying again in \(pause.components.seconds) s")
        try await Pause.sleep(pause)
      }
    }
  }

  /// Makes a call; nil if what it asks for does not exist.
  /// - Throws: `WorkspaceError`
  public func ifExists<Answer>(
    _ call: AWSCall<Answer>
  ) async throws(WorkspaceError) -> Answer? {
    do throws(WorkspaceError) {
      return try await self(call)
    } catch .aws(let error) where error.isMissing {
      return nil
    }
  }

  private func once<Answer>(_ call: AWSCall<Answer>) async throws(WorkspaceError) -> Answer {
    let output = try await gate.pass { () async throws(WorkspaceError) -> Program.Output in
      progress.detail("aws \(call.name)")
      let request = AWSRequest(call, profile: profile, region: region)
      return try await Deadline.limit(
        seconds: patience(for: call),
        else: .aws(.timedOut(call: call.name, seconds: patience(for: call)))
      ) { () async throws(WorkspaceError) in
        try await request.run(program)
      }
    }
    do throws(AWSError) {
      guard output.status.isSuccess else {
        throw AWSError(call: call.name, status: output.status.description, errors: output.errors)
      }
      return try call.read(AWSAnswer(output.bytes, of: call.name))
    } catch {
      throw .aws(error)
    }
  }

  /// A file of megabytes may take its time.
  private func patience<Answer>(for call: AWSCall<Answer>) -> Int {
    call.body == nil ? patience : 15 * patience
  }
}
