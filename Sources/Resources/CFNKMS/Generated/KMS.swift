// Generated from the schema of AWS::KMS
// by GenerateResources; not edited by hand.

public import CloudFormation

extension CFN {
  /// The resource types of `AWS::KMS`.
  public enum KMS {}
}
