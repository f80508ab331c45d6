package import CloudFormation

/// Requests enough to tell apart whatever `Generator` writes.
package struct Universe {
  package let callers: [Evaluator.Caller]
  private let resources = [
    "arn:p:s:::x", "arn:p:s:::y", "arn:p:s:::z", "arn:p:s:::x/1", "arn:p:t:::1", "arn:p:t:::x",
    "arn:p:q:::x", "other", "arn:p:s::::x", "arn:p:s:::x/:::x",
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
    let contexts = Self.contexts(of: [before, after])
    let (old, new) = (tables(before, contexts), tables(after, contexts))
    var (grew, shrank) = (false, false)
    for caller in callers.indices {
      for action in Self.actions.indices {
        for resource in resources.indices {
          for context in contexts.indices {
            let place = (caller, action, resource, context)
            let (less, more) = (Self.decide(old, place), Self.decide(new, place))
            grew = grew || more > less
            shrank = shrank || more < less
          }
        }
      }
    }
    return (grew, shrank)
  }

  /// One statement, decided part by part for every request: of a request all parts must agree.
  private struct Table {
    let isDeny: Bool
    let strengths: [Int]
    let actions: [Bool]
    let resources: [Bool]
    let contexts: [Bool]
  }

  private func tables(_ document: Value, _ contexts: [[String: [String]]]) -> [Table] {
    (document["Statement"]?.array ?? []).map { statement in
      Table(
        isDeny: statement["Effect"] == "Deny",
        strengths: callers.map { Evaluator.strength(statement["Principal"], $0) },
        actions: Self.actions.map { Evaluator.means(statement, action: $0) },
        resources: resources.map { Evaluator.means(statement, resource: $0) },
        contexts: contexts.map { Evaluator.holds(statement, $0) })
    }
  }

  private static func decide(_ tables: [Table], _ place: (Int, Int, Int, Int)) -> Int {
    var best = 0
    for table in tables
    where table.strengths[place.0] > 0 && table.actions[place.1] && table.resources[place.2]
      && table.contexts[place.3]
    {
      if table.isDeny { return -1 }
      best = max(best, table.strengths[place.0])
    }
    return best
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
