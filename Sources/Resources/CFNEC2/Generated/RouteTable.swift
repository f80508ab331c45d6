// Generated from the schema of AWS::EC2::RouteTable
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.EC2 {
  /// The resource type `AWS::EC2::RouteTable`.
  public struct RouteTable: Resource {
    /// `Tags`.
    public var tags: [Tag]?
    /// `VpcId`. Changing it replaces the resource.
    public var vpcId: Token<String>

    /// A resource with these properties.
    public init(vpcId: Token<String>, tags: [Tag]? = nil) {
      self.vpcId = vpcId
      self.tags = tags
    }

    /// `AWS::EC2::RouteTable`.
    public var type: String { "AWS::EC2::RouteTable" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("Tags", tags)
      properties.set("VpcId", vpcId)
      return properties
    }
  }
}

extension Handle<CFN.EC2.RouteTable> {
  /// The attribute `RouteTableId`, of `Fn::GetAtt`.
  public var routeTableId: Token<String> { attribute("RouteTableId") }
}
