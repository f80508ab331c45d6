internal import CFNLambda
internal import Chimney
internal import CloudFormation

extension Lambda.Function {
  /// Applies what makes resources or permissions of its own, in the CDK's order.
  func apply(
    _ deadLetters: Lambda.DeadLetters?, _ tracing: Lambda.Tracing?, _ logging: Lambda.Logging?,
    _ network: Lambda.Network?, _ asynchronous: Lambda.AsynchronousInvocation?,
    _ file: StaticString, _ line: UInt
  ) {
    if let deadLetters {
      let destination = deadLetters.destination(in: scope, file, line)
      allow([destination.action], on: destination.arn, file, line)
      resource.deadLetterConfig = .init(targetArn: destination.arn)
    }
    if let tracing {
      resource.tracingConfig = .init(mode: .init(tracing.rawValue))
      allow(["xray:PutTraceSegments", "xray:PutTelemetryRecords"], on: "*", file, line)
    }
    if let logging {
      resource.loggingConfig = logging.property(in: scope, file, line)
      scope.report(logging.mistakes, file: file, line: line)
    }
    if let network {
      resource.vpcConfig = network.property(in: scope, file, line)
      scope.report(network.mistakes, file: file, line: line)
    }
    if let asynchronous { add(asynchronous, file, line) }
  }

  /// Lets the function do what its settings need; a role that is not to be changed has to bring it.
  func allow(_ actions: [Action], on arn: Token<ARN>, _ file: StaticString, _ line: UInt) {
    guard let identity = role.identity else {
      let names = actions.map(\.rawValue).joined(separator: ", ")
      return scope.report(
        .warning, "the function's role is not this app's to change; it must be let: \(names)",
        file: file, line: line)
    }
    identity.add(.allow(actions, on: [arn]), file: file, line: line)
  }
}

extension Lambda {
  /// Whether AWS X-Ray follows the requests of a function.
  public enum Tracing: String, Sendable {
    /// It follows a share of them.
    case active = "Active"
    /// It follows those that somebody before the function has it follow.
    case passThrough = "PassThrough"
  }
}
