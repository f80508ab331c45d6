import CSystem
import HTTP
import Platform
import Processes

/// One run of the function, with all that it talks to on a port of loopback.
final class Invocation {
  private let listener: Listener
  private let signals: Signals
  private let kms: DevelopmentKMS
  private let arguments: Arguments
  private var event: OneEvent
  private var connections: [Int32: HTTPServerConnection] = [:]

  init(_ arguments: Arguments) throws(Failure) {
    kms = DevelopmentKMS(try DevelopmentKey())
    do {
      // Before the child starts, so that no signal is missed.
      signals = try Signals([SIGINT, SIGTERM, SIGHUP, SIGCHLD])
      listener = try Listener()
    } catch {
      throw .machine(error)
    }
    self.arguments = arguments
    event = OneEvent(arguments.event, timeout: arguments.timeout)
  }

  /// Starts the function, serves it, and ends it, whatever comes.
  func run() throws(Failure) -> Outcome {
    let child = try start()
    defer { child.end() }
    return serve(child, until: .after(arguments.timeout))
  }

  private func start() throws(Failure) -> ChildProcess {
    do throws(SystemError) {
      return try ChildProcess(
        arguments.bootstrap, environment: environment, output: 2, errors: 2)
    } catch {
      throw .start(arguments.bootstrap, error)
    }
  }

  private func serve(_ child: ChildProcess, until deadline: Deadline) -> Outcome {
    while true {
      // What a child sent before it ended is still read.
      let status = child.poll()
      let ready = readable(
        [signals.descriptor, listener.descriptor] + connections.keys,
        until: status == nil ? deadline : .after(.zero))
      if ready.contains(listener.descriptor) { accept() }
      for connection in ready.compactMap({ connections[$0] }) { serve(connection) }
      switch event.stage {
      case .answered(let answer): return .answer(answer)
      case .failed(let error): return .failure(error)
      case .waiting, .handedOut: break
      }
      if let signal = interruption() { return .interrupted(signal) }
      if let status, ready.isEmpty { return .ended(status, hadEvent: event.isHandedOut) }
      if deadline.hasPassed { return .timedOut(hadEvent: event.isHandedOut) }
    }
  }

  private func accept() {
    guard let socket = listener.accept(), connections.count < 16 else { return }
    connections[socket.descriptor] = HTTPServerConnection(socket, bodyLimit: 8 << 20)
  }

  /// Answers one request; a connection that is at its end, or talks nonsense, is closed.
  private func serve(_ connection: HTTPServerConnection) {
    let deadline = Deadline.after(.seconds(5))
    do throws(HTTPError) {
      let request = try connection.request(until: deadline)
      if let answer = answer(to: request) { try connection.reply(answer, until: deadline) }
    } catch {
      connections[connection.descriptor] = nil
    }
  }

  private func answer(to request: HTTPRequest) -> HTTPResponse? {
    OneEvent.isAddressed(by: request) ? event.answer(to: request) : kms.answer(to: request)
  }

  private func interruption() -> Int32? {
    while let signal = signals.next() {
      if signal != SIGCHLD { return signal }
    }
    return nil
  }
}

extension Invocation {
  /// What --env says, without what would reach another machine: a node and a table of nonces.
  private var localEnvironment: [String: String] {
    let url = arguments.environment["ETH_RPC_URL"] ?? ""
    let host = url.drop { $0 != "/" }.dropFirst(2).prefix { !"/?".contains($0) }
    let isLocal = Endpoint(authority: host, isSecure: false)?.isLoopback ?? false
    return arguments.environment.filter { name, _ in
      name != "NONCE_TABLE" && (isLocal || !["ETH_RPC_URL", "ETH_RPC_AUTH"].contains(name))
    }
  }

  /// What the function is started with: nothing of this process's own, least of all credentials.
  private var environment: [String: String] {
    let authority = listener.endpoint.authority
    return localEnvironment.merging([
      "AWS_LAMBDA_RUNTIME_API": authority,
      "AWS_ENDPOINT_URL_KMS": "http://\(authority)",
      "AWS_REGION": "us-east-1",
      "AWS_ACCESS_KEY_ID": "development",
      "AWS_SECRET_ACCESS_KEY": "development",
      "AWS_SESSION_TOKEN": "development",
      "KMS_KEY_ID": DevelopmentKMS.keyARN,
    ]) { $1 }
  }
}

extension OneEvent {
  fileprivate var isHandedOut: Bool {
    if case .handedOut = stage { true } else { false }
  }
}
