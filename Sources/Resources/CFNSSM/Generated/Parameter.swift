// Generated from the schema of AWS::SSM::Parameter
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.SSM {
  /// The resource type `AWS::SSM::Parameter`.
  public struct Parameter: Resource {
    /// `AllowedPattern`: at most 1024 characters.
    public var allowedPattern: Token<String>?
    /// `DataType`.
    public var dataType: Token<DataType>?
    /// `Description`: at most 1024 characters.
    public var description: Token<String>?
    /// `Name`: 1 to 2048 characters. Changing it replaces the resource.
    public var name: Token<String>?
    /// `Policies`: 1 to 4096 characters.
    public var policies: Token<String>?
    /// `Tags`.
    public var tags: [String: Token<String>]?
    /// `Tier`.
    public var tier: Token<Tier>?
    /// `Type`.
    public var parameterType: Token<TypeProperty>
    /// `Value`.
    public var value: Token<String>

    /// A resource with these properties.
    public init(
      parameterType: Token<TypeProperty>,
      value: Token<String>,
      allowedPattern: Token<String>? = nil,
      dataType: Token<DataType>? = nil,
      description: Token<String>? = nil,
      name: Token<String>? = nil,
      policies: Token<String>? = nil,
      tags: [String: Token<String>]? = nil,
      tier: Token<Tier>? = nil
    ) {
      self.parameterType = parameterType
      self.value = value
      self.allowedPattern = allowedPattern
      self.dataType = dataType
      self.description = description
      self.name = name
      self.policies = policies
      self.tags = tags
      self.tier = tier
    }

    /// `AWS::SSM::Parameter`.
    public var type: String { "AWS::SSM::Parameter" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("AllowedPattern", allowedPattern)
      properties.set("DataType", dataType)
      properties.set("Description", description)
      properties.set("Name", name)
      properties.set("Policies", policies)
      properties.set("Tags", tags)
      properties.set("Tier", tier)
      properties.set("Type", parameterType)
      properties.set("Value", value)
      return properties
    }
  }
}
