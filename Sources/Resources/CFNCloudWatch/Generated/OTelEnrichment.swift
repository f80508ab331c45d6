// Generated from the schema of AWS::CloudWatch::OTelEnrichment
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.CloudWatch {
  /// The resource type `AWS::CloudWatch::OTelEnrichment`.
  public struct OTelEnrichment: Resource {
    /// A resource with these properties.
    public init() {}

    /// `AWS::CloudWatch::OTelEnrichment`.
    public var type: String { "AWS::CloudWatch::OTelEnrichment" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      [:]
    }
  }
}

extension Handle<CFN.CloudWatch.OTelEnrichment> {
  /// The attribute `AccountId`, of `Fn::GetAtt`.
  public var accountId: Token<String> { attribute("AccountId") }

  /// The attribute `Status`, of `Fn::GetAtt`.
  public var status: Token<String> { attribute("Status") }
}
