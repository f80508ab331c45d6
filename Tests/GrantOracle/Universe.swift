package import CloudFormation

/// Requests enough to tell apart whatever `Generator` writes.
package struct Universe {
  package let callers: [Evaluator.Caller]
  private let resources = [
    "arn:p:s:::x", "arn:p:s:::y", "arn:p:s:::z", "arn:p:s:::x/1", "arn:p:t:::1", "arn:p:t:::x",
    "arn:p:q:::x", "other",
  ]

  package init(callers: [Evaluator.Caller]) {
    self.callers = callers
  }

  static let actions = ["s:a", "s:b", "s:c", "s:cc", "t:a", "t:ab", "u:a", "u:b", "t:c"]
  private static let values: [String: [[String]]] = [
    "k:v": [["1"], ["2"], ["12"], ["123"], ["3"]], "k:w": [["true"], ["false"]],
    "k:n": [["2"], ["3"], ["4"], ["5"]],
    "k:m": [["a"], ["b"], ["a", "b"], ["ab"], ["c"], ["a", "c"], ["b", "c"], ["ab", "b"]],
    "k:i": [["10.1.2.3"], ["10.2.2.3"], ["11.1.1.1"]],
  ]

  /// What a change of documents does to the requests of the universe.
  package func compare(_ before: Value, _ after: Value) -> (grew: Bool, shrank: Bool) {
    var (grew, shrank) = (false, false)
    let contexts = Self.contexts(of: [before, after])
    for caller in callers {
      for action in Self.actions {
        for resource in resources {
          for context in contexts {
            let request = Evaluator.Request(
              caller: caller, action: action, resource: resource, context: context)
            let (old, new) = (Evaluator.decide(before, request), Evaluator.decide(after, request))
            grew = grew || new > old
            shrank = shrank || new < old
          }
        }
      }
    }
    return (grew, shrank)
  }

  /// Every combination of values of the keys that the documents test, each key absent too.
  private static func contexts(of documents: [Value]) -> [[String: [String]]] {
    var keys: Set<String> = []
    for statement in documents.flatMap({ $0["Statement"]?.array ?? [] }) {
      for tests in (statement["Condition"]?.object ?? [:]).values {
        keys.formUnion((tests.object ?? [:]).keys.map { $0.lowercased() })
      }
    }
    return keys.sorted().reduce([[:]]) { contexts, key in
      contexts.flatMap { context in
        [context] + (values[key] ?? []).map { context.merging([key: $0]) { $1 } }
      }
    }
  }
}
