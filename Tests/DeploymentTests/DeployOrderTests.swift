import Deployment
import Testing

@Suite struct DeployOrderTests {
  private static let stacks = [
    (id: "a", dependencies: [String]()), (id: "b", dependencies: ["a"]),
    (id: "c", dependencies: []), (id: "d", dependencies: ["b", "c", "elsewhere"]),
  ]

  @Test func `stacks wait for those that they need, others run beside them`() {
    var order = DeployOrder(Self.stacks, concurrency: 3)
    #expect(order.begin() == ["a", "c"])
    #expect(order.begin() == [])
    order.end("a", failed: false)
    #expect(order.begin() == ["b"])
    order.end("b", failed: false)
    #expect(order.begin() == [])
    order.end("c", failed: false)
    #expect(order.begin() == ["d"])
  }

  @Test func `one at a time is one at a time`() {
    var order = DeployOrder(Self.stacks, concurrency: 1)
    var begun: [String] = []
    while let id = order.begin().first {
      begun.append(id)
      #expect(order.begin() == [])
      order.end(id, failed: false)
    }
    #expect(begun == ["a", "b", "c", "d"])
  }

  @Test func `after a failure none is begun`() {
    var order = DeployOrder(Self.stacks, concurrency: 2)
    _ = order.begin()
    order.end("a", failed: true)
    #expect(order.begin() == [])
    order.end("c", failed: false)
    #expect(order.begin() == [])
  }
}
