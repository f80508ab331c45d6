// Generated from the schema of AWS::Lambda::Permission
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.Lambda {
  /// The resource type `AWS::Lambda::Permission`.
  public struct Permission: Resource {
    /// `Action`: 1 to 256 characters, matching `^(lambda:[*]|lambda:[a-zA-Z]+|[*])$`. Changing it
    /// replaces the resource.
    public var action: Token<String>
    /// `EventSourceToken`: 1 to 256 characters, matching `^[a-zA-Z0-9._\-]+$`. Changing it replaces
    /// the resource.
    public var eventSourceToken: Token<String>?
    /// `FunctionName`: 1 to 140 characters. Changing it replaces the resource.
    public var functionName: Token<String>
    /// `FunctionUrlAuthType`. Changing it replaces the resource.
    public var functionUrlAuthType: Token<FunctionUrlAuthType>?
    /// `InvokedViaFunctionUrl`. Changing it replaces the resource.
    public var invokedViaFunctionUrl: Token<Bool>?
    /// `Principal`: 1 to 256 characters, matching `^.*$`. Changing it replaces the resource.
    public var principal: Token<String>
    /// `PrincipalOrgID`: 12 to 34 characters, matching `^o-[a-z0-9]{10,32}$`. Changing it replaces
    /// the resource.
    public var principalOrgID: Token<String>?
    /// `SourceAccount`: exactly 12 characters, matching `^\d{12}$`. Changing it replaces the
    /// resource.
    public var sourceAccount: Token<String>?
    /// `SourceArn`: 12 to 1024 characters. Changing it replaces the resource.
    public var sourceArn: Token<ARN>?

    /// A resource with these properties.
    public init(
      action: Token<String>,
      functionName: Token<String>,
      principal: Token<String>,
      eventSourceToken: Token<String>? = nil,
      functionUrlAuthType: Token<FunctionUrlAuthType>? = nil,
      invokedViaFunctionUrl: Token<Bool>? = nil,
      principalOrgID: Token<String>? = nil,
      sourceAccount: Token<String>? = nil,
      sourceArn: Token<ARN>? = nil
    ) {
      self.action = action
      self.functionName = functionName
      self.principal = principal
      self.eventSourceToken = eventSourceToken
      self.functionUrlAuthType = functionUrlAuthType
      self.invokedViaFunctionUrl = invokedViaFunctionUrl
      self.principalOrgID = principalOrgID
      self.sourceAccount = sourceAccount
      self.sourceArn = sourceArn
    }

    /// `AWS::Lambda::Permission`.
    public var type: String { "AWS::Lambda::Permission" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("Action", action)
      properties.set("EventSourceToken", eventSourceToken)
      properties.set("FunctionName", functionName)
      properties.set("FunctionUrlAuthType", functionUrlAuthType)
      properties.set("InvokedViaFunctionUrl", invokedViaFunctionUrl)
      properties.set("Principal", principal)
      properties.set("PrincipalOrgID", principalOrgID)
      properties.set("SourceAccount", sourceAccount)
      properties.set("SourceArn", sourceArn)
      return properties
    }
  }
}

extension Handle<CFN.Lambda.Permission> {
  /// The attribute `Id`, of `Fn::GetAtt`.
  public var id: Token<String> { attribute("Id") }
}
