// Generated from the schema of AWS::IAM
// by GenerateResources; not edited by hand.

public import CloudFormation

extension CFN {
  /// The resource types of `AWS::IAM`.
  public enum IAM {}
}
