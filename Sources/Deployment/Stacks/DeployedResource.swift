/// A resource of a deployed stack (AWS page "ListStackResources").
public struct DeployedResource: Sendable, Hashable {
  /// Its logical id in the template.
  public var logicalID: String
  /// The resource's name in AWS, a key's id; empty for one that was never made.
  public var physicalID: String
  /// Its type, `AWS::KMS::Key`.
  public var type: String
  /// What it is now.
  public var status: StackStatus

  /// A resource.
  public init(logicalID: String, physicalID: String, type: String, status: StackStatus) {
    self.logicalID = logicalID
    self.physicalID = physicalID
    self.type = type
    self.status = status
  }
}

extension DeployedResource {
  init(_ answer: AWSAnswer) throws(AWSError) {
    self.init(
      logicalID: try answer.string("LogicalResourceId"),
      physicalID: try answer.optionalString("PhysicalResourceId") ?? "",
      type: try answer.string("ResourceType"),
      status: StackStatus(rawValue: try answer.string("ResourceStatus")))
  }
}
