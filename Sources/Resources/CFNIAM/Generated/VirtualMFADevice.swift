// Generated from the schema of AWS::IAM::VirtualMFADevice
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.IAM {
  /// The resource type `AWS::IAM::VirtualMFADevice`.
  public struct VirtualMFADevice: Resource {
    /// `Path`: 1 to 512 characters, matching `(\u002F)|(\u002F[\u0021-\u007F]+\u002F)`. Changing it
    /// replaces the resource.
    public var path: Token<String>?
    /// `Tags`: at most 50 elements.
    public var tags: [Tag]?
    /// `Users`.
    public var users: Token<[String]>
    /// `VirtualMfaDeviceName`: 1 to 226 characters, matching `[\w+=,.@-]+`. Changing it replaces
    /// the resource.
    public var virtualMfaDeviceName: Token<String>?

    /// A resource with these properties.
    public init(
      users: Token<[String]>,
      path: Token<String>? = nil,
      tags: [Tag]? = nil,
      virtualMfaDeviceName: Token<String>? = nil
    ) {
      self.users = users
      self.path = path
      self.tags = tags
      self.virtualMfaDeviceName = virtualMfaDeviceName
    }

    /// `AWS::IAM::VirtualMFADevice`.
    public var type: String { "AWS::IAM::VirtualMFADevice" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("Path", path)
      properties.set("Tags", tags)
      properties.set("Users", users)
      properties.set("VirtualMfaDeviceName", virtualMfaDeviceName)
      return properties
    }
  }
}

extension Handle<CFN.IAM.VirtualMFADevice> {
  /// The attribute `SerialNumber`, of `Fn::GetAtt`.
  public var serialNumber: Token<String> { attribute("SerialNumber") }
}
