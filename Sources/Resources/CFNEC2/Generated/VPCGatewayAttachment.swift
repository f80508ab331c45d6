// Generated from the schema of AWS::EC2::VPCGatewayAttachment
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.EC2 {
  /// The resource type `AWS::EC2::VPCGatewayAttachment`.
  public struct VPCGatewayAttachment: Resource {
    /// `InternetGatewayId`.
    public var internetGatewayId: Token<String>?
    /// `VpcId`. Changing it replaces the resource.
    public var vpcId: Token<String>
    /// `VpnGatewayId`.
    public var vpnGatewayId: Token<String>?

    /// A resource with these properties.
    public init(
      vpcId: Token<String>,
      internetGatewayId: Token<String>? = nil,
      vpnGatewayId: Token<String>? = nil
    ) {
      self.vpcId = vpcId
      self.internetGatewayId = internetGatewayId
      self.vpnGatewayId = vpnGatewayId
    }

    /// `AWS::EC2::VPCGatewayAttachment`.
    public var type: String { "AWS::EC2::VPCGatewayAttachment" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("InternetGatewayId", internetGatewayId)
      properties.set("VpcId", vpcId)
      properties.set("VpnGatewayId", vpnGatewayId)
      return properties
    }
  }
}

extension Handle<CFN.EC2.VPCGatewayAttachment> {
  /// The attribute `AttachmentType`, of `Fn::GetAtt`.
  public var attachmentType: Token<String> { attribute("AttachmentType") }
}
