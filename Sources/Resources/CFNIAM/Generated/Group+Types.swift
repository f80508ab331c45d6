// Generated from the schema of AWS::IAM::Group
// by GenerateResources; not edited by hand.

public import CloudFormation
public import IAMPolicy

extension CFN.IAM.Group {
  /// The property type `Policy` of `AWS::IAM::Group`.
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
}
