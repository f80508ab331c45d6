// Generated from the schema of AWS::Logs::ScheduledQuery
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.Logs {
  /// The resource type `AWS::Logs::ScheduledQuery`.
  public struct ScheduledQuery: Resource {
    /// `Description`: at most 1024 characters.
    public var description: Token<String>?
    /// `DestinationConfiguration`.
    public var destinationConfiguration: DestinationConfiguration?
    /// `ExecutionRoleArn`: at least 1 character.
    public var executionRoleArn: Token<ARN>
    /// `LogGroupIdentifiers`: 1 to 50 elements.
    public var logGroupIdentifiers: Token<[String]>?
    /// `Name`: 1 to 255 characters, matching `^[a-zA-Z0-9_\-/.#]+$`. Changing it replaces the
    /// resource.
    public var name: Token<String>
    /// `QueryLanguage`.
    public var queryLanguage: Token<QueryLanguage>
    /// `QueryString`: at most 10000 characters.
    public var queryString: Token<String>
    /// `ScheduleEndTime`: at least 0.
    public var scheduleEndTime: Token<Double>?
    /// `ScheduleExpression`: at most 256 characters.
    public var scheduleExpression: Token<String>
    /// `ScheduleStartTime`: at least 0.
    public var scheduleStartTime: Token<Double>?
    /// `StartTimeOffset`.
    public var startTimeOffset: Token<Int>?
    /// `State`.
    public var state: Token<ScheduledQueryState>?
    /// `Tags`.
    public var tags: [Tag]?
    /// `Timezone`: at least 1 character.
    public var timezone: Token<String>?

    /// A resource with these properties.
    public init(
      executionRoleArn: Token<ARN>,
      name: Token<String>,
      queryLanguage: Token<QueryLanguage>,
      queryString: Token<String>,
      scheduleExpression: Token<String>,
      description: Token<String>? = nil,
      destinationConfiguration: DestinationConfiguration? = nil,
      logGroupIdentifiers: Token<[String]>? = nil,
      scheduleEndTime: Token<Double>? = nil,
      scheduleStartTime: Token<Double>? = nil,
      startTimeOffset: Token<Int>? = nil,
      state: Token<ScheduledQueryState>? = nil,
      tags: [Tag]? = nil,
      timezone: Token<String>? = nil
    ) {
      self.executionRoleArn = executionRoleArn
      self.name = name
      self.queryLanguage = queryLanguage
      self.queryString = queryString
      self.scheduleExpression = scheduleExpression
      self.description = description
      self.destinationConfiguration = destinationConfiguration
      self.logGroupIdentifiers = logGroupIdentifiers
      self.scheduleEndTime = scheduleEndTime
      self.scheduleStartTime = scheduleStartTime
      self.startTimeOffset = startTimeOffset
      self.state = state
      self.tags = tags
      self.timezone = timezone
    }

    /// `AWS::Logs::ScheduledQuery`.
    public var type: String { "AWS::Logs::ScheduledQuery" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("Description", description)
      properties.set("DestinationConfiguration", destinationConfiguration)
      properties.set("ExecutionRoleArn", executionRoleArn)
      properties.set("LogGroupIdentifiers", logGroupIdentifiers)
      properties.set("Name", name)
      properties.set("QueryLanguage", queryLanguage)
      properties.set("QueryString", queryString)
      properties.set("ScheduleEndTime", scheduleEndTime)
      properties.set("ScheduleExpression", scheduleExpression)
      properties.set("ScheduleStartTime", scheduleStartTime)
      properties.set("StartTimeOffset", startTimeOffset)
      properties.set("State", state)
      properties.set("Tags", tags)
      properties.set("Timezone", timezone)
      return properties
    }
  }
}

extension Handle<CFN.Logs.ScheduledQuery> {
  /// The attribute `ScheduledQueryArn`, of `Fn::GetAtt`.
  public var scheduledQueryArn: Token<ARN> { attribute("ScheduledQueryArn") }

  /// The attribute `LastTriggeredTime`, of `Fn::GetAtt`.
  public var lastTriggeredTime: Token<Double> { attribute("LastTriggeredTime") }

  /// The attribute `LastExecutionStatus`, of `Fn::GetAtt`.
  public var lastExecutionStatus: Token<String> { attribute("LastExecutionStatus") }

  /// The attribute `CreationTime`, of `Fn::GetAtt`.
  public var creationTime: Token<Double> { attribute("CreationTime") }

  /// The attribute `LastUpdatedTime`, of `Fn::GetAtt`.
  public var lastUpdatedTime: Token<Double> { attribute("LastUpdatedTime") }
}
