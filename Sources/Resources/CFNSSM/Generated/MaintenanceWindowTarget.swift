// Generated from the schema of AWS::SSM::MaintenanceWindowTarget
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.SSM {
  /// The resource type `AWS::SSM::MaintenanceWindowTarget`.
  public struct MaintenanceWindowTarget: Resource {
    /// `Description`: 1 to 128 characters.
    public var description: Token<String>?
    /// `Name`: 3 to 128 characters, matching `^[a-zA-Z0-9_\-.]{3,128}$`.
    public var name: Token<String>?
    /// `OwnerInformation`: 1 to 128 characters.
    public var ownerInformation: Token<String>?
    /// `ResourceType`.
    public var resourceType: Token<ResourceType>
    /// `Targets`: at most 5 elements.
    public var targets: [Targets]
    /// `WindowId`: exactly 20 characters, matching `^mw-[0-9a-f]{17}$`. Changing it replaces the
    /// resource.
    public var windowId: Token<String>

    /// A resource with these properties.
    public init(
      resourceType: Token<ResourceType>,
      targets: [Targets],
      windowId: Token<String>,
      description: Token<String>? = nil,
      name: Token<String>? = nil,
      ownerInformation: Token<String>? = nil
    ) {
      self.resourceType = resourceType
      self.targets = targets
      self.windowId = windowId
      self.description = description
      self.name = name
      self.ownerInformation = ownerInformation
    }

    /// `AWS::SSM::MaintenanceWindowTarget`.
    public var type: String { "AWS::SSM::MaintenanceWindowTarget" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("Description", description)
      properties.set("Name", name)
      properties.set("OwnerInformation", ownerInformation)
      properties.set("ResourceType", resourceType)
      properties.set("Targets", targets)
      properties.set("WindowId", windowId)
      return properties
    }
  }
}

extension Handle<CFN.SSM.MaintenanceWindowTarget> {
  /// The attribute `WindowTargetId`, of `Fn::GetAtt`.
  public var windowTargetId: Token<String> { attribute("WindowTargetId") }
}
