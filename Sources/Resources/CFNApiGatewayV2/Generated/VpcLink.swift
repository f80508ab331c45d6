// Generated from the schema of AWS::ApiGatewayV2::VpcLink
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.ApiGatewayV2 {
  /// The resource type `AWS::ApiGatewayV2::VpcLink`.
  public struct VpcLink: Resource {
    /// `Name`.
    public var name: Token<String>
    /// `SecurityGroupIds`. Changing it replaces the resource.
    public var securityGroupIds: Token<[String]>?
    /// `SubnetIds`. Changing it replaces the resource.
    public var subnetIds: Token<[String]>
    /// `Tags`.
    public var tags: [String: Token<String>]?

    /// A resource with these properties.
    public init(
      name: Token<String>,
      subnetIds: Token<[String]>,
      securityGroupIds: Token<[String]>? = nil,
      tags: [String: Token<String>]? = nil
    ) {
      self.name = name
      self.subnetIds = subnetIds
      self.securityGroupIds = securityGroupIds
      self.tags = tags
    }

    /// `AWS::ApiGatewayV2::VpcLink`.
    public var type: String { "AWS::ApiGatewayV2::VpcLink" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("Name", name)
      properties.set("SecurityGroupIds", securityGroupIds)
      properties.set("SubnetIds", subnetIds)
      properties.set("Tags", tags)
      return properties
    }
  }
}

extension Handle<CFN.ApiGatewayV2.VpcLink> {
  /// The attribute `VpcLinkId`, of `Fn::GetAtt`.
  public var vpcLinkId: Token<String> { attribute("VpcLinkId") }
}
