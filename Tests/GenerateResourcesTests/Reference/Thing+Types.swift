// Generated from the schema of AWS::Sample::Thing
// by GenerateResources; not edited by hand.

public import CloudFormation

extension CFN.Sample.Thing {
  /// The property type `Code` of `AWS::Sample::Thing`.
  public struct Code: PropertyValue, Equatable {
    /// `Text`.
    public var text: Token<String>?
    /// `Place`.
    public var place: Token<String>?

    /// A value of these properties.
    public init(text: Token<String>? = nil, place: Token<String>? = nil) {
      self.text = text
      self.place = place
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Place", place)
      object.set("Text", text)
      return .object(object)
    }
  }

  /// What `Color` may say: any text, and those that are known by name.
  public enum Color: StringLike {}

  /// The property type `Leaf` of `AWS::Sample::Thing`.
  public struct Leaf: PropertyValue, Equatable {
    /// `Expression`.
    public var leafExpression: Token<String>?
    /// `object`.
    public var object: Token<String>?
    /// `default`.
    public var `default`: Token<Bool>

    /// A value of these properties.
    public init(
      `default`: Token<Bool>,
      leafExpression: Token<String>? = nil,
      object: Token<String>? = nil
    ) {
      self.`default` = `default`
      self.leafExpression = leafExpression
      self.object = object
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Expression", leafExpression)
      object.set("default", `default`)
      object.set("object", self.object)
      return .object(object)
    }
  }

  /// What `Mode` may say: any text, and those that are known by name.
  public enum Mode: StringLike {}

  /// The property type `Protocol` of `AWS::Sample::Thing`.
  public struct ProtocolProperty: PropertyValue, Equatable {
    /// `Port`.
    public var port: Token<Int>?

    /// A value of these properties.
    public init(port: Token<Int>? = nil) {
      self.port = port
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Port", port)
      return .object(object)
    }
  }

  /// The property type `Rule` of `AWS::Sample::Thing`.
  public struct Rule: PropertyValue, Equatable {
    /// `And`.
    public var and: [Rule]?
    /// `Leaf`.
    public var leaf: Leaf?
    /// `Not`.
    @Indirect public var not: Rule?
    /// `Scope`.
    @Indirect public var scope: Scope?

    /// A value of these properties.
    public init(and: [Rule]? = nil, leaf: Leaf? = nil, not: Rule? = nil, scope: Scope? = nil) {
      self.and = and
      self.leaf = leaf
      self.not = not
      self.scope = scope
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("And", and)
      object.set("Leaf", leaf)
      object.set("Not", not)
      object.set("Scope", scope)
      return .object(object)
    }

    /// The property type `Scope` of `AWS::Sample::Thing`.
    public struct Scope: PropertyValue, Equatable {
      /// `Rule`.
      public var rule: Rule?

      /// A value of these properties.
      public init(rule: Rule? = nil) {
        self.rule = rule
      }

      /// The properties that are set, by CloudFormation's names.
      public var expression: Expression {
        var object: Expression.Object = [:]
        object.set("Rule", rule)
        return .object(object)
      }
    }
  }
}

extension Token<CFN.Sample.Thing.Color> {
  /// `RED`.
  public static var red: Self { "RED" }
  /// `BLUE`.
  public static var blue: Self { "BLUE" }
}

extension Token<CFN.Sample.Thing.Mode> {
  /// `None`.
  public static var noneValue: Self { "None" }
  /// `public`.
  public static var `public`: Self { "public" }
  /// `TWO_WAY`.
  public static var twoWay: Self { "TWO_WAY" }
  /// `two-way`.
  public static var twoWayValue: Self { "two-way" }
  /// `2.0`.
  public static var value2_0: Self { "2.0" }
  /// No text.
  public static var empty: Self { "" }
  /// `=`.
  public static var symbol: Self { "=" }
}
