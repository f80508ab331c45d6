import JSON
import Platform
import Processes
import TestTools

/// The signer as a process of its own, on its way through a few events.
final class SenderProcess {
  private let api: PythonServer
  private let process: ChildProcess
  private let errors: Capture
  /// What it talks to, which must not end before it.
  private let servers: [PythonServer]

  /// Starts the signer on these events.
  init(
    _ events: [String], timeout: Int = 60, kms: PythonServer, others: [PythonServer] = [],
    environment: [String: String]
  ) throws {
    servers = [kms] + others
    api = try PythonServer("runtime_api.py", ["--timeout", "\(timeout)"] + events)
    errors = try Capture()
    let fixed = [
      "AWS_LAMBDA_RUNTIME_API": api["endpoint"], "AWS_ENDPOINT_URL_KMS": kms["endpoint"],
      "KMS_KEY_ID": "1234abcd",
    ]
    process = try ChildProcess(
      TestEnvironment.product("bootstrap"), arguments: [],
      environment: fixed.merging(TestEnvironment.credentials) { $1 }.merging(environment) { $1 },
      output: errors.descriptor, errors: errors.descriptor)
  }

  /// What it has answered to each event, once it is through.
  func answers() throws -> [JSON] {
    _ = process.wait(until: .after(.seconds(120)))
    return try api.lines.map { try JSON.parse($0) }
      .filter { $0["call"]?.text.hasSuffix("/next") == false }
      .map { try JSON.parse($0["body"]?.text ?? "") }
  }

  /// Whether it is not through yet.
  var isRunning: Bool { process.poll() == nil }

  /// How many answers it has handed in, where they are counted only.
  var count: Int {
    api.lines.last.flatMap { try? JSON.parse($0)["answers"] }.flatMap { Int($0.description) } ?? 0
  }

  /// What of it is in memory.
  var residentKilobytes: Int? {
    let status = try? TestEnvironment.text(of: "/proc/\(process.identifier)/status")
    let line = status?.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
    return line?.split(whereSeparator: { " \t".contains($0) }).dropFirst().first
      .flatMap { Int($0) }
  }

  /// Ends it at once, whatever it is doing.
  func kill() { _ = process.end(grace: .zero) }

  /// What it has logged.
  var log: String { errors.text }
}

extension JSON {
  /// The codes of an answer's mistakes.
  var codes: [String] {
    guard case .array(let mistakes)? = self["errors"] else { return [] }
    return mistakes.map { $0["code"]?.text ?? "" }
  }
}
