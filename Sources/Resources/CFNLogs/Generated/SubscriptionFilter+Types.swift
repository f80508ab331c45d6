// Generated from the schema of AWS::Logs::SubscriptionFilter
// by GenerateResources; not edited by hand.

public import CloudFormation

extension CFN.Logs.SubscriptionFilter {
  /// What `Distribution` may say: any text, and those that are known by name.
  public enum Distribution: StringLike {}
}

extension Token<CFN.Logs.SubscriptionFilter.Distribution> {
  /// `Random`.
  public static var random: Self { "Random" }
  /// `ByLogStream`.
  public static var byLogStream: Self { "ByLogStream" }
}
