// Generated from the schema of AWS::Lambda
// by GenerateResources; not edited by hand.

public import CloudFormation

extension CFN {
  /// The resource types of `AWS::Lambda`.
  public enum Lambda {}
}
