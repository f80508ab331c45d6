// Generated from the schema of AWS::IAM::Role
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation
public import IAMPolicy

extension CFN.IAM {
  /// The resource type `AWS::IAM::Role`.
  public struct Role: Resource {
    /// `AssumeRolePolicyDocument`.
    public var assumeRolePolicyDocument: PolicyDocument
    /// `Description`: at most 1000 characters, matching
    /// `^[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*$`.
    public var description: Token<String>?
    /// `ManagedPolicyArns`: at most 20 elements.
    public var managedPolicyArns: Token<[ARN]>?
    /// `MaxSessionDuration`: 3600 to 43200.
    public var maxSessionDuration: Token<Int>?
    /// `Path`: 1 to 512 characters, matching `^(\u002F)|(\u002F[\u0021-\u007E]+\u002F)$`, `/`
    /// unless set. Changing it replaces the resource.
    public var path: Token<String>?
    /// `PermissionsBoundary`: 20 to 2048 characters.
    public var permissionsBoundary: Token<ARN>?
    /// `Policies`.
    public var policies: [Policy]?
    /// `RoleName`: 1 to 64 characters, matching `^[\w+=,.@-]+$`. Changing it replaces the resource.
    public var roleName: Token<String>?
    /// `Tags`: at most 50 elements.
    public var tags: [Tag]?

    /// A resource with these properties.
    public init(
      assumeRolePolicyDocument: PolicyDocument,
      description: Token<String>? = nil,
      managedPolicyArns: Token<[ARN]>? = nil,
      maxSessionDuration: Token<Int>? = nil,
      path: Token<String>? = nil,
      permissionsBoundary: Token<ARN>? = nil,
      policies: [Policy]? = nil,
      roleName: Token<String>? = nil,
      tags: [Tag]? = nil
    ) {
      self.assumeRolePolicyDocument = assumeRolePolicyDocument
      self.description = description
      self.managedPolicyArns = managedPolicyArns
      self.maxSessionDuration = maxSessionDuration
      self.path = path
      self.permissionsBoundary = permissionsBoundary
      self.policies = policies
      self.roleName = roleName
      self.tags = tags
    }

    /// `AWS::IAM::Role`.
    public var type: String { "AWS::IAM::Role" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("AssumeRolePolicyDocument", assumeRolePolicyDocument)
      properties.set("Description", description)
      properties.set("ManagedPolicyArns", managedPolicyArns)
      properties.set("MaxSessionDuration", maxSessionDuration)
      properties.set("Path", path)
      properties.set("PermissionsBoundary", permissionsBoundary)
      properties.set("Policies", policies)
      properties.set("RoleName", roleName)
      properties.set("Tags", tags)
      return properties
    }
  }
}

extension Handle<CFN.IAM.Role> {
  /// The attribute `Arn`, of `Fn::GetAtt`.
  public var arn: Token<ARN> { attribute("Arn") }

  /// The attribute `RoleId`, of `Fn::GetAtt`.
  public var roleId: Token<String> { attribute("RoleId") }
}
