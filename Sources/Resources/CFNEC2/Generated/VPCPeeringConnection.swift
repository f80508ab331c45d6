// Generated from the schema of AWS::EC2::VPCPeeringConnection
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.EC2 {
  /// The resource type `AWS::EC2::VPCPeeringConnection`.
  public struct VPCPeeringConnection: Resource {
    /// `AssumeRoleRegion`. Changing it replaces the resource.
    public var assumeRoleRegion: Token<String>?
    /// `PeerOwnerId`. Changing it replaces the resource.
    public var peerOwnerId: Token<String>?
    /// `PeerRegion`. Changing it replaces the resource.
    public var peerRegion: Token<String>?
    /// `PeerRoleArn`. Changing it replaces the resource.
    public var peerRoleArn: Token<ARN>?
    /// `PeerVpcId`. Changing it replaces the resource.
    public var peerVpcId: Token<String>
    /// `Tags`.
    public var tags: [Tag]?
    /// `VpcId`. Changing it replaces the resource.
    public var vpcId: Token<String>

    /// A resource with these properties.
    public init(
      peerVpcId: Token<String>,
      vpcId: Token<String>,
      assumeRoleRegion: Token<String>? = nil,
      peerOwnerId: Token<String>? = nil,
      peerRegion: Token<String>? = nil,
      peerRoleArn: Token<ARN>? = nil,
      tags: [Tag]? = nil
    ) {
      self.peerVpcId = peerVpcId
      self.vpcId = vpcId
      self.assumeRoleRegion = assumeRoleRegion
      self.peerOwnerId = peerOwnerId
      self.peerRegion = peerRegion
      self.peerRoleArn = peerRoleArn
      self.tags = tags
    }

    /// `AWS::EC2::VPCPeeringConnection`.
    public var type: String { "AWS::EC2::VPCPeeringConnection" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("AssumeRoleRegion", assumeRoleRegion)
      properties.set("PeerOwnerId", peerOwnerId)
      properties.set("PeerRegion", peerRegion)
      properties.set("PeerRoleArn", peerRoleArn)
      properties.set("PeerVpcId", peerVpcId)
      properties.set("Tags", tags)
      properties.set("VpcId", vpcId)
      return properties
    }
  }
}

extension Handle<CFN.EC2.VPCPeeringConnection> {
  /// The attribute `Id`, of `Fn::GetAtt`.
  public var id: Token<String> { attribute("Id") }
}
