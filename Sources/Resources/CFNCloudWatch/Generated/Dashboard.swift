// Generated from the schema of AWS::CloudWatch::Dashboard
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.CloudWatch {
  /// The resource type `AWS::CloudWatch::Dashboard`.
  public struct Dashboard: Resource {
    /// `DashboardBody`.
    public var dashboardBody: Token<String>
    /// `DashboardName`. Changing it replaces the resource.
    public var dashboardName: Token<String>?

    /// A resource with these properties.
    public init(dashboardBody: Token<String>, dashboardName: Token<String>? = nil) {
      self.dashboardBody = dashboardBody
      self.dashboardName = dashboardName
    }

    /// `AWS::CloudWatch::Dashboard`.
    public var type: String { "AWS::CloudWatch::Dashboard" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("DashboardBody", dashboardBody)
      properties.set("DashboardName", dashboardName)
      return properties
    }
  }
}
