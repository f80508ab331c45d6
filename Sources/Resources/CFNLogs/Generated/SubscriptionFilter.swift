// Generated from the schema of AWS::Logs::SubscriptionFilter
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.Logs {
  /// The resource type `AWS::Logs::SubscriptionFilter`.
  public struct SubscriptionFilter: Resource {
    /// `ApplyOnTransformedLogs`.
    public var applyOnTransformedLogs: Token<Bool>?
    /// `DestinationArn`: at least 1 character.
    public var destinationArn: Token<ARN>
    /// `Distribution`.
    public var distribution: Token<Distribution>?
    /// `EmitSystemFields`.
    public var emitSystemFields: Token<[String]>?
    /// `FieldSelectionCriteria`: at most 2000 characters.
    public var fieldSelectionCriteria: Token<String>?
    /// `FilterName`: 1 to 512 characters, matching `^[^:*]*$`. Changing it replaces the resource.
    public var filterName: Token<String>?
    /// `FilterPattern`: at most 1024 characters.
    public var filterPattern: Token<String>
    /// `LogGroupName`: 1 to 512 characters, matching `^[\.\-_/#A-Za-z0-9]+$`. Changing it replaces
    /// the resource.
    public var logGroupName: Token<String>
    /// `RoleArn`: at least 1 character.
    public var roleArn: Token<ARN>?

    /// A resource with these properties.
    public init(
      destinationArn: Token<ARN>,
      filterPattern: Token<String>,
      logGroupName: Token<String>,
      applyOnTransformedLogs: Token<Bool>? = nil,
      distribution: Token<Distribution>? = nil,
      emitSystemFields: Token<[String]>? = nil,
      fieldSelectionCriteria: Token<String>? = nil,
      filterName: Token<String>? = nil,
      roleArn: Token<ARN>? = nil
    ) {
      self.destinationArn = destinationArn
      self.filterPattern = filterPattern
      self.logGroupName = logGroupName
      self.applyOnTransformedLogs = applyOnTransformedLogs
      self.distribution = distribution
      self.emitSystemFields = emitSystemFields
      self.fieldSelectionCriteria = fieldSelectionCriteria
      self.filterName = filterName
      self.roleArn = roleArn
    }

    /// `AWS::Logs::SubscriptionFilter`.
    public var type: String { "AWS::Logs::SubscriptionFilter" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("ApplyOnTransformedLogs", applyOnTransformedLogs)
      properties.set("DestinationArn", destinationArn)
      properties.set("Distribution", distribution)
      properties.set("EmitSystemFields", emitSystemFields)
      properties.set("FieldSelectionCriteria", fieldSelectionCriteria)
      properties.set("FilterName", filterName)
      properties.set("FilterPattern", filterPattern)
      properties.set("LogGroupName", logGroupName)
      properties.set("RoleArn", roleArn)
      return properties
    }
  }
}
