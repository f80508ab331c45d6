import EthereumPrimitives
import JSON
import Platform

/// What the command line asks for.
struct Arguments {
  /// The function's executable.
  private(set) var bootstrap = ""
  /// What the function's configuration would set.
  private(set) var environment: [String: String] = [:]
  /// The event, as it was given.
  private(set) var event: [UInt8] = []
  /// How long the function may take, its start included.
  private(set) var timeout: Duration = .seconds(30)
  /// Whether chains may be signed for where money is real.
  private var allowsMainnet = false

  static let usage = """
    usage: signer-local --bootstrap PATH --event JSON [--env NAME=VALUE]... [--timeout SECONDS]
                        [--allow-mainnet]

    Runs the signer's bootstrap once, as Lambda would, with a development key on this machine, and
    prints its answer. `--event -` reads the event from standard input. What a function's environment
    says of keys, credentials and endpoints is set here, whatever --env says; a node is left to it on
    loopback alone. Chains where money is real are refused without --allow-mainnet.

    Exit status: 0 an answer, 1 an error or none, 64 usage, 128 and more a signal.
    """

  /// Reads the arguments behind the program's name.
  init(_ arguments: [String], standardInput: () -> [UInt8]?) throws(Failure) {
    var rest = arguments[...]
    var eventText: String?
    while let name = rest.popFirst() {
      if name == "--allow-mainnet" {
        allowsMainnet = true
        continue
      }
      guard let value = rest.popFirst() else { throw .usage("\(name) needs a value.") }
      switch name {
      case "--bootstrap": bootstrap = value
      case "--env": try set(value)
      case "--event": eventText = value
      case "--timeout": timeout = try Self.seconds(value)
      default: throw .usage("\(name) is unknown.")
      }
    }
    guard !bootstrap.isEmpty else { throw .usage("--bootstrap is missing.") }
    guard let eventText else { throw .usage("--event is missing.") }
    event = try Self.event(eventText, standardInput: standardInput)
    try refuseMainnet()
  }

  private func refuseMainnet() throws(Failure) {
    guard !allowsMainnet,
      let chain = Mainnet.chain(network: environment["ETH_NETWORK"], event: event)
    else { return }
    throw .mainnet(chain.description)
  }

  private mutating func set(_ assignment: String) throws(Failure) {
    guard let equals = assignment.firstIndex(of: "="), equals > assignment.startIndex else {
      throw .usage("--env takes NAME=VALUE, not \(assignment).")
    }
    environment[String(assignment[..<equals])] =
      String(assignment[assignment.index(after: equals)...])
  }

  private static func seconds(_ text: String) throws(Failure) -> Duration {
    guard let seconds = Int(text), (1...900).contains(seconds) else {
      throw .usage("--timeout takes 1 to 900 seconds, not \(text).")
    }
    return .seconds(seconds)
  }

  private static func event(
    _ text: String, standardInput: () -> [UInt8]?
  ) throws(Failure) -> [UInt8] {
    guard let event = text == "-" ? standardInput() : Array(text.utf8) else {
      throw .usage("The event is longer than Lambda takes.")
    }
    do {
      _ = try JSON.parse(event)
    } catch {
      throw .usage("The event is no JSON: \(error).")
    }
    return event
  }
}
