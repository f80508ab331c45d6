// Generated from the schema of AWS::Events::Connection
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.Events {
  /// The resource type `AWS::Events::Connection`.
  public struct Connection: Resource {
    /// `AuthParameters`.
    public var authParameters: AuthParameters?
    /// `AuthorizationType`.
    public var authorizationType: Token<AuthorizationType>?
    /// `Description`: at most 512 characters.
    public var description: Token<String>?
    /// `InvocationConnectivityParameters`.
    public var invocationConnectivityParameters: InvocationConnectivityParameters?
    /// `KmsKeyIdentifier`: at most 2048 characters, matching `^[a-zA-Z0-9_\-/:]*$`.
    public var kmsKeyIdentifier: Token<String>?
    /// `Name`: 1 to 64 characters, matching `[\.\-_A-Za-z0-9]+`. Changing it replaces the resource.
    public var name: Token<String>?

    /// A resource with these properties.
    public init(
      authParameters: AuthParameters? = nil,
      authorizationType: Token<AuthorizationType>? = nil,
      description: Token<String>? = nil,
      invocationConnectivityParameters: InvocationConnectivityParameters? = nil,
      kmsKeyIdentifier: Token<String>? = nil,
      name: Token<String>? = nil
    ) {
      self.authParameters = authParameters
      self.authorizationType = authorizationType
      self.description = description
      self.invocationConnectivityParameters = invocationConnectivityParameters
      self.kmsKeyIdentifier = kmsKeyIdentifier
      self.name = name
    }

    /// `AWS::Events::Connection`.
    public var type: String { "AWS::Events::Connection" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("AuthParameters", authParameters)
      properties.set("AuthorizationType", authorizationType)
      properties.set("Description", description)
      properties.set("InvocationConnectivityParameters", invocationConnectivityParameters)
      properties.set("KmsKeyIdentifier", kmsKeyIdentifier)
      properties.set("Name", name)
      return properties
    }
  }
}

extension Handle<CFN.Events.Connection> {
  /// The attribute `Arn`, of `Fn::GetAtt`.
  public var arn: Token<ARN> { attribute("Arn") }

  /// The attribute `ArnForPolicy`, of `Fn::GetAtt`.
  public var arnForPolicy: Token<ARN> { attribute("ArnForPolicy") }

  /// The attribute `SecretArn`, of `Fn::GetAtt`.
  public var secretArn: Token<ARN> { attribute("SecretArn") }

  /// The attribute
  /// `AuthParameters.ConnectivityParameters.ResourceParameters.ResourceAssociationArn`, of
  /// `Fn::GetAtt`.
  public var authParametersConnectivityParametersResourceParametersResourceAssociationArn:
    Token<ARN>
  {
    attribute("AuthParameters.ConnectivityParameters.ResourceParameters.ResourceAssociationArn")
  }

  /// The attribute `InvocationConnectivityParameters.ResourceParameters.ResourceAssociationArn`, of
  /// `Fn::GetAtt`.
  public var invocationConnectivityParametersResourceParametersResourceAssociationArn: Token<ARN> {
    attribute("InvocationConnectivityParameters.ResourceParameters.ResourceAssociationArn")
  }
}
