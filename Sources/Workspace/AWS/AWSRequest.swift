internal import CloudFormation
internal import Deployment

/// A call as the arguments, the variables and the input of the AWS CLI.
struct AWSRequest {
  /// Without the program's name.
  let arguments: [String]
  /// The request in JSON, for standard input; nil for none.
  let input: [UInt8]?

  init<Answer>(_ call: AWSCall<Answer>, profile: String?, region: String?) {
    var arguments = [call.service, call.operation, "--output", "json"]
    if let profile { arguments += ["--profile", profile] }
    if let region { arguments += ["--region", region] }
    arguments += ["--cli-connect-timeout", "10", "--cli-read-timeout", "60"]
    if let body = call.body { arguments += ["--body", body] }
    arguments += call.options
    input = call.input.isEmpty ? nil : Array(Value.object(call.input).compact.utf8)
    self.arguments = arguments
  }

  /// What keeps the AWS CLI from asking, paging, and writing in other letters than UTF-8. Version 1
  /// does not know the options that do the same.
  static let environment: [String: String?] = {
    var variables: [String: String?] = [
      "AWS_PAGER": "", "AWS_CLI_AUTO_PROMPT": "off", "AWS_CLI_FILE_ENCODING": "UTF-8",
      "AWS_CLI_OUTPUT_ENCODING": "UTF-8", "PYTHONIOENCODING": "UTF-8", "PYTHONUTF8": "1",
    ]
    for name in choices where Environment.process[name] == nil {
      variables.updateValue(nil, forKey: name)
    }
    return variables
  }()

  /// What is set to nothing is not set; the AWS CLI would look for a profile or a region of no name.
  private static let choices = [
    "AWS_PROFILE", "AWS_DEFAULT_PROFILE", "AWS_REGION", "AWS_DEFAULT_REGION",
  ]

  /// Runs the AWS CLI for this request.
  func run(_ program: String) async throws(WorkspaceError) -> Program.Output {
    guard let input else { return try await self.program(program).output() }
    let file = try PrivateFile(input)
    defer { file.close() }
    return try await self.program(program, ["--cli-input-json", "file://\(file.path)"])
      .output(input: file)
  }

  private func program(_ name: String, _ more: [String] = []) -> Program {
    Program(name, arguments + more, environment: Self.environment)
  }
}
