import CloudFormation
import GrantReview
import JSON
import Testing

/// Pairs of policy documents with the verdict that brute force found, in `Data/pairs.jsonl`.
@Suite struct PairTests {
  struct Pair {
    let id: String
    let review: GrantReview
    let expected: Verdict

    init?(_ value: Value) {
      guard let kind = value["kind"]?.string.flatMap(PolicyKind.init),
        let expected = value["verdict_open"]?.string.flatMap(Verdict.init),
        let before = value["before"], let after = value["after"],
        case .number(let id)? = value["id"]
      else { return nil }
      self.id = id
      self.expected = expected
      review = GrantReview(from: before, to: after, as: kind)
    }

    /// Whether the review says less than what is so.
    var isUnsound: Bool {
      switch expected {
      case .broadening, .mixed: !review.gate
      case .narrowing: review.verdict == .unchanged
      case .unchanged, .unknown: false
      }
    }
  }

  static let all: [Pair] = String(decoding: TestData.bytes("pairs.jsonl"), as: UTF8.self)
    .split(separator: "\n").compactMap { (try? Value.parse(String($0))).flatMap(Pair.init) }

  @Test("No pair is called less than brute force found")
  func sound() {
    #expect(Self.all.count == 300)
    let wrong = Self.all.filter(\.isUnsound)
    #expect(wrong.isEmpty, "\(wrong.map { "\($0.id): \($0.expected) \($0.review.verdict)" })")
  }

  @Test(
    "A service reads {\"AWS\": \"*\"} in one way on both sides",
    arguments: [
      ("*", "s3:Get*", Verdict.narrowing), ("s3:Get*", "*", .broadening), ("*", "*", .unchanged),
    ])
  func everyAWS(old: String, new: String, verdict: Verdict) {
    func document(_ action: String) -> Value {
      Make.document(Make.allow(.string(action), to: ["AWS": "*"]))
    }
    #expect(GrantReview(from: document(old), to: document(new), as: .resource).verdict == verdict)
  }

  @Test("At least 95 of 100 verdicts are those of brute force")
  func exact() {
    let other = Self.all.filter { $0.review.verdict != $0.expected }
    #expect(
      other.count * 20 <= Self.all.count,
      "\(other.map { "\($0.id): \($0.expected) \($0.review.verdict)" })")
  }
}
