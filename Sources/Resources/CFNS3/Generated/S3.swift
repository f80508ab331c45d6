// Generated from the schema of AWS::S3
// by GenerateResources; not edited by hand.

public import CloudFormation

extension CFN {
  /// The resource types of `AWS::S3`.
  public enum S3 {}
}
