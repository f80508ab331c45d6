internal import CFNLambda
internal import Chimney
public import CloudFormation

extension Lambda {
  /// Where events go that a function failed at when nobody waited for its answer (AWS page "Adding a
  /// dead-letter queue").
  public struct DeadLetters: Sendable {
    enum Place: Sendable {
      case known(Destination)
      case newQueue
    }

    let place: Place

    /// An SQS queue, by its ARN.
    public static func queue(_ arn: Token<ARN>) -> Self { Self(place: .known(.queue(arn))) }

    /// An SNS topic, by its ARN.
    public static func topic(_ arn: Token<ARN>) -> Self { Self(place: .known(.topic(arn))) }

    /// A queue of the function's own that keeps them for 14 days.
    public static let newQueue = Self(place: .newQueue)

    func destination(in scope: Scope, _ file: StaticString, _ line: UInt) -> Destination {
      switch place {
      case .known(let destination): return destination
      case .newQueue:
        let queue = scope.child("DeadLetterQueue", file: file, line: line).add(
          "Resource", DeadLetterQueue(), file: file, line: line)
        queue.removalPolicy = .destroy
        return .queue(queue.attribute("Arn"))
      }
    }
  }

  /// Where the outcome of an event goes that nobody waited for (AWS page "Capturing records of Lambda
  /// asynchronous invocations").
  public struct Destination: Sendable {
    let arn: Token<ARN>
    let action: Action

    /// An SQS queue, by its ARN.
    public static func queue(_ arn: Token<ARN>) -> Self {
      Self(arn: arn, action: "sqs:SendMessage")
    }

    /// An SNS topic, by its ARN.
    public static func topic(_ arn: Token<ARN>) -> Self { Self(arn: arn, action: "sns:Publish") }

    /// Another function, by its ARN.
    public static func function(_ arn: Token<ARN>) -> Self {
      Self(arn: arn, action: "lambda:InvokeFunction")
    }

    /// An EventBridge event bus, by its ARN.
    public static func eventBus(_ arn: Token<ARN>) -> Self {
      Self(arn: arn, action: "events:PutEvents")
    }
  }

  /// How events that nobody waits for are tried again (AWS page "How Lambda handles errors and
  /// retries with asynchronous invocation").
  public struct AsynchronousInvocation: Sendable {
    /// How long an event is tried, 60 seconds to 6 hours; Lambda's own default is 6 hours.
    public var maxEventAge: Duration?
    /// How often it is tried again, at most twice; Lambda's own default is twice.
    public var retries: Int?
    /// Where an event goes that succeeded.
    public var onSuccess: Destination?
    /// Where an event goes that failed for good.
    public var onFailure: Destination?

    /// Settings; what is nil is as Lambda has it.
    public init(
      maxEventAge: Duration? = nil, retries: Int? = nil, onSuccess: Destination? = nil,
      onFailure: Destination? = nil
    ) {
      self.maxEventAge = maxEventAge
      self.retries = retries
      self.onSuccess = onSuccess
      self.onFailure = onFailure
    }
  }
}

/// The queue of a function's own: `AWS::SQS::Queue`, all that is needed of it.
private struct DeadLetterQueue: Resource {
  var type: String { "AWS::SQS::Queue" }
  var properties: Expression.Object {
    ["MessageRetentionPeriod": .literal(.integer(14 * 24 * 60 * 60))]
  }
}

extension Lambda.Function {
  func add(_ invocation: Lambda.AsynchronousInvocation, _ file: StaticString, _ line: UInt) {
    var config = CFN.Lambda.EventInvokeConfig(functionName: name, qualifier: "$LATEST")
    config.maximumEventAgeInSeconds = invocation.maxEventAge.map {
      Token(Int($0.components.seconds))
    }
    config.maximumRetryAttempts = invocation.retries.map { Token($0) }
    for destination in [invocation.onFailure, invocation.onSuccess].compactMap({ $0 }) {
      allow([destination.action], on: destination.arn, file, line)
    }
    if invocation.onFailure != nil || invocation.onSuccess != nil {
      config.destinationConfig = .init(
        onFailure: invocation.onFailure.map { .init(destination: $0.arn) },
        onSuccess: invocation.onSuccess.map { .init(destination: $0.arn) })
    }
    scope.child("EventInvokeConfig", file: file, line: line).add(
      "Resource", config, file: file, line: line)
    scope.report(invocation.mistakes, file: file, line: line)
  }
}

extension Lambda.AsynchronousInvocation {
  fileprivate var mistakes: [String] {
    var mistakes: [String] = []
    if let (seconds, fraction) = maxEventAge?.components,
      !(60...21_600).contains(seconds) || fraction != 0
    {
      mistakes.append("an event is tried for 60 seconds to 6 hours, whole seconds")
    }
    if let retries, !(0...2).contains(retries) {
      mistakes.append("an event is tried again at most twice, not \(retries) times")
    }
    return mistakes
  }
}
