internal import CloudFormation
internal import Digests

extension GrantReview {
  /// Names exactly these grants: what was accepted under it is accepted as long as nothing else is
  /// added or unknown. `sha256:` and 64 hexadecimal digits.
  public var fingerprint: String {
    let rows =
      (added.map { Value.array(["+", $0.identity]) }
      + unknown.map { Value.array(["?", $0.identity]) }).map(\.compact)
    return "sha256:\(Digest.sha256(Array(rows.sorted().joined(separator: "\n").utf8)).hexadecimal)"
  }
}

extension GrantRow {
  /// What makes it this row and no other; not how it is explained.
  fileprivate var identity: Value {
    [
      .string(principal), .string(action), .string(resource),
      condition.map(Value.string) ?? .null, note.map(Value.string) ?? .null,
    ]
  }
}
