/// Something that happened to a stack or to a resource in it (AWS page "DescribeStackEvents").
public struct StackEvent: Sendable, Hashable {
  /// Names this event.
  public var id: String
  /// The ARN of the stack.
  public var stackID: String
  /// The resource's logical id; the stack's name for the stack itself.
  public var logicalID: String
  /// The resource's name in AWS, as soon as it has one.
  public var physicalID: String
  /// The resource's type.
  public var type: String
  /// What the resource, or the stack, became.
  public var status: StackStatus
  /// CloudFormation's reason.
  public var reason: String?
  /// When it happened, as AWS writes it: ISO 8601.
  public var timestamp: String
  /// The token of the request that it belongs to.
  public var token: String?

  /// An event.
  public init(
    id: String, stackID: String, logicalID: String, physicalID: String = "", type: String,
    status: StackStatus, reason: String? = nil, timestamp: String = "", token: String? = nil
  ) {
    self.id = id
    self.stackID = stackID
    self.logicalID = logicalID
    self.physicalID = physicalID
    self.type = type
    self.status = status
    self.reason = reason
    self.timestamp = timestamp
    self.token = token
  }

  /// Whether it is about the stack as a whole.
  public var isOfStack: Bool { type == "AWS::CloudFormation::Stack" && physicalID == stackID }
}

/// A page of a stack's events, the newest first.
public struct StackEventPage: Sendable, Hashable {
  /// The events, the newest first.
  public var events: [StackEvent]
  /// Asks for the next older page; nil when there is none.
  public var next: String?
}

extension StackEventPage {
  init(_ answer: AWSAnswer) throws(AWSError) {
    events = []
    for event in try answer.elements("StackEvents") { events.append(try StackEvent(event)) }
    next = try answer.optionalString("NextToken")
  }
}

extension StackEvent {
  fileprivate init(_ answer: AWSAnswer) throws(AWSError) {
    self.init(
      id: try answer.string("EventId"), stackID: try answer.string("StackId"),
      logicalID: try answer.optionalString("LogicalResourceId") ?? "",
      physicalID: try answer.optionalString("PhysicalResourceId") ?? "",
      type: try answer.optionalString("ResourceType") ?? "",
      status: StackStatus(rawValue: try answer.optionalString("ResourceStatus") ?? ""),
      reason: try answer.optionalString("ResourceStatusReason"),
      timestamp: try answer.string("Timestamp"),
      token: try answer.optionalString("ClientRequestToken"))
  }
}
