/// One operation on a stack, from the request to its end, as the stack's events tell it.
public struct StackOperation: Sendable, Hashable {
  /// The events of the operation, the oldest first.
  public private(set) var events: [StackEvent] = []
  /// The token of the request; nil for whatever operation is the last.
  public let token: String?

  /// The operation that a request with this token began.
  public init(token: String?) {
    self.token = token
  }

  /// Takes in what CloudFormation says now, the newest first, and answers what is new in it, the
  /// oldest first.
  ///
  /// - Parameter older: whether there is more behind these events.
  /// - Returns: nil if the beginning of the operation lies further back, so that the next page is
  ///   needed.
  public mutating func take(_ page: [StackEvent], older: Bool = false) -> [StackEvent]? {
    let known = Set(events.map(\.id))
    let first = page.firstIndex { known.contains($0.id) }
    if let first { return add(page[..<first]) }
    guard let start = page.firstIndex(where: isStart) else {
      return older && !page.isEmpty && !isBehind(page) ? nil : []
    }
    return add(page[...start])
  }

  private mutating func add(_ newest: ArraySlice<StackEvent>) -> [StackEvent] {
    let new = Array(newest.reversed())
    events += new
    return new
  }

  /// The event by which an operation begins. A creation that a change set began has an event of its
  /// own before, by which the review begins.
  private func isStart(_ event: StackEvent) -> Bool {
    event.isStart && (token == nil || event.token == token)
  }

  /// Whether a page has the beginning of another operation: ours is not there yet.
  private func isBehind(_ page: [StackEvent]) -> Bool { page.contains(where: \.isStart) }
}

extension StackEvent {
  /// Whether an operation begins with it: rollbacks begin by themselves, unless a user asked for one.
  fileprivate var isStart: Bool {
    guard isOfStack, status.isInProgress else { return false }
    return Self.starts.contains(status.rawValue) || reason == "User Initiated"
  }

  private static let starts: Set = [
    "CREATE_IN_PROGRESS", "UPDATE_IN_PROGRESS", "DELETE_IN_PROGRESS", "IMPORT_IN_PROGRESS",
  ]
}

extension StackOperation {
  /// The status that the operation ended in; nil while it goes on.
  public var end: StackStatus? {
    guard let last = events.last(where: \.isOfStack), !last.status.isInProgress else { return nil }
    return last.status == .reviewInProgress ? nil : last.status
  }

  /// The resources that CloudFormation works on, in the order in which it began, each with the first
  /// event of that work.
  public var current: [StackEvent] {
    var begun: [(id: String, event: StackEvent)] = []
    for event in events where !event.isOfStack {
      let index = begun.firstIndex { $0.id == event.logicalID }
      if event.status.isInProgress {
        guard let index else {
          begun.append((event.logicalID, event))
          continue
        }
        if begun[index].event.status != event.status { begun[index].event = event }
      } else if let index {
        begun.remove(at: index)
      }
    }
    return begun.map(\.event)
  }

  /// How many resources are done.
  public var doneCount: Int {
    Set(events.filter { !$0.isOfStack && $0.status.isSuccess }.map(\.logicalID)).count
  }

  /// The event of the resource that failed first, which is the cause of all else; nil for none.
  public var firstFailure: StackEvent? {
    let failed = events.filter {
      $0.status.rawValue.hasSuffix("_FAILED") && !$0.isCancellation
    }
    return failed.first { !$0.isOfStack } ?? failed.first
      ?? events.first { $0.isOfStack && $0.status.isFailure && $0.reason != nil }
  }

  /// What the resources of the operation are called in AWS, by their logical ids.
  public var physicalIDs: [String: String] {
    var ids: [String: String] = [:]
    for event in events where !event.physicalID.isEmpty { ids[event.logicalID] = event.physicalID }
    return ids
  }
}

extension StackEvent {
  /// Whether the resource failed only because another one had.
  fileprivate var isCancellation: Bool {
    guard let reason else { return false }
    return reason.contains("cancelled") || reason.contains("The following resource(s) failed")
  }
}
