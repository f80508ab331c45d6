public import ChangeReview
internal import CloudFormation
public import GrantReview
internal import SystemPackage

extension ChangeReview {
  /// Compares two files that each hold an IAM policy and nothing else; nil stands for no policy.
  /// - Throws: `ComparisonError`
  public static func ofPolicies(
    from before: String?, to after: String, as kind: PolicyKind
  ) async throws(ComparisonError) -> ChangeReview {
    var old: ComparedFile?
    if let before { old = try file(before) }
    let new = try file(after)
    let policy = try await new.policy()
    let grants = GrantReview(from: try await old?.policy(), to: policy, as: kind)
    return ChangeReview([
      StackReview(
        name: "\(kind.rawValue) policy", from: before ?? "nothing", to: after, grants: grants,
        content: policy.compact)
    ])
  }

  private static func file(_ argument: String) throws(ComparisonError) -> ComparedFile {
    if FilePath(argument).exists { return ComparedFile(FilePath(argument)) }
    guard let file = ComparedFile(gitObject: argument) else { throw .notFound(argument) }
    return file
  }
}
