// Generated from the schema of AWS::DynamoDB
// by GenerateResources; not edited by hand.

public import CloudFormation

extension CFN {
  /// The resource types of `AWS::DynamoDB`.
  public enum DynamoDB {}
}
