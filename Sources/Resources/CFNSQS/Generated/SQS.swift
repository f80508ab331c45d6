// Generated from the schema of AWS::SQS
// by GenerateResources; not edited by hand.

public import CloudFormation

extension CFN {
  /// The resource types of `AWS::SQS`.
  public enum SQS {}
}
