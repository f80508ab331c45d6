/// Properties whose change makes an update fail, of which the schemas say nothing.
///
/// Sources: the resources' pages in the CloudFormation template reference, where a property's
/// "Update requires" says that updates are not supported, and for `AWS::KMS::Key` its Important box.
enum FailingUpdates {
  /// The properties by their resource types.
  static let properties: [String: Set<String>] = [
    "AWS::CloudFormation::Stack": ["TimeoutInMinutes"],
    "AWS::CloudFormation::WaitCondition": ["Count", "Handle", "Timeout"],
    "AWS::KMS::Key": ["KeySpec", "KeyUsage", "MultiRegion", "Origin"],
  ]
}
