public import Deployment

/// Watches CloudFormation at an operation on a stack until that ends.
public struct OperationFollower: Sendable {
  private let aws: AWSCLI
  private let stack: String

  /// A follower of the stack with this ARN: a name might be another stack's later.
  public init(_ aws: AWSCLI, stack: String) {
    self.aws = aws
    self.stack = stack
  }

  /// Follows the operation that the request with this token began, or the last one.
  ///
  /// Asks at most once a second, and less often the longer it takes; `tell` hears of new events, and
  /// of the operation as far as it has come.
  /// - Throws: `WorkspaceError`, `.interrupted` when the task is cancelled: CloudFormation goes on.
  public func follow(
    token: String?, tell: @Sendable ([StackEvent], StackOperation) -> Void
  ) async throws(WorkspaceError) -> StackOperation {
    var operation = StackOperation(token: token)
    let clock = ContinuousClock()
    let start = clock.now
    while true {
      let asked = clock.now
      let new = try await newEvents(&operation)
      if !new.isEmpty { tell(new, operation) }
      if operation.end != nil { return operation }
      let pause: Duration = start.duration(to: asked) < .seconds(60) ? .seconds(1) : .seconds(3)
      try await Pause.sleep(pause - asked.duration(to: clock.now))
    }
  }

  /// The operation as far as it has come, without waiting for its end.
  /// - Throws: `WorkspaceError`
  public func lastOperation() async throws(WorkspaceError) -> StackOperation {
    var operation = StackOperation(token: nil)
    _ = try await newEvents(&operation)
    return operation
  }

  private func newEvents(
    _ operation: inout StackOperation
  ) async throws(WorkspaceError) -> [StackEvent] {
    var page = try await aws(.events(of: stack))
    while true {
      if let new = operation.take(page.events, older: page.next != nil) { return new }
      let older = try await aws(.events(of: stack, next: page.next))
      page.events += older.events
      page.next = older.next
    }
  }
}
