internal import CloudFormation

/// One stack that is deployed before another, and what makes it so.
struct StackDependency {
  /// The stack that comes first.
  let producer: Scope
  /// What asks for it, in the stack that comes later.
  let consumer: Scope
  /// What is asked for.
  let needed: Scope
  /// Where it is written, if that has a line of its own.
  let location: SourceLocation?
}

extension StackDependency {
  init(_ one: StackImport) {
    self.init(
      producer: one.producer, consumer: one.consumer, needed: one.scope, location: one.location)
  }

  /// The dependency in words, with its line.
  var note: Mistake.Note? {
    let line = location ?? consumer.locations.first ?? consumer.location
    return Mistake.Note(line, "'\(consumer.path)' needs '\(needed.path)'")
  }
}

extension [StackDependency] {
  /// Stacks that wait for one another, as a mistake at the first dependency of the circle; nil when
  /// there are none.
  var cycle: Diagnostic? {
    var graph: Template.Entries<[String]> = [:]
    for one in self {
      guard let consumer = one.consumer.stack else { continue }
      graph[consumer.id, default: []].append(one.producer.id)
    }
    guard let ids = firstCycle(in: graph) else { return nil }
    let edges = zip(ids, ids.dropFirst()).compactMap { id, next in
      first { $0.consumer.stack?.id == id && $0.producer.id == next }
    }
    guard let first = edges.first else { return nil }
    return first.consumer.diagnostic(
      .error, .circularStacks(ids, edges.compactMap(\.note)), at: first.location)
  }
}
