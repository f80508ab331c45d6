internal import Subprocess
internal import SystemPackage

/// A program to run: its name in PATH or its path, and what is said to it.
public struct Program: Sendable, Hashable {
  /// The name, searched in PATH; or the path, if it has a slash.
  public let name: String
  /// The arguments, without the name.
  public let arguments: [String]
  /// Variables that are set or, by nil, unset besides those of this process.
  public let environment: [String: String?]

  /// A program with its arguments.
  public init(_ name: String, _ arguments: [String], environment: [String: String?] = [:]) {
    self.name = name
    self.arguments = arguments
    self.environment = environment
  }

  /// Runs the program on this process's own terminal: it reads our input and writes our output.
  ///
  /// When the task is cancelled the program gets an interrupt, and is ended for good if it goes on.
  /// - Throws: `WorkspaceError` when it could not be run; an end in failure is a result.
  public func run() async throws(WorkspaceError) -> ProgramStatus {
    try await guarded {
      try await Subprocess.run(
        configuration, input: .currentStandardInput, output: .currentStandardOutput,
        error: .currentStandardError
      ).terminationStatus.programStatus
    }
  }

  /// Runs the program without input, and with all that it says on standard error.
  /// - Throws: `WorkspaceError` when it could not be run; an end in failure is a result.
  public func runOnStandardError() async throws(WorkspaceError) -> ProgramStatus {
    try await guarded {
      try await Subprocess.run(
        configuration, output: .currentStandardError, error: .currentStandardError
      ).terminationStatus.programStatus
    }
  }

  /// Runs the program without input and returns what it said, standard error included.
  /// - Throws: `WorkspaceError` when it could not be run, or said more than 64 MiB; an end in
  ///   failure is a result.
  public func capture() async throws(WorkspaceError) -> (status: ProgramStatus, output: String) {
    try await guarded {
      let result = try await Subprocess.run(
        configuration, output: .string(limit: 64 << 20), error: .combinedWithOutput)
      return (result.terminationStatus.programStatus, result.standardOutput)
    }
  }

  /// What a program wrote, standard error apart, and how it ended.
  struct Output: Sendable {
    let status: ProgramStatus
    let bytes: [UInt8]
    let errors: String
  }

  /// Runs the program, without input or with that of a file, and keeps what it says apart from what
  /// it complains about.
  /// - Throws: `WorkspaceError` when it could not be run, or said more than 64 MiB; an end in
  ///   failure is a result.
  func output(input: PrivateFile? = nil) async throws(WorkspaceError) -> Output {
    try await guarded {
      if let input {
        return try await output(
          .fileDescriptor(input.descriptor, closeAfterSpawningProcess: false))
      }
      return try await output(.none)
    }
  }

  private func output(_ input: some InputProtocol) async throws -> Output {
    let result = try await Subprocess.run(
      configuration, input: input, output: .bytes(limit: 64 << 20), error: .string(limit: 1 << 20))
    return Output(
      status: result.terminationStatus.programStatus, bytes: result.standardOutput,
      errors: result.standardError)
  }

  private var configuration: Configuration {
    var options = PlatformOptions()
    options.teardownSequence = [.send(signal: .interrupt, allowedDurationToNextStep: .seconds(5))]
    return Configuration(
      executable: name.contains("/") ? .path(FilePath(name)) : .name(name),
      arguments: Arguments(arguments),
      environment: .inherit.updating(
        Dictionary(
          uniqueKeysWithValues: environment.map { (.init(rawValue: $0) ?? "", $1) })),
      platformOptions: options)
  }

  private func guarded<Result>(
    _ body: () async throws -> Result
  ) async throws(WorkspaceError) -> Result {
    do {
      let result = try await body()
      if Task.isCancelled { throw CancellationError() }
      return result
    } catch is CancellationError {
      throw .interrupted
    } catch let error as SubprocessError where error.code == .executableNotFound {
      throw .programMissing(name)
    } catch {
      throw Task.isCancelled ? .interrupted : .program(name, reason: "\(error)")
    }
  }
}

extension TerminationStatus {
  fileprivate var programStatus: ProgramStatus {
    switch self {
    case .exited(let code): .exited(code)
    case .signaled(let signal): .signaled(signal)
    }
  }
}
