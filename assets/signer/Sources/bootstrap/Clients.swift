import AWSRequests
import Broadcasting
import EthereumPrimitives
import JSON
import LambdaRuntime
import NodeClient
import NonceTable
import Platform

/// Makes the clients of whom the environment names.
struct Clients {
  let environment: [String: String]
  let log: Log

  /// A client of a service; each request is signed with the credentials of the moment.
  func aws(_ service: AWSService, bodyLimit: Int = 64 << 10) throws(SettingsError) -> AWSClient {
    let settings = try ServiceSettings(service, environment: environment)
    let log = log
    return AWSClient(
      settings, bodyLimit: bodyLimit,
      credentials: { AWSCredentials.current ?? settings.credentials }
    ) { retry in
      log(
        .warning, "\(service.name) is asked again",
        [
          "errorType": .string(retry.error.name),
          "delayMs": .number("\(retry.delay.milliseconds)"),
        ])
    }
  }

  /// What sends transactions; nil where no node is named.
  func broadcaster() throws(SettingsError) -> Broadcaster? {
    guard let settings = try NodeSettings(environment: environment) else { return nil }
    let node = NodeClient(settings, credentials: { AWSCredentials.current })
    let table = try environment["NONCE_TABLE"].map { (name) throws(SettingsError) in
      NonceTable(name, client: try aws(.dynamoDB, bodyLimit: 1 << 20))
    }
    let log = log
    return Broadcaster(node, store: table) { message, hash in
      log(.warning, message, ["hash": .string(hash.description)])
    }
  }
}

extension AWSCredentials {
  /// What the environment says now; nil where it says nothing.
  fileprivate static var current: AWSCredentials? {
    try? AWSCredentials(environment: ProcessEnvironment.variables)
  }
}
