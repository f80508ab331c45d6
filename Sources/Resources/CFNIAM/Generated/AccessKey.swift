// Generated from the schema of AWS::IAM::AccessKey
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.IAM {
  /// The resource type `AWS::IAM::AccessKey`.
  public struct AccessKey: Resource {
    /// `Serial`. Changing it replaces the resource.
    public var serial: Token<Int>?
    /// `Status`.
    public var status: Token<String>?
    /// `UserName`. Changing it replaces the resource.
    public var userName: Token<String>

    /// A resource with these properties.
    public init(userName: Token<String>, serial: Token<Int>? = nil, status: Token<String>? = nil) {
      self.userName = userName
      self.serial = serial
      self.status = status
    }

    /// `AWS::IAM::AccessKey`.
    public var type: String { "AWS::IAM::AccessKey" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("Serial", serial)
      properties.set("Status", status)
      properties.set("UserName", userName)
      return properties
    }
  }
}

extension Handle<CFN.IAM.AccessKey> {
  /// The attribute `SecretAccessKey`, of `Fn::GetAtt`.
  public var secretAccessKey: Token<String> { attribute("SecretAccessKey") }

  /// The attribute `Id`, of `Fn::GetAtt`.
  public var id: Token<String> { attribute("Id") }
}
