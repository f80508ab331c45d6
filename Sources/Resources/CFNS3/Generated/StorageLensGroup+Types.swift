// Generated from the schema of AWS::S3::StorageLensGroup
// by GenerateResources; not edited by hand.

public import CloudFormation

extension CFN.S3.StorageLensGroup {
  /// The property type `And` of `AWS::S3::StorageLensGroup`.
  public struct And: PropertyValue, Equatable {
    /// `MatchAnyPrefix`.
    public var matchAnyPrefix: Token<[String]>?
    /// `MatchAnySuffix`.
    public var matchAnySuffix: Token<[String]>?
    /// `MatchAnyTag`.
    public var matchAnyTag: [Tag]?
    /// `MatchObjectAge`.
    public var matchObjectAge: MatchObjectAge?
    /// `MatchObjectSize`.
    public var matchObjectSize: MatchObjectSize?

    /// A value of these properties.
    public init(
      matchAnyPrefix: Token<[String]>? = nil,
      matchAnySuffix: Token<[String]>? = nil,
      matchAnyTag: [Tag]? = nil,
      matchObjectAge: MatchObjectAge? = nil,
      matchObjectSize: MatchObjectSize? = nil
    ) {
      self.matchAnyPrefix = matchAnyPrefix
      self.matchAnySuffix = matchAnySuffix
      self.matchAnyTag = matchAnyTag
      self.matchObjectAge = matchObjectAge
      self.matchObjectSize = matchObjectSize
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("MatchAnyPrefix", matchAnyPrefix)
      object.set("MatchAnySuffix", matchAnySuffix)
      object.set("MatchAnyTag", matchAnyTag)
      object.set("MatchObjectAge", matchObjectAge)
      object.set("MatchObjectSize", matchObjectSize)
      return .object(object)
    }
  }

  /// The property type `Filter` of `AWS::S3::StorageLensGroup`.
  public struct Filter: PropertyValue, Equatable {
    /// `And`.
    public var and: And?
    /// `MatchAnyPrefix`.
    public var matchAnyPrefix: Token<[String]>?
    /// `MatchAnySuffix`.
    public var matchAnySuffix: Token<[String]>?
    /// `MatchAnyTag`.
    public var matchAnyTag: [Tag]?
    /// `MatchObjectAge`.
    public var matchObjectAge: MatchObjectAge?
    /// `MatchObjectSize`.
    public var matchObjectSize: MatchObjectSize?
    /// `Or`.
    public var or: Or?

    /// A value of these properties.
    public init(
      and: And? = nil,
      matchAnyPrefix: Token<[String]>? = nil,
      matchAnySuffix: Token<[String]>? = nil,
      matchAnyTag: [Tag]? = nil,
      matchObjectAge: MatchObjectAge? = nil,
      matchObjectSize: MatchObjectSize? = nil,
      or: Or? = nil
    ) {
      self.and = and
      self.matchAnyPrefix = matchAnyPrefix
      self.matchAnySuffix = matchAnySuffix
      self.matchAnyTag = matchAnyTag
      self.matchObjectAge = matchObjectAge
      self.matchObjectSize = matchObjectSize
      self.or = or
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("And", and)
      object.set("MatchAnyPrefix", matchAnyPrefix)
      object.set("MatchAnySuffix", matchAnySuffix)
      object.set("MatchAnyTag", matchAnyTag)
      object.set("MatchObjectAge", matchObjectAge)
      object.set("MatchObjectSize", matchObjectSize)
      object.set("Or", or)
      return .object(object)
    }
  }

  /// The property type `MatchObjectAge` of `AWS::S3::StorageLensGroup`.
  public struct MatchObjectAge: PropertyValue, Equatable {
    /// `DaysGreaterThan`: at least 1.
    public var daysGreaterThan: Token<Int>?
    /// `DaysLessThan`: at least 1.
    public var daysLessThan: Token<Int>?

    /// A value of these properties.
    public init(daysGreaterThan: Token<Int>? = nil, daysLessThan: Token<Int>? = nil) {
      self.daysGreaterThan = daysGreaterThan
      self.daysLessThan = daysLessThan
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("DaysGreaterThan", daysGreaterThan)
      object.set("DaysLessThan", daysLessThan)
      return .object(object)
    }
  }

  /// The property type `MatchObjectSize` of `AWS::S3::StorageLensGroup`.
  public struct MatchObjectSize: PropertyValue, Equatable {
    /// `BytesGreaterThan`: at least 1.
    public var bytesGreaterThan: Token<Int>?
    /// `BytesLessThan`: at least 1.
    public var bytesLessThan: Token<Int>?

    /// A value of these properties.
    public init(bytesGreaterThan: Token<Int>? = nil, bytesLessThan: Token<Int>? = nil) {
      self.bytesGreaterThan = bytesGreaterThan
      self.bytesLessThan = bytesLessThan
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("BytesGreaterThan", bytesGreaterThan)
      object.set("BytesLessThan", bytesLessThan)
      return .object(object)
    }
  }

  /// The property type `Or` of `AWS::S3::StorageLensGroup`.
  public struct Or: PropertyValue, Equatable {
    /// `MatchAnyPrefix`.
    public var matchAnyPrefix: Token<[String]>?
    /// `MatchAnySuffix`.
    public var matchAnySuffix: Token<[String]>?
    /// `MatchAnyTag`.
    public var matchAnyTag: [Tag]?
    /// `MatchObjectAge`.
    public var matchObjectAge: MatchObjectAge?
    /// `MatchObjectSize`.
    public var matchObjectSize: MatchObjectSize?

    /// A value of these properties.
    public init(
      matchAnyPrefix: Token<[String]>? = nil,
      matchAnySuffix: Token<[String]>? = nil,
      matchAnyTag: [Tag]? = nil,
      matchObjectAge: MatchObjectAge? = nil,
      matchObjectSize: MatchObjectSize? = nil
    ) {
      self.matchAnyPrefix = matchAnyPrefix
      self.matchAnySuffix = matchAnySuffix
      self.matchAnyTag = matchAnyTag
      self.matchObjectAge = matchObjectAge
      self.matchObjectSize = matchObjectSize
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("MatchAnyPrefix", matchAnyPrefix)
      object.set("MatchAnySuffix", matchAnySuffix)
      object.set("MatchAnyTag", matchAnyTag)
      object.set("MatchObjectAge", matchObjectAge)
      object.set("MatchObjectSize", matchObjectSize)
      return .object(object)
    }
  }

  /// The property type `Tag` of `AWS::S3::StorageLensGroup`.
  public struct Tag: PropertyValue, Equatable {
    /// `Key`: 1 to 128 characters.
    public var key: Token<String>
    /// `Value`: at most 256 characters.
    public var value: Token<String>

    /// A value of these properties.
    public init(key: Token<String>, value: Token<String>) {
      self.key = key
      self.value = value
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Key", key)
      object.set("Value", value)
      return .object(object)
    }
  }
}
