/// A policy that AWS wrote and whose document is known here.
struct AWSManagedPolicy {
  let statements: [PolicyStatement]

  /// The policy of this ARN, if it is one whose document is known (AWS page "AWS managed policies
  /// for job functions").
  init?(arn: SymbolicText) {
    let segments = arn.segments
    guard segments.count == 6, segments[2] == "iam", segments[4] == "aws",
      let name = segments[5].literal?.withoutPrefix("policy/"), let actions = Self.actions[name]
    else { return nil }
    let patterns = actions.map { Pattern(wildcards: SymbolicText($0), ignoresCase: true) }
    statements = [
      PolicyStatement(
        effect: .allow, actions: .init(unordered: patterns, isComplement: false),
        resources: .init(items: [.everything]), clauses: [])
    ]
  }
}
