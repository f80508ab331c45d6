import GrantOracle
import Testing

/// The engine against a plain evaluator that decides every request of a small universe, and against
/// changes whose outcome is known. `CHIMNEY_PAIRS` asks for more of them; `measure-grants` runs them
/// by the hundred thousand.
@Suite struct BruteForceTests {
  static let pairs = TestData.variable("CHIMNEY_PAIRS").flatMap { Int($0) } ?? 40

  @Test("No random change of an identity policy is called less than it is")
  func identity() {
    #expect(BruteForce.identity(Self.pairs, seed: 1) == [])
  }

  @Test("No random change of a resource's policy is called less than it is")
  func resource() {
    #expect(BruteForce.resource(Self.pairs, seed: 2) == [])
  }

  @Test("No random change of a template with intrinsic functions is called less than it is")
  func templates() {
    #expect(BruteForce.templates(Self.pairs / 4, seed: 3) == [])
  }

  @Test("Nobody who may do something is left out of the graph, and nobody is in it who may not")
  func access() {
    #expect(BruteForce.access(Self.pairs, seed: 6) == [])
  }

  @Test("What says the same in other words is unchanged")
  func sameMeaning() {
    #expect(Metamorphic.sameMeaning(2 * Self.pairs, seed: 4) == [])
  }

  @Test("A condition or a Deny more never broadens")
  func narrower() {
    #expect(Metamorphic.narrower(2 * Self.pairs, seed: 5) == [])
  }
}
