package import JSON
package import Platform

/// A way to an Ethereum node: one call of its JSON-RPC, one answer.
package protocol NodeConnection: AnyObject {
  /// The `result` of a call.
  func call(
    _ method: String, _ parameters: [JSON], until deadline: Deadline
  ) throws(NodeError) -> JSON
}

/// Why a node did not do what it was asked.
package enum NodeError: Error, Hashable, Sendable {
  /// The node refused, with JSON-RPC's code and its own words.
  case refused(method: String, code: String, message: String)
  /// No answer of the node's came; why, and whether it may come another time.
  case unreachable(reason: String, isPassing: Bool)
  /// The answer is not what the specification promises.
  case invalidAnswer(method: String)
}

extension NodeError: CustomStringConvertible {
  /// What happened, in a clause for people.
  package var description: String {
    switch self {
    case .refused(let method, let code, let message):
      "the node refused \(method) with \(code): \(message)"
    case .unreachable(let reason, _): "the node was not reached: \(reason)"
    case .invalidAnswer(let method): "the node's answer to \(method) cannot be used"
    }
  }

  /// A name for metrics and alarms.
  package var name: String {
    switch self {
    case .refused: "Node.Refused"
    case .unreachable: "Node.Unreachable"
    case .invalidAnswer: "Node.InvalidAnswer"
    }
  }
}
