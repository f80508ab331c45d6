// Generated from the schema of AWS::Lambda::LayerVersionPermission
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.Lambda {
  /// The resource type `AWS::Lambda::LayerVersionPermission`.
  public struct LayerVersionPermission: Resource {
    /// `Action`: at most 22 characters, matching `^lambda:GetLayerVersion$`. Changing it replaces
    /// the resource.
    public var action: Token<String>
    /// `LayerVersionArn`. Changing it replaces the resource.
    public var layerVersionArn: Token<ARN>
    /// `OrganizationId`: at most 34 characters, matching `^o-[a-z0-9]{10,32}$`. Changing it
    /// replaces the resource.
    public var organizationId: Token<String>?
    /// `Principal`: matching `^\d{12}|\*|arn:(aws[a-zA-Z-]*):iam::\d{12}:root$`. Changing it
    /// replaces the resource.
    public var principal: Token<String>

    /// A resource with these properties.
    public init(
      action: Token<String>,
      layerVersionArn: Token<ARN>,
      principal: Token<String>,
      organizationId: Token<String>? = nil
    ) {
      self.action = action
      self.layerVersionArn = layerVersionArn
      self.principal = principal
      self.organizationId = organizationId
    }

    /// `AWS::Lambda::LayerVersionPermission`.
    public var type: String { "AWS::Lambda::LayerVersionPermission" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("Action", action)
      properties.set("LayerVersionArn", layerVersionArn)
      properties.set("OrganizationId", organizationId)
      properties.set("Principal", principal)
      return properties
    }
  }
}

extension Handle<CFN.Lambda.LayerVersionPermission> {
  /// The attribute `Id`, of `Fn::GetAtt`.
  public var id: Token<String> { attribute("Id") }
}
