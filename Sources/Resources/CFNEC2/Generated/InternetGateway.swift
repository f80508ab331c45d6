// Generated from the schema of AWS::EC2::InternetGateway
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.EC2 {
  /// The resource type `AWS::EC2::InternetGateway`.
  public struct InternetGateway: Resource {
    /// `Tags`.
    public var tags: [Tag]?

    /// A resource with these properties.
    public init(tags: [Tag]? = nil) {
      self.tags = tags
    }

    /// `AWS::EC2::InternetGateway`.
    public var type: String { "AWS::EC2::InternetGateway" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("Tags", tags)
      return properties
    }
  }
}

extension Handle<CFN.EC2.InternetGateway> {
  /// The attribute `InternetGatewayId`, of `Fn::GetAtt`.
  public var internetGatewayId: Token<String> { attribute("InternetGatewayId") }
}
