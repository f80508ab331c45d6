// Generated from the schema of AWS::CloudWatch
// by GenerateResources; not edited by hand.

public import CloudFormation

extension CFN {
  /// The resource types of `AWS::CloudWatch`.
  public enum CloudWatch {}
}
