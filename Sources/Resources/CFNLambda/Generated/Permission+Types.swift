// Generated from the schema of AWS::Lambda::Permission
// by GenerateResources; not edited by hand.

public import CloudFormation

extension CFN.Lambda.Permission {
  /// What `FunctionUrlAuthType` says; any text is one, those that are known have names.
  public enum FunctionUrlAuthType: StringLike {}
}

extension Token where Kind == CFN.Lambda.Permission.FunctionUrlAuthType {
  /// `AWS_IAM`.
  public static var awsIam: Self { "AWS_IAM" }
  /// `NONE`.
  public static var noneValue: Self { "NONE" }
}
