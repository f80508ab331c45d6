// Generated from the schema of AWS::CloudWatch::MetricStream
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.CloudWatch {
  /// The resource type `AWS::CloudWatch::MetricStream`.
  public struct MetricStream: Resource {
    /// `ExcludeFilters`: at most 1000 elements.
    public var excludeFilters: [MetricStreamFilter]?
    /// `FirehoseArn`: 20 to 2048 characters.
    public var firehoseArn: Token<ARN>?
    /// `IncludeFilters`: at most 1000 elements.
    public var includeFilters: [MetricStreamFilter]?
    /// `IncludeLinkedAccountsMetrics`.
    public var includeLinkedAccountsMetrics: Token<Bool>?
    /// `Name`: 1 to 255 characters. Changing it replaces the resource.
    public var name: Token<String>?
    /// `OutputFormat`.
    public var outputFormat: Token<OutputFormat>?
    /// `RoleArn`: 20 to 2048 characters.
    public var roleArn: Token<ARN>?
    /// `StatisticsConfigurations`: at most 100 elements.
    public var statisticsConfigurations: [MetricStreamStatisticsConfiguration]?
    /// `Tags`: at most 50 elements.
    public var tags: [Tag]?

    /// A resource with these properties.
    public init(
      excludeFilters: [MetricStreamFilter]? = nil,
      firehoseArn: Token<ARN>? = nil,
      includeFilters: [MetricStreamFilter]? = nil,
      includeLinkedAccountsMetrics: Token<Bool>? = nil,
      name: Token<String>? = nil,
      outputFormat: Token<OutputFormat>? = nil,
      roleArn: Token<ARN>? = nil,
      statisticsConfigurations: [MetricStreamStatisticsConfiguration]? = nil,
      tags: [Tag]? = nil
    ) {
      self.excludeFilters = excludeFilters
      self.firehoseArn = firehoseArn
      self.includeFilters = includeFilters
      self.includeLinkedAccountsMetrics = includeLinkedAccountsMetrics
      self.name = name
      self.outputFormat = outputFormat
      self.roleArn = roleArn
      self.statisticsConfigurations = statisticsConfigurations
      self.tags = tags
    }

    /// `AWS::CloudWatch::MetricStream`.
    public var type: String { "AWS::CloudWatch::MetricStream" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("ExcludeFilters", excludeFilters)
      properties.set("FirehoseArn", firehoseArn)
      properties.set("IncludeFilters", includeFilters)
      properties.set("IncludeLinkedAccountsMetrics", includeLinkedAccountsMetrics)
      properties.set("Name", name)
      properties.set("OutputFormat", outputFormat)
      properties.set("RoleArn", roleArn)
      properties.set("StatisticsConfigurations", statisticsConfigurations)
      properties.set("Tags", tags)
      return properties
    }
  }
}

extension Handle<CFN.CloudWatch.MetricStream> {
  /// The attribute `Arn`, of `Fn::GetAtt`.
  public var arn: Token<ARN> { attribute("Arn") }

  /// The attribute `CreationDate`, of `Fn::GetAtt`.
  public var creationDate: Token<String> { attribute("CreationDate") }

  /// The attribute `LastUpdateDate`, of `Fn::GetAtt`.
  public var lastUpdateDate: Token<String> { attribute("LastUpdateDate") }

  /// The attribute `State`, of `Fn::GetAtt`.
  public var state: Token<String> { attribute("State") }
}
