import ChangeReview
import CloudFormation
import GrantGraph
import GrantReview
import Testing

@Suite("The graph of who may do what")
struct GrantGraphTests {
  @Test("Of a stack alone: outsiders first, then roles, each with what it may do")
  func alone() throws {
    let graph = GrantGraph(name: "stack", of: try Samples.account())
    #expect(
      graph.principals.map { "\($0.title): \($0.detail)" } == [
        "lambda.amazonaws.com: AWS service",
        "eth-kms-client/Function/ServiceRole: role, runs eth-kms-client/Function",
        "the account: by its identity policies",
      ])
    #expect(graph.edges.allSatisfy { $0.change == .same })
    #expect(graph.edges.contains { $0.action == "kms:Sign" && !$0.isDoubtful })
    #expect(graph.edges.contains { $0.action == "kms:*" && $0.isDoubtful })
    #expect(graph.edges.allSatisfy { !$0.statements.isEmpty })
  }

  @Test("Of a change: what is new, what is gone, what is as it was")
  func change() throws {
    let graph = GrantGraph(try Samples.change())
    let added = graph.edges.filter { $0.change == .added }
    let removed = graph.edges.filter { $0.change == .removed }
    #expect(
      added.contains { $0.action == "sts:AssumeRole" && $0.principal.contains("999988887777") })
    #expect(removed.contains { $0.action == "kms:*" && $0.isDoubtful })
    #expect(graph.edges.contains { $0.change == .same && $0.action == "sts:AssumeRole" })
    #expect(graph.changes.edges.count == added.count + removed.count)
    #expect(graph.principals.first { $0.isForeign && $0.change == .added } != nil)
  }

  @Test("A change of nothing changes nothing")
  func unchanged() throws {
    let review = StackReview(
      name: "stack", from: try Samples.account(), to: try Samples.account())
    #expect(GrantGraph(review).changedEdges.isEmpty)
    #expect(GrantGraph(review).edges == GrantGraph(name: "stack", of: try Samples.account()).edges)
  }

  @Test("A stack that comes and one that goes")
  func ends() throws {
    let coming = StackReview(name: "stack", from: nil, to: try Samples.account())
    #expect(Set(GrantGraph(coming).edges.map(\.change)) == [.added])
    let going = StackReview(name: "stack", from: try Samples.account(), to: nil)
    #expect(Set(GrantGraph(going).edges.map(\.change)) == [.removed])
  }
}
