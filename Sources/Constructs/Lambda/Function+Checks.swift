internal import CloudFormation

extension Lambda.Function {
  static func mistakes(
    of code: Lambda.Code, _ runtime: Lambda.Runtime, _ handler: String
  ) -> [String] {
    guard case .inline(let text) = code.source else { return [] }
    var mistakes: [String] = []
    if !runtime.takesInlineCode {
      mistakes.append(
        "the runtime '\(runtime.rawValue)' takes no inline code, only those of Python and Node.js")
    }
    if text.isEmpty { mistakes.append("inline code must not be empty") }
    if text.utf8.count > 4 << 20 {
      mistakes.append("inline code may have 4 MiB, this has \(text.utf8.count) bytes")
    }
    if runtime.takesInlineCode, !handler.hasPrefix("index.") {
      mistakes.append(
        "inline code is the module 'index': the handler is 'index.NAME', not '\(handler)'")
    }
    return mistakes
  }

  static func mistakes(ofMemorySize memorySize: Int, _ timeout: Duration) -> [String] {
    var mistakes: [String] = []
    if !(128...10_240).contains(memorySize) {
      mistakes.append("a function has 128 to 10240 MB of memory, not \(memorySize)")
    }
    let (seconds, fraction) = timeout.components
    if !(1...900).contains(seconds) || fraction != 0 {
      mistakes.append("a function times out after 1 to 900 whole seconds, not after \(timeout)")
    }
    return mistakes
  }

  static func mistakes(
    ofName name: String?, _ reservedConcurrency: Int?, _ ephemeralStorage: Int?,
    _ layers: [Token<ARN>]
  ) -> [String] {
    var mistakes: [String] = []
    if let name, !isValid(functionName: name) {
      mistakes.append("'\(name)' is no function's name: 1 to 64 letters, digits and -_")
    }
    if let reservedConcurrency, reservedConcurrency < 0 {
      mistakes.append("0 or more of a function run at once, not \(reservedConcurrency)")
    }
    if let ephemeralStorage, !(512...10_240).contains(ephemeralStorage) {
      mistakes.append("a function has 512 to 10240 MB of storage, not \(ephemeralStorage)")
    }
    if layers.count > 5 { mistakes.append("a function has up to 5 layers, not \(layers.count)") }
    return mistakes
  }

  private static func isValid(functionName name: String) -> Bool {
    (1...64).contains(name.utf8.count)
      && name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_".contains($0)) }
  }

  /// What the AWS page "Working with Lambda environment variables" rules out.
  static func mistakes(of environment: [String: Token<String>]) -> [String] {
    var mistakes: [String] = []
    for name in environment.keys.sorted() {
      if reservedNames.contains(name) {
        mistakes.append("Lambda itself sets the environment variable '\(name)'")
      } else if !isValid(name: name) {
        mistakes.append(
          "'\(name)' is no name for an environment variable: a letter, then letters, digits and _,"
            + " 2 characters at least")
      }
    }
    let size = environment.reduce(0) { size, variable in
      size + variable.key.utf8.count + (variable.value.literal?.string?.utf8.count ?? 0)
    }
    if size > 4096 {
      mistakes.append("environment variables may have 4096 bytes in all, these have \(size)")
    }
    return mistakes
  }

  private static func isValid(name: String) -> Bool {
    guard let first = name.first, first.isASCII, first.isLetter, name.count >= 2 else {
      return false
    }
    return name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
  }

  private static let reservedNames: Set<String> = [
    "AWS_ACCESS_KEY", "AWS_ACCESS_KEY_ID", "AWS_DEFAULT_REGION", "AWS_EXECUTION_ENV",
    "AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "AWS_LAMBDA_FUNCTION_NAME", "AWS_LAMBDA_FUNCTION_VERSION",
    "AWS_LAMBDA_INITIALIZATION_TYPE", "AWS_LAMBDA_LOG_GROUP_NAME", "AWS_LAMBDA_LOG_STREAM_NAME",
    "AWS_LAMBDA_RUNTIME_API", "AWS_REGION", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN",
    "LAMBDA_RUNTIME_DIR", "LAMBDA_TASK_ROOT", "_HANDLER", "_X_AMZN_TRACE_ID",
  ]
}
