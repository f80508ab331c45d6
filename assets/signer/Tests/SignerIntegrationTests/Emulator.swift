import HTTP
import JSON
import Platform
import Processes
import TestTools

/// AWS's Lambda Runtime Interface Emulator with the signer in it; it ends with its last reference.
final class Emulator {
  private let process: ChildProcess
  private let client: HTTPClient
  private let output: Capture

  /// Starts the emulator on two ports of loopback that were free.
  init(environment: [String: String]) throws {
    guard let program = TestEnvironment.runtimeEmulator else { throw EmulatorError.missing }
    let (door, api) = (try Listener().endpoint, try Listener().endpoint)
    output = try Capture()
    process = try ChildProcess(
      program,
      arguments: [
        // Without these it listens on every interface.
        "--runtime-interface-emulator-address", door.authority,
        "--runtime-api-address", api.authority,
        TestEnvironment.product("bootstrap"), "handler",
      ], environment: environment, output: output.descriptor, errors: 1)
    client = HTTPClient(door, bodyLimit: 8 << 20)
    try waitUntilReady(door)
  }

  /// What the function answers to an event, or its error.
  func invoke(_ event: String) throws -> JSON {
    let request = HTTPRequest(
      "POST", "/2015-03-31/functions/function/invocations", body: Array(event.utf8))
    let response = try client.send(request, until: .after(.seconds(60)))
    return try JSON.parse(response.body)
  }

  /// What the emulator and the function have written.
  var log: String { output.text }

  private func waitUntilReady(_ door: Endpoint) throws {
    let deadline = Deadline.after(.seconds(60))
    while (try? Socket.connect(to: door, until: deadline)) == nil {
      guard process.poll() == nil, !deadline.hasPassed else {
        throw EmulatorError.notReady(output.text)
      }
      Duration.milliseconds(10).sleep()
    }
  }
}

enum EmulatorError: Error {
  case missing
  case notReady(String)
}
