/// How a key is named in a request, and which answers can be about it.
struct KeyIdentifier: Hashable, Sendable {
  let text: String

  /// Whether a key with this ARN may be the one that was asked for.
  ///
  /// A key id is the end of its ARN, and an ARN is itself. What stands behind an alias only KMS
  /// knows, so any key's ARN will do.
  func mayName(_ arn: String) -> Bool {
    let parts = arn.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 6, parts[0] == "arn", parts[2] == "kms", parts[5].hasPrefix("key/") else {
      return false
    }
    if isAlias { return true }
    return text.hasPrefix("arn:") ? text == arn : parts[5] == "key/\(text)"
  }

  private var isAlias: Bool {
    text.split(separator: ":").last?.hasPrefix("alias/") ?? false
  }
}
