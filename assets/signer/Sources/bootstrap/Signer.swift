import AWSRequests
import Broadcasting
import JSON
import KMSClient
import LambdaRuntime
import Platform
import SignerFunction

/// The function with its key in KMS: an event in, an answer out.
final class Signer {
  private let kms: AWSClient
  private let key: KMSSigningKey
  private let broadcaster: Broadcaster?
  private var function: SignerFunction<KMSSigningKey>
  private let log: Log
  private let metrics: Metrics?

  /// What is kept of an event's time to say what went wrong.
  private static let reserve = Duration.milliseconds(200)

  /// The signer that the environment describes.
  /// - Throws: `InvocationFailure` for a variable that is missing or cannot be meant.
  init(environment: [String: String], log: Log) throws(InvocationFailure) {
    let configuration = try Self.reading { () throws(ConfigurationError) in
      try Configuration(environment: environment)
    }
    log.level = Log.Level(configuration.logLevel)
    self.log = log
    let clients = Clients(environment: environment, log: log)
    (kms, broadcaster) = try Self.reading { () throws(SettingsError) in
      (try clients.aws(.kms), try clients.broadcaster())
    }
    key = KMSSigningKey(KMSKey(configuration.keyID, client: kms))
    function = SignerFunction(configuration, key: key, broadcaster: broadcaster)
    metrics = Metrics(environment: environment)
  }

  /// Answers an event; everything must be done a little before Lambda's patience ends.
  func answer(_ invocation: Invocation) throws(InvocationFailure) -> [UInt8] {
    let deadline = invocation.deadline.earlier(by: Self.reserve)
    key.deadline = deadline
    broadcaster?.deadline = deadline
    let waited = kms.waited
    do throws(SignerFailure<AWSError>) {
      let reply = try function.reply(to: invocation.event)
      report(reply.facts, failure: nil, kmsTime: kms.waited - waited)
      return reply.bytes
    } catch {
      let failure = InvocationFailure(error)
      report([], failure: failure, kmsTime: kms.waited - waited)
      throw failure
    }
  }

  private func report(_ facts: [Fact], failure: InvocationFailure?, kmsTime: Duration) {
    for fact in facts { log(fact, kmsTime: kmsTime) }
    if let metrics { log.write(metrics.line(facts, failure: failure, kmsTime: kmsTime)) }
  }

  private static func reading<Value, Problem: Error>(
    _ body: () throws(Problem) -> Value
  ) throws(InvocationFailure) -> Value {
    do throws(Problem) { return try body() } catch {
      throw InvocationFailure(type: "Function.Configuration", message: "\(error)")
    }
  }
}

extension Log.Level {
  fileprivate init(_ level: LogLevel) {
    switch level {
    case .debug: self = .debug
    case .info: self = .info
    case .warning: self = .warning
    case .error: self = .error
    }
  }
}
