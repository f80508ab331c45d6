// Generated from the schema of AWS::Logs::SubscriptionFilter
// by GenerateResources; not edited by hand.

public import CloudFormation

extension CFN.Logs.SubscriptionFilter {
  /// What `Distribution` says; any text is one, those that are known have names.
  public enum Distribution: StringLike {}
}

extension Token where Kind == CFN.Logs.SubscriptionFilter.Distribution {
  /// `Random`.
  public static var random: Self { "Random" }
  /// `ByLogStream`.
  public static var byLogStream: Self { "ByLogStream" }
}
