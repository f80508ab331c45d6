// Generated from the schema of AWS::Logs::AccountPolicy
// by GenerateResources; not edited by hand.

public import CloudFormation

extension CFN.Logs.AccountPolicy {
  /// What `PolicyType` may say: any text, and those that are known by name.
  public enum PolicyType: StringLike {}

  /// What `Scope` may say: any text, and those that are known by name.
  public enum Scope: StringLike {}
}

extension Token<CFN.Logs.AccountPolicy.PolicyType> {
  /// `DATA_PROTECTION_POLICY`.
  public static var dataProtectionPolicy: Self { "DATA_PROTECTION_POLICY" }
  /// `SUBSCRIPTION_FILTER_POLICY`.
  public static var subscriptionFilterPolicy: Self { "SUBSCRIPTION_FILTER_POLICY" }
  /// `FIELD_INDEX_POLICY`.
  public static var fieldIndexPolicy: Self { "FIELD_INDEX_POLICY" }
  /// `TRANSFORMER_POLICY`.
  public static var transformerPolicy: Self { "TRANSFORMER_POLICY" }
  /// `METRIC_EXTRACTION_POLICY`.
  public static var metricExtractionPolicy: Self { "METRIC_EXTRACTION_POLICY" }
}

extension Token<CFN.Logs.AccountPolicy.Scope> {
  /// `ALL`.
  public static var all: Self { "ALL" }
}
