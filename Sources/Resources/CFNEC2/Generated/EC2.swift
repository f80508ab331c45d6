// Generated from the schema of AWS::EC2
// by GenerateResources; not edited by hand.

public import CloudFormation

extension CFN {
  /// The resource types of `AWS::EC2`.
  public enum EC2 {}
}
