// Generated from the schema of AWS::EC2::FlowLog
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.EC2 {
  /// The resource type `AWS::EC2::FlowLog`.
  public struct FlowLog: Resource {
    /// `DeliverCrossAccountRole`. Changing it replaces the resource.
    public var deliverCrossAccountRole: Token<String>?
    /// `DeliverLogsPermissionArn`. Changing it replaces the resource.
    public var deliverLogsPermissionArn: Token<ARN>?
    /// `DestinationOptions`. Changing it replaces the resource.
    public var destinationOptions: DestinationOptions?
    /// `LogDestination`. Changing it replaces the resource.
    public var logDestination: Token<String>?
    /// `LogDestinationType`. Changing it replaces the resource.
    public var logDestinationType: Token<LogDestinationType>?
    /// `LogFormat`. Changing it replaces the resource.
    public var logFormat: Token<String>?
    /// `LogGroupName`. Changing it replaces the resource.
    public var logGroupName: Token<String>?
    /// `MaxAggregationInterval`. Changing it replaces the resource.
    public var maxAggregationInterval: Token<Int>?
    /// `ResourceId`. Changing it replaces the resource.
    public var resourceId: Token<String>
    /// `ResourceType`. Changing it replaces the resource.
    public var resourceType: Token<ResourceType>
    /// `Tags`.
    public var tags: [Tag]?
    /// `TrafficType`. Changing it replaces the resource.
    public var trafficType: Token<TrafficType>?

    /// A resource with these properties.
    public init(
      resourceId: Token<String>,
      resourceType: Token<ResourceType>,
      deliverCrossAccountRole: Token<String>? = nil,
      deliverLogsPermissionArn: Token<ARN>? = nil,
      destinationOptions: DestinationOptions? = nil,
      logDestination: Token<String>? = nil,
      logDestinationType: Token<LogDestinationType>? = nil,
      logFormat: Token<String>? = nil,
      logGroupName: Token<String>? = nil,
      maxAggregationInterval: Token<Int>? = nil,
      tags: [Tag]? = nil,
      trafficType: Token<TrafficType>? = nil
    ) {
      self.resourceId = resourceId
      self.resourceType = resourceType
      self.deliverCrossAccountRole = deliverCrossAccountRole
      self.deliverLogsPermissionArn = deliverLogsPermissionArn
      self.destinationOptions = destinationOptions
      self.logDestination = logDestination
      self.logDestinationType = logDestinationType
      self.logFormat = logFormat
      self.logGroupName = logGroupName
      self.maxAggregationInterval = maxAggregationInterval
      self.tags = tags
      self.trafficType = trafficType
    }

    /// `AWS::EC2::FlowLog`.
    public var type: String { "AWS::EC2::FlowLog" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("DeliverCrossAccountRole", deliverCrossAccountRole)
      properties.set("DeliverLogsPermissionArn", deliverLogsPermissionArn)
      properties.set("DestinationOptions", destinationOptions)
      properties.set("LogDestination", logDestination)
      properties.set("LogDestinationType", logDestinationType)
      properties.set("LogFormat", logFormat)
      properties.set("LogGroupName", logGroupName)
      properties.set("MaxAggregationInterval", maxAggregationInterval)
      properties.set("ResourceId", resourceId)
      properties.set("ResourceType", resourceType)
      properties.set("Tags", tags)
      properties.set("TrafficType", trafficType)
      return properties
    }
  }
}

extension Handle<CFN.EC2.FlowLog> {
  /// The attribute `Id`, of `Fn::GetAtt`.
  public var id: Token<String> { attribute("Id") }
}
