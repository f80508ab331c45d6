// Generated from the schema of AWS::Logs::MetricFilter
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.Logs {
  /// The resource type `AWS::Logs::MetricFilter`.
  public struct MetricFilter: Resource {
    /// `ApplyOnTransformedLogs`.
    public var applyOnTransformedLogs: Token<Bool>?
    /// `EmitSystemFieldDimensions`.
    public var emitSystemFieldDimensions: Token<[String]>?
    /// `FieldSelectionCriteria`: at most 2000 characters.
    public var fieldSelectionCriteria: Token<String>?
    /// `FilterName`: 1 to 512 characters, matching `^[^:*]{1,512}`. Changing it replaces the
    /// resource.
    public var filterName: Token<String>?
    /// `FilterPattern`: at most 1024 characters.
    public var filterPattern: Token<String>
    /// `LogGroupName`: 1 to 512 characters, matching `^[.\-_/#A-Za-z0-9]{1,512}`. Changing it
    /// replaces the resource.
    public var logGroupName: Token<String>
    /// `MetricTransformations`: exactly 1 element.
    public var metricTransformations: [MetricTransformation]

    /// A resource with these properties.
    public init(
      filterPattern: Token<String>,
      logGroupName: Token<String>,
      metricTransformations: [MetricTransformation],
      applyOnTransformedLogs: Token<Bool>? = nil,
      emitSystemFieldDimensions: Token<[String]>? = nil,
      fieldSelectionCriteria: Token<String>? = nil,
      filterName: Token<String>? = nil
    ) {
      self.filterPattern = filterPattern
      self.logGroupName = logGroupName
      self.metricTransformations = metricTransformations
      self.applyOnTransformedLogs = applyOnTransformedLogs
      self.emitSystemFieldDimensions = emitSystemFieldDimensions
      self.fieldSelectionCriteria = fieldSelectionCriteria
      self.filterName = filterName
    }

    /// `AWS::Logs::MetricFilter`.
    public var type: String { "AWS::Logs::MetricFilter" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("ApplyOnTransformedLogs", applyOnTransformedLogs)
      properties.set("EmitSystemFieldDimensions", emitSystemFieldDimensions)
      properties.set("FieldSelectionCriteria", fieldSelectionCriteria)
      properties.set("FilterName", filterName)
      properties.set("FilterPattern", filterPattern)
      properties.set("LogGroupName", logGroupName)
      properties.set("MetricTransformations", metricTransformations)
      return properties
    }
  }
}
