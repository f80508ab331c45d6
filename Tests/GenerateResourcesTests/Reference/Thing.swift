// Generated from the schema of AWS::Sample::Thing
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation
public import IAMPolicy

extension CFN.Sample {
  /// The resource type `AWS::Sample::Thing`.
  public struct Thing: Resource {
    /// `Code`.
    public var code: Code?
    /// `Colors`.
    public var colors: Token<[Color]>?
    /// `Days`: one of 1, 7, 30. Changing it may replace the resource.
    public var days: Token<Int>?
    /// `ExtraordinarilyLongPropertyNameThatLeavesNoRoomForItsType`.
    public var extraordinarilyLongPropertyNameThatLeavesNoRoomForItsType: Rule?
    /// `Handler`: 1 to 128 characters, matching `^[^\s]+$`.
    public var handler: Token<String>?
    /// `KMSKeyArns`.
    public var kmsKeyArns: Token<[ARN]>?
    /// `Labels`.
    public var labels: [String: Token<String>]?
    /// `Mode`.
    public var mode: Token<Mode>?
    /// `Names`.
    public var names: Token<[String]>?
    /// `Policy`.
    public var policy: PolicyDocument?
    /// `Properties`.
    public var thingProperties: Expression?
    /// `Protocols`.
    public var protocols: [ProtocolProperty]?
    /// `Ratio`: at least 0.5, 1 unless set. CloudFormation advises against it.
    public var ratio: Token<Double>?
    /// `Role`: matching `^arn:aws:iam::\d{12}:role/.+$`.
    public var role: Token<ARN>
    /// `Rule`.
    public var rule: Rule?
    /// `Type`: `plain` unless set. Changing it replaces the resource.
    public var thingType: Token<String>

    /// A resource with these properties.
    public init(
      role: Token<ARN>,
      thingType: Token<String>,
      code: Code? = nil,
      colors: Token<[Color]>? = nil,
      days: Token<Int>? = nil,
      extraordinarilyLongPropertyNameThatLeavesNoRoomForItsType: Rule? = nil,
      handler: Token<String>? = nil,
      kmsKeyArns: Token<[ARN]>? = nil,
      labels: [String: Token<String>]? = nil,
      mode: Token<Mode>? = nil,
      names: Token<[String]>? = nil,
      policy: PolicyDocument? = nil,
      thingProperties: Expression? = nil,
      protocols: [ProtocolProperty]? = nil,
      ratio: Token<Double>? = nil,
      rule: Rule? = nil
    ) {
      self.role = role
      self.thingType = thingType
      self.code = code
      self.colors = colors
      self.days = days
      self.extraordinarilyLongPropertyNameThatLeavesNoRoomForItsType =
        extraordinarilyLongPropertyNameThatLeavesNoRoomForItsType
      self.handler = handler
      self.kmsKeyArns = kmsKeyArns
      self.labels = labels
      self.mode = mode
      self.names = names
      self.policy = policy
      self.thingProperties = thingProperties
      self.protocols = protocols
      self.ratio = ratio
      self.rule = rule
    }

    /// `AWS::Sample::Thing`.
    public var type: String { "AWS::Sample::Thing" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("Code", code)
      properties.set("Colors", colors)
      properties.set("Days", days)
      properties.set(
        "ExtraordinarilyLongPropertyNameThatLeavesNoRoomForItsType",
        extraordinarilyLongPropertyNameThatLeavesNoRoomForItsType
      )
      properties.set("Handler", handler)
      properties.set("KMSKeyArns", kmsKeyArns)
      properties.set("Labels", labels)
      properties.set("Mode", mode)
      properties.set("Names", names)
      properties.set("Policy", policy)
      properties.set("Properties", thingProperties)
      properties.set("Protocols", protocols)
      properties.set("Ratio", ratio)
      properties.set("Role", role)
      properties.set("Rule", rule)
      properties.set("Type", thingType)
      return properties
    }
  }
}

extension Handle<CFN.Sample.Thing> {
  /// The attribute `Arn`, of `Fn::GetAtt`.
  public var arn: Token<ARN> { attribute("Arn") }

  /// The attribute `Endpoint.Port`, of `Fn::GetAtt`.
  public var endpointPort: Token<Int> { attribute("Endpoint.Port") }

  /// The attribute `Endpoint.Address`, of `Fn::GetAtt`.
  public var endpointAddress: Token<String> { attribute("Endpoint.Address") }

  /// The attribute `ThingId`, of `Fn::GetAtt`.
  public var thingId: Token<String> { attribute("ThingId") }
}
