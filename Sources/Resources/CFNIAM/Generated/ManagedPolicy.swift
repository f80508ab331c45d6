// Generated from the schema of AWS::IAM::ManagedPolicy
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation
public import IAMPolicy

extension CFN.IAM {
  /// The resource type `AWS::IAM::ManagedPolicy`.
  public struct ManagedPolicy: Resource {
    /// `Description`: at most 1000 characters. Changing it replaces the resource.
    public var description: Token<String>?
    /// `Groups`.
    public var groups: Token<[String]>?
    /// `ManagedPolicyName`. Changing it replaces the resource.
    public var managedPolicyName: Token<String>?
    /// `Path`: 1 to 512 characters, matching `^((/[A-Za-z0-9\.,\+@=_-]+)*)/$`, `/` unless set.
    /// Changing it replaces the resource.
    public var path: Token<String>?
    /// `PolicyDocument`.
    public var policyDocument: PolicyDocument
    /// `Roles`.
    public var roles: Token<[String]>?
    /// `Users`.
    public var users: Token<[String]>?

    /// A resource with these properties.
    public init(
      policyDocument: PolicyDocument,
      description: Token<String>? = nil,
      groups: Token<[String]>? = nil,
      managedPolicyName: Token<String>? = nil,
      path: Token<String>? = nil,
      roles: Token<[String]>? = nil,
      users: Token<[String]>? = nil
    ) {
      self.policyDocument = policyDocument
      self.description = description
      self.groups = groups
      self.managedPolicyName = managedPolicyName
      self.path = path
      self.roles = roles
      self.users = users
    }

    /// `AWS::IAM::ManagedPolicy`.
    public var type: String { "AWS::IAM::ManagedPolicy" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("Description", description)
      properties.set("Groups", groups)
      properties.set("ManagedPolicyName", managedPolicyName)
      properties.set("Path", path)
      properties.set("PolicyDocument", policyDocument)
      properties.set("Roles", roles)
      properties.set("Users", users)
      return properties
    }
  }
}

extension Handle<CFN.IAM.ManagedPolicy> {
  /// The attribute `PolicyArn`, of `Fn::GetAtt`.
  public var policyArn: Token<ARN> { attribute("PolicyArn") }

  /// The attribute `AttachmentCount`, of `Fn::GetAtt`.
  public var attachmentCount: Token<Int> { attribute("AttachmentCount") }

  /// The attribute `CreateDate`, of `Fn::GetAtt`.
  public var createDate: Token<String> { attribute("CreateDate") }

  /// The attribute `DefaultVersionId`, of `Fn::GetAtt`.
  public var defaultVersionId: Token<String> { attribute("DefaultVersionId") }

  /// The attribute `IsAttachable`, of `Fn::GetAtt`.
  public var isAttachable: Token<Bool> { attribute("IsAttachable") }

  /// The attribute `PermissionsBoundaryUsageCount`, of `Fn::GetAtt`.
  public var permissionsBoundaryUsageCount: Token<Int> {
    attribute("PermissionsBoundaryUsageCount")
  }

  /// The attribute `PolicyId`, of `Fn::GetAtt`.
  public var policyId: Token<String> { attribute("PolicyId") }

  /// The attribute `UpdateDate`, of `Fn::GetAtt`.
  public var updateDate: Token<String> { attribute("UpdateDate") }
}
