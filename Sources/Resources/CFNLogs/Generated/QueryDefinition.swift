// Generated from the schema of AWS::Logs::QueryDefinition
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.Logs {
  /// The resource type `AWS::Logs::QueryDefinition`.
  public struct QueryDefinition: Resource {
    /// `LogGroupNames`.
    public var logGroupNames: Token<[String]>?
    /// `Name`: 1 to 255 characters.
    public var name: Token<String>
    /// `Parameters`: at most 20 elements.
    public var parameters: [QueryParameter]?
    /// `QueryLanguage`: `CWLI` unless set.
    public var queryLanguage: Token<QueryLanguage>?
    /// `QueryString`: 1 to 10000 characters.
    public var queryString: Token<String>

    /// A resource with these properties.
    public init(
      name: Token<String>,
      queryString: Token<String>,
      logGroupNames: Token<[String]>? = nil,
      parameters: [QueryParameter]? = nil,
      queryLanguage: Token<QueryLanguage>? = nil
    ) {
      self.name = name
      self.queryString = queryString
      self.logGroupNames = logGroupNames
      self.parameters = parameters
      self.queryLanguage = queryLanguage
    }

    /// `AWS::Logs::QueryDefinition`.
    public var type: String { "AWS::Logs::QueryDefinition" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("LogGroupNames", logGroupNames)
      properties.set("Name", name)
      properties.set("Parameters", parameters)
      properties.set("QueryLanguage", queryLanguage)
      properties.set("QueryString", queryString)
      return properties
    }
  }
}

extension Handle<CFN.Logs.QueryDefinition> {
  /// The attribute `QueryDefinitionId`, of `Fn::GetAtt`.
  public var queryDefinitionId: Token<String> { attribute("QueryDefinitionId") }
}
