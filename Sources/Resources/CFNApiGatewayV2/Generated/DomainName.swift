// Generated from the schema of AWS::ApiGatewayV2::DomainName
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.ApiGatewayV2 {
  /// The resource type `AWS::ApiGatewayV2::DomainName`.
  public struct DomainName: Resource {
    /// `DomainName`. Changing it replaces the resource.
    public var domainName: Token<String>
    /// `DomainNameConfigurations`.
    public var domainNameConfigurations: [DomainNameConfiguration]?
    /// `MutualTlsAuthentication`.
    public var mutualTlsAuthentication: MutualTlsAuthentication?
    /// `RoutingMode`: `API_MAPPING_ONLY` unless set.
    public var routingMode: Token<RoutingMode>?
    /// `Tags`.
    public var tags: [String: Token<String>]?

    /// A resource with these properties.
    public init(
      domainName: Token<String>,
      domainNameConfigurations: [DomainNameConfiguration]? = nil,
      mutualTlsAuthentication: MutualTlsAuthentication? = nil,
      routingMode: Token<RoutingMode>? = nil,
      tags: [String: Token<String>]? = nil
    ) {
      self.domainName = domainName
      self.domainNameConfigurations = domainNameConfigurations
      self.mutualTlsAuthentication = mutualTlsAuthentication
      self.routingMode = routingMode
      self.tags = tags
    }

    /// `AWS::ApiGatewayV2::DomainName`.
    public var type: String { "AWS::ApiGatewayV2::DomainName" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("DomainName", domainName)
      properties.set("DomainNameConfigurations", domainNameConfigurations)
      properties.set("MutualTlsAuthentication", mutualTlsAuthentication)
      properties.set("RoutingMode", routingMode)
      properties.set("Tags", tags)
      return properties
    }
  }
}

extension Handle<CFN.ApiGatewayV2.DomainName> {
  /// The attribute `RegionalDomainName`, of `Fn::GetAtt`.
  public var regionalDomainName: Token<String> { attribute("RegionalDomainName") }

  /// The attribute `RegionalHostedZoneId`, of `Fn::GetAtt`.
  public var regionalHostedZoneId: Token<String> { attribute("RegionalHostedZoneId") }

  /// The attribute `DomainNameArn`, of `Fn::GetAtt`.
  public var domainNameArn: Token<ARN> { attribute("DomainNameArn") }
}
