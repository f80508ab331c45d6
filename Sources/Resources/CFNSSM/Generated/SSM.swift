// Generated from the schema of AWS::SSM
// by GenerateResources; not edited by hand.

public import CloudFormation

extension CFN {
  /// The resource types of `AWS::SSM`.
  public enum SSM {}
}
