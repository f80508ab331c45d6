internal import CFNKMS
internal import Chimney
internal import CloudFormation

extension KMS.Key {
  /// Gives the key a name for people, one of any number (AWS page "Aliases in AWS KMS").
  ///
  /// `alias/` stands before the name, written or not. A name has up to 256 letters, digits and
  /// `/_-`; those under `alias/aws/` are AWS's own.
  public func add(alias: String, file: StaticString = #filePath, line: UInt = #line) {
    let name = alias.hasPrefix("alias/") ? alias : "alias/\(alias)"
    if !Self.isValid(alias: name) {
      report(
        "'\(name)' is no name for an alias: up to 256 letters, digits and /_-, not under"
          + " alias/aws/", file, line)
    }
    let id = scope.find("Alias") == nil ? "Alias" : "Alias\(name)"
    scope.child(id, file: file, line: line).add(
      "Resource", CFN.KMS.Alias(aliasName: Token(name), targetKeyId: arn.text),
      file: file, line: line)
  }

  private static func isValid(alias name: String) -> Bool {
    let bare = name.dropFirst("alias/".count)
    return !bare.isEmpty && name.utf8.count <= 256 && !name.hasPrefix("alias/aws/")
      && bare.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "/_-".contains($0)) }
  }
}
