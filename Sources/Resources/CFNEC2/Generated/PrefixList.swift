// Generated from the schema of AWS::EC2::PrefixList
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.EC2 {
  /// The resource type `AWS::EC2::PrefixList`.
  public struct PrefixList: Resource {
    /// `AddressFamily`.
    public var addressFamily: Token<AddressFamily>
    /// `Entries`: at most 100 elements.
    public var entries: [Entry]?
    /// `MaxEntries`: at least 1.
    public var maxEntries: Token<Int>?
    /// `PrefixListName`: 1 to 255 characters.
    public var prefixListName: Token<String>
    /// `Tags`.
    public var tags: [Tag]?

    /// A resource with these properties.
    public init(
      addressFamily: Token<AddressFamily>,
      prefixListName: Token<String>,
      entries: [Entry]? = nil,
      maxEntries: Token<Int>? = nil,
      tags: [Tag]? = nil
    ) {
      self.addressFamily = addressFamily
      self.prefixListName = prefixListName
      self.entries = entries
      self.maxEntries = maxEntries
      self.tags = tags
    }

    /// `AWS::EC2::PrefixList`.
    public var type: String { "AWS::EC2::PrefixList" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("AddressFamily", addressFamily)
      properties.set("Entries", entries)
      properties.set("MaxEntries", maxEntries)
      properties.set("PrefixListName", prefixListName)
      properties.set("Tags", tags)
      return properties
    }
  }
}

extension Handle<CFN.EC2.PrefixList> {
  /// The attribute `PrefixListId`, of `Fn::GetAtt`.
  public var prefixListId: Token<String> { attribute("PrefixListId") }

  /// The attribute `OwnerId`, of `Fn::GetAtt`.
  public var ownerId: Token<String> { attribute("OwnerId") }

  /// The attribute `Version`, of `Fn::GetAtt`.
  public var version: Token<Int> { attribute("Version") }

  /// The attribute `Arn`, of `Fn::GetAtt`.
  public var arn: Token<ARN> { attribute("Arn") }
}
