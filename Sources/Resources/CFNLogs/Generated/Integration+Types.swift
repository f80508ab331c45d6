// Generated from the schema of AWS::Logs::Integration
// by GenerateResources; not edited by hand.

public import CloudFormation

extension CFN.Logs.Integration {
  /// What `IntegrationType` may say: any text, and those that are known by name.
  public enum IntegrationType: StringLike {}

  /// The property type `OpenSearchResourceConfig` of `AWS::Logs::Integration`.
  public struct OpenSearchResourceConfig: PropertyValue, Equatable {
    /// `ApplicationARN`: 20 to 2048 characters, matching `[\w#+=/:,.@-]*\*?`.
    public var applicationARN: Token<ARN>?
    /// `DashboardViewerPrincipals`.
    public var dashboardViewerPrincipals: Token<[ARN]>
    /// `DataSourceRoleArn`: 20 to 2048 characters, matching `[\w#+=/:,.@-]*\*?`.
    public var dataSourceRoleArn: Token<ARN>
    /// `KmsKeyArn`: 20 to 2048 characters, matching `[\w#+=/:,.@-]*\*?`.
    public var kmsKeyArn: Token<ARN>?
    /// `RetentionDays`: 1 to 3650.
    public var retentionDays: Token<Int>?

    /// A value of these properties.
    public init(
      dashboardViewerPrincipals: Token<[ARN]>,
      dataSourceRoleArn: Token<ARN>,
      applicationARN: Token<ARN>? = nil,
      kmsKeyArn: Token<ARN>? = nil,
      retentionDays: Token<Int>? = nil
    ) {
      self.dashboardViewerPrincipals = dashboardViewerPrincipals
      self.dataSourceRoleArn = dataSourceRoleArn
      self.applicationARN = applicationARN
      self.kmsKeyArn = kmsKeyArn
      self.retentionDays = retentionDays
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("ApplicationARN", applicationARN)
      object.set("DashboardViewerPrincipals", dashboardViewerPrincipals)
      object.set("DataSourceRoleArn", dataSourceRoleArn)
      object.set("KmsKeyArn", kmsKeyArn)
      object.set("RetentionDays", retentionDays)
      return .object(object)
    }
  }

  /// The property type `ResourceConfig` of `AWS::Logs::Integration`.
  public struct ResourceConfig: PropertyValue, Equatable {
    /// `OpenSearchResourceConfig`.
    public var openSearchResourceConfig: OpenSearchResourceConfig?

    /// A value of these properties.
    public init(openSearchResourceConfig: OpenSearchResourceConfig? = nil) {
      self.openSearchResourceConfig = openSearchResourceConfig
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("OpenSearchResourceConfig", openSearchResourceConfig)
      return .object(object)
    }
  }
}

extension Token<CFN.Logs.Integration.IntegrationType> {
  /// `OPENSEARCH`.
  public static var opensearch: Self { "OPENSEARCH" }
}
