public import Chimney
public import CloudFormation

extension KMS {
  /// A key, of this app or of somebody else.
  public protocol AnyKey {
    /// The key's place in the tree.
    var scope: Scope { get }
    /// The key's ARN.
    var arn: Token<ARN> { get }
  }

  /// A key that this app did not make: it can be used and granted, its policy cannot be changed here.
  public struct ImportedKey: AnyKey {
    /// The place of what is made for the key, its aliases.
    public let scope: Scope
    /// The key's ARN; of one imported by its alias, the alias's.
    public let arn: Token<ARN>
    /// What requests call the key: its id, its ARN or its alias.
    public let id: Token<String>
    /// What identity policies name, and what must hold where that is more than the key.
    let resources: [Token<ARN>]
    let conditions: [Condition]
  }
}

extension KMS.Key {
  /// A key that exists, by its ARN: `arn:aws:kms:eu-west-1:123456789012:key/1234abcd-…`.
  public static func imported(
    _ id: String, in scope: Scope, arn: Token<ARN>,
    file: StaticString = #filePath, line: UInt = #line
  ) -> KMS.ImportedKey {
    let scope = scope.child(id, file: file, line: line)
    if let text = arn.literal?.string, !text.hasPrefix("arn:") || !text.contains(":key/") {
      scope.report(
        .error,
        "'\(text)' is no key's ARN, as arn:aws:kms:eu-west-1:123456789012:key/1234abcd-… is",
        file: file, line: line)
    }
    return KMS.ImportedKey(
      scope: scope, arn: arn, id: arn.text, resources: [arn], conditions: [])
  }

  /// A key of the stack's own account and Region that exists, by its id, a UUID.
  public static func imported(
    _ id: String, in scope: Scope, keyID: Token<String>,
    file: StaticString = #filePath, line: UInt = #line
  ) -> KMS.ImportedKey {
    let arn: Token<ARN> = "arn:\(.partition):kms:\(.region):\(.accountID):key/\(keyID)"
    return KMS.ImportedKey(
      scope: scope.child(id, file: file, line: line), arn: arn, id: keyID, resources: [arn],
      conditions: [])
  }

  /// A key of the stack's own account and Region that exists, by an alias, with or without `alias/`
  /// before it.
  ///
  /// Policies cannot name a key by its alias: a grant is on every key of the account and Region that
  /// has the alias when it is used (AWS page "kms:ResourceAliases").
  public static func imported(
    _ id: String, in scope: Scope, alias: String,
    file: StaticString = #filePath, line: UInt = #line
  ) -> KMS.ImportedKey {
    let scope = scope.child(id, file: file, line: line)
    let name = KMS.Alias.name(alias)
    if !KMS.Alias.isValid(name) {
      scope.report(.error, KMS.Alias.refusal(of: name), file: file, line: line)
    }
    let keys: Token<ARN> = "arn:\(.partition):kms:\(.region):\(.accountID):key/*"
    return KMS.ImportedKey(
      scope: scope, arn: "arn:\(.partition):kms:\(.region):\(.accountID):\(name)",
      id: Token(name), resources: [keys],
      conditions: [
        Condition(Condition.Operator.stringEquals.forAnyValue, "kms:ResourceAliases", [Token(name)])
      ])
  }
}
