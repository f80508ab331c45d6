// Generated from the schema of AWS::IAM::User
// by GenerateResources; not edited by hand.

public import CloudFormation
public import IAMPolicy

extension CFN.IAM.User {
  /// The property type `LoginProfile` of `AWS::IAM::User`.
  public struct LoginProfile: PropertyValue, Equatable {
    /// `Password`.
    public var password: Token<String>
    /// `PasswordResetRequired`.
    public var passwordResetRequired: Token<Bool>?

    /// A value of these properties.
    public init(password: Token<String>, passwordResetRequired: Token<Bool>? = nil) {
      self.password = password
      self.passwordResetRequired = passwordResetRequired
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Password", password)
      object.set("PasswordResetRequired", passwordResetRequired)
      return .object(object)
    }
  }

  /// The property type `Policy` of `AWS::IAM::User`.
  public struct Policy: PropertyValue, Equatable {
    /// `PolicyDocument`.
    public var policyDocument: PolicyDocument
    /// `PolicyName`.
    public var policyName: Token<String>

    /// A value of these properties.
    public init(policyDocument: PolicyDocument, policyName: Token<String>) {
      self.policyDocument = policyDocument
      self.policyName = policyName
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("PolicyDocument", policyDocument)
      object.set("PolicyName", policyName)
      return .object(object)
    }
  }

  /// The property type `Tag` of `AWS::IAM::User`.
  public struct Tag: PropertyValue, Equatable {
    /// `Key`: 1 to 128 characters, matching `^[\p{L}\p{Z}\p{N}_.:/=+\-@]+$`.
    public var key: Token<String>
    /// `Value`: at most 256 characters, matching `^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`.
    public var value: Token<String>

    /// A value of these properties.
    public init(key: Token<String>, value: Token<String>) {
      self.key = key
      self.value = value
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Key", key)
      object.set("Value", value)
      return .object(object)
    }
  }
}
