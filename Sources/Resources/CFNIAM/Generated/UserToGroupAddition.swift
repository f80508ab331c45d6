// Generated from the schema of AWS::IAM::UserToGroupAddition
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.IAM {
  /// The resource type `AWS::IAM::UserToGroupAddition`.
  public struct UserToGroupAddition: Resource {
    /// `GroupName`.
    public var groupName: Token<String>
    /// `Users`.
    public var users: Token<[String]>

    /// A resource with these properties.
    public init(groupName: Token<String>, users: Token<[String]>) {
      self.groupName = groupName
      self.users = users
    }

    /// `AWS::IAM::UserToGroupAddition`.
    public var type: String { "AWS::IAM::UserToGroupAddition" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("GroupName", groupName)
      properties.set("Users", users)
      return properties
    }
  }
}

extension Handle<CFN.IAM.UserToGroupAddition> {
  /// The attribute `Id`, of `Fn::GetAtt`.
  public var id: Token<String> { attribute("Id") }
}
