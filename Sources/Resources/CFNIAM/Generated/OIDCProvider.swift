// Generated from the schema of AWS::IAM::OIDCProvider
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.IAM {
  /// The resource type `AWS::IAM::OIDCProvider`.
  public struct OIDCProvider: Resource {
    /// `ClientIdList`.
    public var clientIdList: Token<[String]>?
    /// `Tags`: at most 50 elements.
    public var tags: [Tag]?
    /// `ThumbprintList`: at most 5 elements.
    public var thumbprintList: Token<[String]>?
    /// `Url`: 1 to 255 characters. Changing it replaces the resource.
    public var url: Token<String>?

    /// A resource with these properties.
    public init(
      clientIdList: Token<[String]>? = nil,
      tags: [Tag]? = nil,
      thumbprintList: Token<[String]>? = nil,
      url: Token<String>? = nil
    ) {
      self.clientIdList = clientIdList
      self.tags = tags
      self.thumbprintList = thumbprintList
      self.url = url
    }

    /// `AWS::IAM::OIDCProvider`.
    public var type: String { "AWS::IAM::OIDCProvider" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("ClientIdList", clientIdList)
      properties.set("Tags", tags)
      properties.set("ThumbprintList", thumbprintList)
      properties.set("Url", url)
      return properties
    }
  }
}

extension Handle<CFN.IAM.OIDCProvider> {
  /// The attribute `Arn`, of `Fn::GetAtt`.
  public var arn: Token<ARN> { attribute("Arn") }
}
