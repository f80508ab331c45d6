import Deployment
import Testing

@Suite struct StackStateTests {
  /// Every status of CloudFormation's, what it is to a deploy, and what is done.
  static let table: [(StackStatus?, StackState, DeployMove, DeployMove)] = [
    (nil, .absent, .create, .create),
    (.deleteComplete, .absent, .create, .create),
    (.reviewInProgress, .underReview(others: []), .create, .create),
    (.createComplete, .ready, .update, .update),
    (.updateComplete, .ready, .update, .update),
    (.updateRollbackComplete, .ready, .update, .update),
    (StackStatus(rawValue: "IMPORT_COMPLETE"), .ready, .update, .update),
    (StackStatus(rawValue: "IMPORT_ROLLBACK_COMPLETE"), .ready, .update, .update),
    (.rollbackComplete, .creationUndone, .deleteFirst, .deleteFirst),
    (.rollbackFailed, .creationStuck, .leave, .leave),
    (.createFailed, .leftFailed(.createFailed), .leave, .update),
    (.updateFailed, .leftFailed(.updateFailed), .leave, .update),
    (.updateRollbackFailed, .rollbackStuck, .leave, .leave),
    (.importRollbackFailed, .rollbackStuck, .leave, .leave),
    (.deleteFailed, .deletionStuck, .leave, .leave),
    (.deleteInProgress, .leaving, .wait, .wait),
    (
      StackStatus(rawValue: "CREATE_IN_PROGRESS"), .busy(.init(rawValue: "CREATE_IN_PROGRESS")),
      .wait, .wait
    ),
    (
      StackStatus(rawValue: "UPDATE_IN_PROGRESS"), .busy(.init(rawValue: "UPDATE_IN_PROGRESS")),
      .wait, .wait
    ),
    (
      StackStatus(rawValue: "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS"),
      .busy(.init(rawValue: "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS")), .wait, .wait
    ),
    (
      StackStatus(rawValue: "UPDATE_ROLLBACK_IN_PROGRESS"),
      .busy(.init(rawValue: "UPDATE_ROLLBACK_IN_PROGRESS")), .wait, .wait
    ),
    (
      StackStatus(rawValue: "SOMETHING_NEW"), .unknown(.init(rawValue: "SOMETHING_NEW")), .leave,
      .leave
    ),
  ]

  @Test(arguments: table)
  func `every status of a stack has its move`(
    row: (status: StackStatus?, state: StackState, move: DeployMove, keeping: DeployMove)
  ) {
    let stack = row.status.map { DeployedStack(id: "arn:s", name: "s", status: $0) }
    let state = StackState(of: stack)
    #expect(state == row.state)
    #expect(state.move(keepsFailed: false) == row.move)
    #expect(state.move(keepsFailed: true) == row.keeping)
  }

  @Test func `every state that is not ordinary has a sentence that names the stack`() {
    var sentences: Set<String> = []
    for (status, _, _, _) in Self.table {
      let stack = status.map { DeployedStack(id: "arn:s", name: "s", status: $0) }
      let state = StackState(of: stack)
      guard state != .absent, state != .ready else {
        #expect(state.sentence(of: "my-stack") == nil)
        continue
      }
      let sentence = state.sentence(of: "my-stack")
      #expect(sentence?.contains("my-stack") == true)
      sentences.insert(sentence ?? "")
    }
    #expect(sentences.count == 13)
  }

  @Test func `a change set of somebody else is told from ours`() {
    let stack = DeployedStack(id: "arn:s", name: "s", status: .reviewInProgress)
    let state = StackState(of: stack, changeSets: ["cdk-deploy-change-set", "chimney-0123"])
    #expect(state == .underReview(others: ["cdk-deploy-change-set"]))
    #expect(
      state.sentence(of: "s") == """
        s has nothing in it yet but change sets of somebody else (cdk-deploy-change-set); they stay \
        unless this deploy goes through, which makes them void
        """)
  }
}
