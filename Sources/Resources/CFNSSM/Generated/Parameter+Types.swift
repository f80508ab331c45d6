// Generated from the schema of AWS::SSM::Parameter
// by GenerateResources; not edited by hand.

public import CloudFormation

extension CFN.SSM.Parameter {
  /// What `DataType` may say: any text, and those that are known by name.
  public enum DataType: StringLike {}

  /// What `Tier` may say: any text, and those that are known by name.
  public enum Tier: StringLike {}

  /// What `Type` may say: any text, and those that are known by name.
  public enum TypeProperty: StringLike {}
}

extension Token<CFN.SSM.Parameter.DataType> {
  /// `text`.
  public static var text: Self { "text" }
  /// `aws:ec2:image`.
  public static var awsEc2Image: Self { "aws:ec2:image" }
}

extension Token<CFN.SSM.Parameter.Tier> {
  /// `Standard`.
  public static var standard: Self { "Standard" }
  /// `Advanced`.
  public static var advanced: Self { "Advanced" }
  /// `Intelligent-Tiering`.
  public static var intelligentTiering: Self { "Intelligent-Tiering" }
}

extension Token<CFN.SSM.Parameter.TypeProperty> {
  /// `String`.
  public static var string: Self { "String" }
  /// `StringList`.
  public static var stringList: Self { "StringList" }
}
