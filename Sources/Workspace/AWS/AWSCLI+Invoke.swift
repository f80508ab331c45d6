internal import Deployment
internal import SystemPackage

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// What a deployed function answered to an event.
public struct FunctionAnswer: Sendable, Hashable {
  /// The answer, or the error, in the function's own words.
  public let payload: [UInt8]
  /// The kind of an error, `Unhandled`; nil for an answer.
  public let error: String?
}

extension AWSCLI {
  /// Invokes a function, by its name or ARN, and waits for its answer (AWS page "Invoke").
  ///
  /// Once, and nothing is tried again: nobody knows what a function has done whose answer got lost.
  /// - Throws: `WorkspaceError`
  public func invoke(
    _ function: String, event: [UInt8]
  ) async throws(WorkspaceError) -> FunctionAnswer {
    let call = "lambda invoke"
    let (input, answer) = (try PrivateFile(event), FilePath.temporary())
    defer {
      input.close()
      unlink(answer.string)
    }
    try answer.create([])
    let output = try await invocation(of: function, input, answer).output(input: input)
    do throws(AWSError) {
      guard output.status.isSuccess else {
        throw AWSError(call: call, status: output.status.description, errors: output.errors)
      }
      let error = try AWSAnswer(output.bytes, of: call).optionalString("FunctionError")
      return FunctionAnswer(payload: (try? answer.content()) ?? [], error: error)
    } catch {
      throw .aws(error)
    }
  }

  private func invocation(
    of function: String, _ input: PrivateFile, _ answer: FilePath
  ) -> Program {
    var arguments = ["lambda", "invoke", "--output", "json"]
    if let profile { arguments += ["--profile", profile] }
    if let region { arguments += ["--region", region] }
    // A function may take 15 minutes.
    arguments += ["--cli-connect-timeout", "10", "--cli-read-timeout", "930"]
    arguments += ["--function-name", function, "--payload", "fileb://\(input.path)", answer.string]
    let once = ["AWS_MAX_ATTEMPTS": "1"] as [String: String?]
    return Program(
      program, arguments, environment: AWSRequest.environment.merging(once) { $1 })
  }
}
