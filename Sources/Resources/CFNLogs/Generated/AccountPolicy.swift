// Generated from the schema of AWS::Logs::AccountPolicy
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.Logs {
  /// The resource type `AWS::Logs::AccountPolicy`.
  public struct AccountPolicy: Resource {
    /// `PolicyDocument`: 1 to 30720 characters.
    public var policyDocument: Token<String>
    /// `PolicyName`: 1 to 256 characters, matching `^[^:*]{1,256}$`. Changing it replaces the
    /// resource.
    public var policyName: Token<String>
    /// `PolicyType`. Changing it replaces the resource.
    public var policyType: Token<PolicyType>
    /// `Scope`.
    public var scope: Token<Scope>?
    /// `SelectionCriteria`.
    public var selectionCriteria: Token<String>?

    /// A resource with these properties.
    public init(
      policyDocument: Token<String>,
      policyName: Token<String>,
      policyType: Token<PolicyType>,
      scope: Token<Scope>? = nil,
      selectionCriteria: Token<String>? = nil
    ) {
      self.policyDocument = policyDocument
      self.policyName = policyName
      self.policyType = policyType
      self.scope = scope
      self.selectionCriteria = selectionCriteria
    }

    /// `AWS::Logs::AccountPolicy`.
    public var type: String { "AWS::Logs::AccountPolicy" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("PolicyDocument", policyDocument)
      properties.set("PolicyName", policyName)
      properties.set("PolicyType", policyType)
      properties.set("Scope", scope)
      properties.set("SelectionCriteria", selectionCriteria)
      return properties
    }
  }
}

extension Handle<CFN.Logs.AccountPolicy> {
  /// The attribute `AccountId`, of `Fn::GetAtt`.
  public var accountId: Token<String> { attribute("AccountId") }
}
