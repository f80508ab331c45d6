// Generated from the schema of AWS::EC2::SubnetNetworkAclAssociation
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.EC2 {
  /// The resource type `AWS::EC2::SubnetNetworkAclAssociation`.
  public struct SubnetNetworkAclAssociation: Resource {
    /// `NetworkAclId`. Changing it replaces the resource.
    public var networkAclId: Token<String>
    /// `SubnetId`. Changing it replaces the resource.
    public var subnetId: Token<String>

    /// A resource with these properties.
    public init(networkAclId: Token<String>, subnetId: Token<String>) {
      self.networkAclId = networkAclId
      self.subnetId = subnetId
    }

    /// `AWS::EC2::SubnetNetworkAclAssociation`.
    public var type: String { "AWS::EC2::SubnetNetworkAclAssociation" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("NetworkAclId", networkAclId)
      properties.set("SubnetId", subnetId)
      return properties
    }
  }
}

extension Handle<CFN.EC2.SubnetNetworkAclAssociation> {
  /// The attribute `AssociationId`, of `Fn::GetAtt`.
  public var associationId: Token<String> { attribute("AssociationId") }
}
