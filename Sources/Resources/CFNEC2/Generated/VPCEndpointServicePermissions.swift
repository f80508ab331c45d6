// Generated from the schema of AWS::EC2::VPCEndpointServicePermissions
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.EC2 {
  /// The resource type `AWS::EC2::VPCEndpointServicePermissions`.
  public struct VPCEndpointServicePermissions: Resource {
    /// `AllowedPrincipals`.
    public var allowedPrincipals: Token<[String]>?
    /// `ServiceId`. Changing it replaces the resource.
    public var serviceId: Token<String>

    /// A resource with these properties.
    public init(serviceId: Token<String>, allowedPrincipals: Token<[String]>? = nil) {
      self.serviceId = serviceId
      self.allowedPrincipals = allowedPrincipals
    }

    /// `AWS::EC2::VPCEndpointServicePermissions`.
    public var type: String { "AWS::EC2::VPCEndpointServicePermissions" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("AllowedPrincipals", allowedPrincipals)
      properties.set("ServiceId", serviceId)
      return properties
    }
  }
}
