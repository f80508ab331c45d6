internal import CloudFormation

/// The bucket that assets are published to: the one of CDK's bootstrap stack.
public enum AssetBucket {
  /// Its name, with the placeholders that CloudFormation and the CDK CLI fill in.
  public static let name = "cdk-hnb659fds-assets-${AWS::AccountId}-${AWS::Region}"

  /// Its name in an environment, with placeholders for what that leaves open.
  public static func name(in environment: Stack.Environment) -> String {
    var name = name
    if let account = environment.account { name.replace("${AWS::AccountId}", with: account) }
    if let region = environment.region { name.replace("${AWS::Region}", with: region) }
    return name
  }

  /// Its name as a template of the environment has it.
  static func value(in environment: Stack.Environment) -> Value {
    let name = name(in: environment)
    return name.contains("${") ? ["Fn::Sub": .string(name)] : .string(name)
  }
}
