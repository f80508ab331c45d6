// Generated from the schema of AWS::Sample
// by GenerateResources; not edited by hand.

public import CloudFormation

extension CFN {
  /// The resource types of `AWS::Sample`.
  public enum Sample {}
}
