// Generated from the schema of AWS::ApiGatewayV2::DomainName
// by GenerateResources; not edited by hand.

public import CloudFormation

extension CFN.ApiGatewayV2.DomainName {
  /// The property type `DomainNameConfiguration` of `AWS::ApiGatewayV2::DomainName`.
  public struct DomainNameConfiguration: PropertyValue, Equatable {
    /// `CertificateArn`.
    public var certificateArn: Token<ARN>?
    /// `CertificateName`.
    public var certificateName: Token<String>?
    /// `EndpointType`.
    public var endpointType: Token<String>?
    /// `IpAddressType`.
    public var ipAddressType: Token<String>?
    /// `OwnershipVerificationCertificateArn`.
    public var ownershipVerificationCertificateArn: Token<ARN>?
    /// `SecurityPolicy`.
    public var securityPolicy: Token<String>?

    /// A value of these properties.
    public init(
      certificateArn: Token<ARN>? = nil,
      certificateName: Token<String>? = nil,
      endpointType: Token<String>? = nil,
      ipAddressType: Token<String>? = nil,
      ownershipVerificationCertificateArn: Token<ARN>? = nil,
      securityPolicy: Token<String>? = nil
    ) {
      self.certificateArn = certificateArn
      self.certificateName = certificateName
      self.endpointType = endpointType
      self.ipAddressType = ipAddressType
      self.ownershipVerificationCertificateArn = ownershipVerificationCertificateArn
      self.securityPolicy = securityPolicy
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("CertificateArn", certificateArn)
      object.set("CertificateName", certificateName)
      object.set("EndpointType", endpointType)
      object.set("IpAddressType", ipAddressType)
      object.set("OwnershipVerificationCertificateArn", ownershipVerificationCertificateArn)
      object.set("SecurityPolicy", securityPolicy)
      return .object(object)
    }
  }

  /// The property type `MutualTlsAuthentication` of `AWS::ApiGatewayV2::DomainName`.
  public struct MutualTlsAuthentication: PropertyValue, Equatable {
    /// `TruststoreUri`.
    public var truststoreUri: Token<String>?
    /// `TruststoreVersion`.
    public var truststoreVersion: Token<String>?

    /// A value of these properties.
    public init(truststoreUri: Token<String>? = nil, truststoreVersion: Token<String>? = nil) {
      self.truststoreUri = truststoreUri
      self.truststoreVersion = truststoreVersion
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("TruststoreUri", truststoreUri)
      object.set("TruststoreVersion", truststoreVersion)
      return .object(object)
    }
  }

  /// What `RoutingMode` may say: any text, and those that are known by name.
  public enum RoutingMode: StringLike {}
}

extension Token<CFN.ApiGatewayV2.DomainName.RoutingMode> {
  /// `API_MAPPING_ONLY`.
  public static var apiMappingOnly: Self { "API_MAPPING_ONLY" }
  /// `ROUTING_RULE_THEN_API_MAPPING`.
  public static var routingRuleThenApiMapping: Self { "ROUTING_RULE_THEN_API_MAPPING" }
  /// `ROUTING_RULE_ONLY`.
  public static var routingRuleOnly: Self { "ROUTING_RULE_ONLY" }
}
