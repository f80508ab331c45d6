import Chimney

/// A stack that Tests/IntegrationTests/CDK describes too, in Python.
struct ParityStack: CustomStringConvertible, Sendable {
  /// The name of the stack there.
  let name: String
  /// What is meant to be another thing here, besides what is so everywhere.
  var differences: [IntendedDifference] = []
  let build: @Sendable (Scope) -> Void

  init(
    _ name: String, _ differences: [IntendedDifference] = [],
    _ build: @escaping @Sendable (Scope) -> Void
  ) {
    self.name = name
    self.differences = differences
    self.build = build
  }

  var description: String { name }

  static let all = keys + identities + functions
}
