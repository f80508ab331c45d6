// Generated from the schema of AWS::EC2::SubnetRouteTableAssociation
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.EC2 {
  /// The resource type `AWS::EC2::SubnetRouteTableAssociation`.
  public struct SubnetRouteTableAssociation: Resource {
    /// `RouteTableId`. Changing it replaces the resource.
    public var routeTableId: Token<String>
    /// `SubnetId`. Changing it replaces the resource.
    public var subnetId: Token<String>

    /// A resource with these properties.
    public init(routeTableId: Token<String>, subnetId: Token<String>) {
      self.routeTableId = routeTableId
      self.subnetId = subnetId
    }

    /// `AWS::EC2::SubnetRouteTableAssociation`.
    public var type: String { "AWS::EC2::SubnetRouteTableAssociation" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("RouteTableId", routeTableId)
      properties.set("SubnetId", subnetId)
      return properties
    }
  }
}

extension Handle<CFN.EC2.SubnetRouteTableAssociation> {
  /// The attribute `Id`, of `Fn::GetAtt`.
  public var id: Token<String> { attribute("Id") }
}
