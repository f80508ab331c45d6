// Generated from the schema of AWS::IAM::User
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.IAM {
  /// The resource type `AWS::IAM::User`.
  public struct User: Resource {
    /// `Groups`: at most 10 elements.
    public var groups: Token<[String]>?
    /// `LoginProfile`.
    public var loginProfile: LoginProfile?
    /// `ManagedPolicyArns`: at most 20 elements.
    public var managedPolicyArns: Token<[ARN]>?
    /// `Path`: 1 to 512 characters, matching `^(\u002F)|(\u002F[\u0021-\u007E]+\u002F)$`.
    public var path: Token<String>?
    /// `PermissionsBoundary`: 20 to 2048 characters.
    public var permissionsBoundary: Token<ARN>?
    /// `Policies`.
    public var policies: [Policy]?
    /// `Tags`: at most 50 elements.
    public var tags: [Tag]?
    /// `UserName`: 1 to 64 characters, matching `^[\w+=,.@-]+$`. Changing it replaces the resource.
    public var userName: Token<String>?

    /// A resource with these properties.
    public init(
      groups: Token<[String]>? = nil,
      loginProfile: LoginProfile? = nil,
      managedPolicyArns: Token<[ARN]>? = nil,
      path: Token<String>? = nil,
      permissionsBoundary: Token<ARN>? = nil,
      policies: [Policy]? = nil,
      tags: [Tag]? = nil,
      userName: Token<String>? = nil
    ) {
      self.groups = groups
      self.loginProfile = loginProfile
      self.managedPolicyArns = managedPolicyArns
      self.path = path
      self.permissionsBoundary = permissionsBoundary
      self.policies = policies
      self.tags = tags
      self.userName = userName
    }

    /// `AWS::IAM::User`.
    public var type: String { "AWS::IAM::User" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("Groups", groups)
      properties.set("LoginProfile", loginProfile)
      properties.set("ManagedPolicyArns", managedPolicyArns)
      properties.set("Path", path)
      properties.set("PermissionsBoundary", permissionsBoundary)
      properties.set("Policies", policies)
      properties.set("Tags", tags)
      properties.set("UserName", userName)
      return properties
    }
  }
}

extension Handle<CFN.IAM.User> {
  /// The attribute `Arn`, of `Fn::GetAtt`.
  public var arn: Token<ARN> { attribute("Arn") }
}
