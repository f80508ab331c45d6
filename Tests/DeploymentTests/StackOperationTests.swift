import CloudAssembly
import CloudFormation
import Deployment
import Testing

@Suite struct StackOperationTests {
  private static let arn = "arn:s"

  /// An event of the stack itself, or of a resource.
  private static func event(
    _ id: Int, of resource: String? = nil, _ status: String, _ reason: String? = nil,
    token: String = "new"
  ) -> StackEvent {
    StackEvent(
      id: "\(id)", stackID: arn, logicalID: resource ?? "s",
      physicalID: resource.map { "\($0)-1" } ?? arn,
      type: resource == nil ? "AWS::CloudFormation::Stack" : "AWS::SNS::Topic",
      status: StackStatus(rawValue: status), reason: reason, token: token)
  }

  private static let old = [
    event(1, "CREATE_IN_PROGRESS", "User Initiated", token: "old"),
    event(2, of: "A", "CREATE_COMPLETE", token: "old"), event(3, "CREATE_COMPLETE", token: "old"),
  ]
  private static let new = [
    event(4, "UPDATE_IN_PROGRESS", "User Initiated"), event(5, of: "A", "UPDATE_IN_PROGRESS"),
    event(6, of: "B", "CREATE_IN_PROGRESS"), event(7, of: "A", "UPDATE_COMPLETE"),
    event(8, of: "B", "CREATE_IN_PROGRESS", "Resource creation Initiated"),
    event(9, of: "B", "CREATE_COMPLETE"),
    event(10, "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS"), event(11, "UPDATE_COMPLETE"),
  ]

  @Test func `an operation begins with its request and not with an older one`() {
    var operation = StackOperation(token: "new")
    #expect(operation.take(Self.old.reversed()) == [])
    #expect(operation.end == nil)
    #expect(operation.take((Self.old + Self.new[..<3]).reversed()) == Array(Self.new[..<3]))
    #expect(operation.current.map(\.logicalID) == ["A", "B"])
    #expect(operation.take((Self.old + Self.new[..<7]).reversed()) == Array(Self.new[3..<7]))
    #expect(operation.end == nil)
    #expect(operation.doneCount == 2)
    #expect(operation.take((Self.old + Self.new).reversed()) == [Self.new[7]])
    #expect(operation.end == .updateComplete)
    #expect(operation.events == Self.new)
    #expect(operation.physicalIDs["B"] == "B-1")
  }

  @Test func `without a token it is the last operation`() {
    var operation = StackOperation(token: nil)
    #expect(operation.take((Self.old + Self.new).reversed()) == Self.new)
  }

  @Test func `an operation of more than a page asks for the older one`() {
    var operation = StackOperation(token: "new")
    let newest = Array(Self.new[4...].reversed())
    #expect(operation.take(newest, older: true) == nil)
    #expect(operation.take(newest + Self.new[..<4].reversed() + Self.old, older: true) == Self.new)
  }

  @Test func `a creation begins with its execution and not with its review`() {
    var operation = StackOperation(token: nil)
    let review = Self.event(0, "REVIEW_IN_PROGRESS", "User Initiated")
    #expect(operation.take([review]) == [])
    #expect(operation.end == nil)
    let start = Self.event(1, "CREATE_IN_PROGRESS", "User Initiated")
    #expect(operation.take([start, review]) == [start])
  }

  @Test func `the cause of a failure is the resource that failed first by itself`() {
    var operation = StackOperation(token: "new")
    let events = [
      Self.event(1, "CREATE_IN_PROGRESS", "User Initiated"),
      Self.event(2, of: "A", "CREATE_FAILED", "Resource creation cancelled"),
      Self.event(3, of: "B", "CREATE_FAILED", "Access denied"),
      Self.event(4, of: "C", "CREATE_FAILED", "later"),
      Self.event(5, "ROLLBACK_IN_PROGRESS", "The following resource(s) failed to create: [B, C]."),
      Self.event(6, "ROLLBACK_COMPLETE"),
    ]
    _ = operation.take(events.reversed())
    #expect(operation.firstFailure == events[2])
    #expect(operation.end == .rollbackComplete)
  }

  @Test func `a failure is told by the line of Swift, the reason and what to do`() {
    var operation = StackOperation(token: "new")
    let failed = Self.event(
      2, of: "B", "CREATE_FAILED", "User: arn:u is not authorized to perform: sns:CreateTopic")
    _ = operation.take([
      Self.event(3, "ROLLBACK_COMPLETE"), failed,
      Self.event(1, "CREATE_IN_PROGRESS", "User Initiated"),
    ])
    let map = SourceMap(origins: [
      "B": .init(path: "s/topic/Resource", lines: [.init(file: "stacks/S.swift", number: 7)])
    ])
    let report = FailureReport(
      stack: "s", status: .rollbackComplete, operation: operation, sourceMap: map)
    #expect(
      report.text == """
        stacks/S.swift:7: error: s/topic/Resource (B), AWS::SNS::Topic, failed in s: CREATE_FAILED
          User: arn:u is not authorized to perform: sns:CreateTopic
          Nothing of the stack was made; what had been made was deleted again. Put the cause right, \
        then run the same command again: it deletes what is left of the stack first (a deploy asks, \
        or takes --yes).
          The credentials, or the role that CloudFormation works with, need that permission.
        """)
  }
}
