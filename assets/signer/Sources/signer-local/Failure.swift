import Platform

/// Why the function was not even started.
enum Failure: Error {
  /// The command line cannot be meant.
  case usage(String)
  /// The development key would sign for a chain where money is real.
  case mainnet(String)
  /// The executable does not start.
  case start(String, SystemError)
  /// This machine lacks something.
  case machine(any Error)
  /// OpenSSL here was built without the curve.
  case curve
}

extension Failure: CustomStringConvertible {
  /// What a person is told.
  var description: String {
    switch self {
    case .usage(let message): "\(message)\n\n\(Arguments.usage)"
    case .mainnet(let chain):
      "Chain \(chain) is no test network, and everybody knows the development key: what it signs there"
        + " binds nobody, and what is sent to it is lost. --allow-mainnet signs all the same."
    case .start(let path, let error): "\(path) cannot be started: \(error)."
    case .machine(let error): "\(error)."
    case .curve: "OpenSSL has no secp256k1 here."
    }
  }

  /// What a shell is told.
  var exitCode: Int32 {
    switch self {
    case .usage, .mainnet: 64
    case .start, .machine, .curve: 1
    }
  }
}
