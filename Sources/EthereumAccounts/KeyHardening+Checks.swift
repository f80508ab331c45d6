internal import Chimney

extension KeyHardening {
  /// Why the policy cannot be what was meant.
  func mistakes(removal: RemovalPolicy) -> [String] {
    var mistakes = (admins + [breakGlass].compactMap(\.self)).compactMap(Self.mistake)
    if removal == .destroy, breakGlass == nil {
      mistakes.append(
        "with this key policy nobody may delete the key, so the stack could not be deleted:"
          + " name a breakGlass role, or keep the key with .retain")
    }
    return mistakes
  }

  /// What is wrong with the ARN of a principal, as far as it is known.
  private static func mistake(_ arn: Token<ARN>) -> String? {
    guard let text = arn.literal?.string else { return nil }
    let parts = text.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
    if parts.count == 6, parts[0] == "arn", parts[2] == "sts" {
      return "'\(text)' is a session; name the role that it is one of, arn:…:iam::…:role/…"
    }
    let isPrincipal =
      parts.count == 6 && parts[0] == "arn" && parts[2] == "iam"
      && parts[4].count == 12 && parts[4].allSatisfy(\.isNumber)
      && (parts[5].hasPrefix("role/") || parts[5].hasPrefix("user/") || parts[5] == "root")
    if isPrincipal, !text.contains("*"), !text.contains("?") { return nil }
    return "'\(text)' is no ARN of a role, a user or an account's root"
  }
}
