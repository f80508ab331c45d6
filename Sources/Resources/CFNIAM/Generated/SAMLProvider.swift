// Generated from the schema of AWS::IAM::SAMLProvider
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.IAM {
  /// The resource type `AWS::IAM::SAMLProvider`.
  public struct SAMLProvider: Resource {
    /// `AddPrivateKey`: 1 to 16384 characters, matching `[\u0009\u000A\u000D\u0020-\u00FF]+`.
    /// Changing it replaces the resource.
    public var addPrivateKey: Token<String>?
    /// `AssertionEncryptionMode`.
    public var assertionEncryptionMode: Token<AssertionEncryptionMode>?
    /// `Name`: 1 to 128 characters, matching `[\w._-]+`. Changing it replaces the resource.
    public var name: Token<String>?
    /// `PrivateKeyList`: at most 2 elements.
    public var privateKeyList: [SAMLPrivateKey]?
    /// `RemovePrivateKey`: 22 to 64 characters, matching `[A-Z0-9]+`. Changing it replaces the
    /// resource.
    public var removePrivateKey: Token<String>?
    /// `SamlMetadataDocument`: 1000 to 10000000 characters.
    public var samlMetadataDocument: Token<String>?
    /// `Tags`: at most 50 elements.
    public var tags: [Tag]?

    /// A resource with these properties.
    public init(
      addPrivateKey: Token<String>? = nil,
      assertionEncryptionMode: Token<AssertionEncryptionMode>? = nil,
      name: Token<String>? = nil,
      privateKeyList: [SAMLPrivateKey]? = nil,
      removePrivateKey: Token<String>? = nil,
      samlMetadataDocument: Token<String>? = nil,
      tags: [Tag]? = nil
    ) {
      self.addPrivateKey = addPrivateKey
      self.assertionEncryptionMode = assertionEncryptionMode
      self.name = name
      self.privateKeyList = privateKeyList
      self.removePrivateKey = removePrivateKey
      self.samlMetadataDocument = samlMetadataDocument
      self.tags = tags
    }

    /// `AWS::IAM::SAMLProvider`.
    public var type: String { "AWS::IAM::SAMLProvider" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("AddPrivateKey", addPrivateKey)
      properties.set("AssertionEncryptionMode", assertionEncryptionMode)
      properties.set("Name", name)
      properties.set("PrivateKeyList", privateKeyList)
      properties.set("RemovePrivateKey", removePrivateKey)
      properties.set("SamlMetadataDocument", samlMetadataDocument)
      properties.set("Tags", tags)
      return properties
    }
  }
}

extension Handle<CFN.IAM.SAMLProvider> {
  /// The attribute `Arn`, of `Fn::GetAtt`.
  public var arn: Token<ARN> { attribute("Arn") }

  /// The attribute `SamlProviderUUID`, of `Fn::GetAtt`.
  public var samlProviderUUID: Token<String> { attribute("SamlProviderUUID") }
}
