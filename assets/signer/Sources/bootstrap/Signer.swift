import JSON
import KMSClient
import LambdaRuntime
import Platform
import SignerFunction

/// The function with its key in KMS: an event in, an answer out.
final class Signer {
  private let key: KMSSigningKey
  private var function: SignerFunction<KMSSigningKey>

  /// What is kept of an event's time to say what went wrong.
  private static let reserve = Duration.milliseconds(200)

  /// The signer that the environment describes.
  /// - Throws: `InvocationFailure` for a variable that is missing or cannot be meant.
  init(environment: [String: String], log: Log) throws(InvocationFailure) {
    let configuration = try Self.configuration(environment)
    log.level = Log.Level(configuration.logLevel)
    let client = KMSClient(try Self.settings(environment)) { retry in
      log(
        .warning, "KMS is asked again",
        [
          "errorType": .string(retry.error.name),
          "delayMs": .number("\(retry.delay.milliseconds)"),
        ])
    }
    key = KMSSigningKey(KMSKey(configuration.keyID, client: client))
    function = SignerFunction(configuration, key: key)
  }

  /// Answers an event; KMS must be done a little before Lambda's patience ends.
  func answer(_ invocation: Invocation) throws(InvocationFailure) -> [UInt8] {
    key.deadline = invocation.deadline.earlier(by: Self.reserve)
    do {
      return try function.answer(invocation.event)
    } catch {
      throw InvocationFailure(error)
    }
  }

  private static func configuration(
    _ environment: [String: String]
  ) throws(InvocationFailure) -> Configuration {
    do {
      return try Configuration(environment: environment)
    } catch {
      throw InvocationFailure(type: "Function.Configuration", message: "\(error)")
    }
  }

  private static func settings(
    _ environment: [String: String]
  ) throws(InvocationFailure) -> KMSSettings {
    do {
      return try KMSSettings(environment: environment)
    } catch {
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
