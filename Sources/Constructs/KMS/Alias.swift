public import CFNKMS
public import Chimney
public import CloudFormation

extension KMS {
  /// A name of a key for people (AWS page "Aliases in AWS KMS").
  public struct Alias {
    /// The alias's place in the tree.
    public let scope: Scope
    /// The `AWS::KMS::Alias`.
    public let resource: Handle<CFN.KMS.Alias>

    /// Gives a key a name.
    ///
    /// `alias/` stands before the name, written or not. A name has up to 256 letters, digits and
    /// `/_-`; those under `alias/aws/` are AWS's own.
    @discardableResult
    public init(
      _ id: String, in scope: Scope, name: String, of key: some AnyKey,
      removal: RemovalPolicy? = nil, file: StaticString = #filePath, line: UInt = #line
    ) {
      self.scope = scope.child(id, file: file, line: line)
      let name = Self.name(name)
      resource = self.scope.add(
        "Resource", CFN.KMS.Alias(aliasName: Token(name), targetKeyId: key.arn.text),
        file: file, line: line)
      resource.removalPolicy = removal
      if !Self.isValid(name) {
        self.scope.report(.error, Self.refusal(of: name), file: file, line: line)
      }
    }

    /// The name, `alias/` before it.
    public var name: Token<String> { resource.ref }

    static func name(_ text: String) -> String {
      text.hasPrefix("alias/") ? text : "alias/\(text)"
    }

    static func isValid(_ name: String) -> Bool {
      let bare = name.dropFirst("alias/".count)
      return !bare.isEmpty && name.utf8.count <= 256 && !name.hasPrefix("alias/aws/")
        && bare.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "/_-".contains($0)) }
    }

    static func refusal(of name: String) -> String {
      "'\(name)' is no name for an alias: up to 256 letters, digits and /_-, not under alias/aws/"
    }
  }
}

extension KMS.AnyKey {
  /// Gives the key a name for people, one of any number, with or without `alias/` before it.
  @discardableResult
  public func add(
    alias: String, file: StaticString = #filePath, line: UInt = #line
  ) -> KMS.Alias {
    let id = scope.find("Alias") == nil ? "Alias" : "Alias\(alias)"
    return KMS.Alias(id, in: scope, name: alias, of: self, file: file, line: line)
  }
}
