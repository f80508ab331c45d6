// Generated from the schema of AWS::Lambda::Permission
// by GenerateResources; not edited by hand.

public import CloudFormation

extension CFN.Lambda.Permission {
  /// What `FunctionUrlAuthType` may say: any text, and those that are known by name.
  public enum FunctionUrlAuthType: StringLike {}
}

extension Token<CFN.Lambda.Permission.FunctionUrlAuthType> {
  /// `AWS_IAM`.
  public static var awsIam: Self { "AWS_IAM" }
  /// `NONE`.
  public static var noneValue: Self { "NONE" }
}
