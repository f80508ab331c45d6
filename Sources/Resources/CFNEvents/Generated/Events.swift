// Generated from the schema of AWS::Events
// by GenerateResources; not edited by hand.

public import CloudFormation

extension CFN {
  /// The resource types of `AWS::Events`.
  public enum Events {}
}
