// Generated from the schema of AWS::SNS
// by GenerateResources; not edited by hand.

public import CloudFormation

extension CFN {
  /// The resource types of `AWS::SNS`.
  public enum SNS {}
}
