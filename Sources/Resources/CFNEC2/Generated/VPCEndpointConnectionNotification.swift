// Generated from the schema of AWS::EC2::VPCEndpointConnectionNotification
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.EC2 {
  /// The resource type `AWS::EC2::VPCEndpointConnectionNotification`.
  public struct VPCEndpointConnectionNotification: Resource {
    /// `ConnectionEvents`.
    public var connectionEvents: Token<[String]>
    /// `ConnectionNotificationArn`.
    public var connectionNotificationArn: Token<ARN>
    /// `ServiceId`. Changing it replaces the resource.
    public var serviceId: Token<String>?
    /// `VPCEndpointId`. Changing it replaces the resource.
    public var vpcEndpointId: Token<String>?

    /// A resource with these properties.
    public init(
      connectionEvents: Token<[String]>,
      connectionNotificationArn: Token<ARN>,
      serviceId: Token<String>? = nil,
      vpcEndpointId: Token<String>? = nil
    ) {
      self.connectionEvents = connectionEvents
      self.connectionNotificationArn = connectionNotificationArn
      self.serviceId = serviceId
      self.vpcEndpointId = vpcEndpointId
    }

    /// `AWS::EC2::VPCEndpointConnectionNotification`.
    public var type: String { "AWS::EC2::VPCEndpointConnectionNotification" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("ConnectionEvents", connectionEvents)
      properties.set("ConnectionNotificationArn", connectionNotificationArn)
      properties.set("ServiceId", serviceId)
      properties.set("VPCEndpointId", vpcEndpointId)
      return properties
    }
  }
}

extension Handle<CFN.EC2.VPCEndpointConnectionNotification> {
  /// The attribute `VPCEndpointConnectionNotificationId`, of `Fn::GetAtt`.
  public var vpcEndpointConnectionNotificationId: Token<String> {
    attribute("VPCEndpointConnectionNotificationId")
  }
}
