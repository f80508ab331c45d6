/// Which of several stacks may be begun now.
public struct DeployOrder: Sendable, Hashable {
  private var waiting: [(id: String, dependencies: Set<String>)]
  private var running: Set<String> = []
  private let concurrency: Int

  /// Stacks with the ids of those that come before each; of others than these stacks nobody waits.
  public init(_ stacks: [(id: String, dependencies: [String])], concurrency: Int) {
    let ids = Set(stacks.map(\.id))
    waiting = stacks.map { ($0.id, Set($0.dependencies).intersection(ids)) }
    self.concurrency = max(1, concurrency)
  }

  /// Begins what may be begun, and says which.
  public mutating func begin() -> [String] {
    let room = concurrency - running.count
    let ready = waiting.filter(\.dependencies.isEmpty).prefix(max(0, room)).map(\.id)
    waiting.removeAll { ready.contains($0.id) }
    running.formUnion(ready)
    return Array(ready)
  }

  /// Notes the end of one. After a failure none is begun any more.
  public mutating func end(_ id: String, failed: Bool) {
    running.remove(id)
    if failed { waiting = [] }
    for index in waiting.indices { waiting[index].dependencies.remove(id) }
  }

  /// Whether two are at the same point.
  public static func == (one: Self, other: Self) -> Bool {
    one.waiting.elementsEqual(other.waiting, by: ==) && one.running == other.running
      && one.concurrency == other.concurrency
  }

  /// Feeds what waits and runs to the hasher.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(waiting.map(\.id))
    hasher.combine(running)
  }
}
