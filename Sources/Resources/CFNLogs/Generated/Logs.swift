// Generated from the schema of AWS::Logs
// by GenerateResources; not edited by hand.

public import CloudFormation

extension CFN {
  /// The resource types of `AWS::Logs`.
  public enum Logs {}
}
