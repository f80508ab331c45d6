// Generated from the schema of AWS::Logs::Transformer
// by GenerateResources; not edited by hand.

public import CloudFormation

extension CFN.Logs.Transformer {
  /// The property type `AddKeyEntry` of `AWS::Logs::Transformer`.
  public struct AddKeyEntry: PropertyValue, Equatable {
    /// `Key`: 1 to 128 characters, matching `^.*[a-zA-Z0-9]+.*$`.
    public var key: Token<String>
    /// `OverwriteIfExists`.
    public var overwriteIfExists: Token<Bool>?
    /// `Value`: 1 to 256 characters.
    public var value: Token<String>

    /// A value of these properties.
    public init(key: Token<String>, value: Token<String>, overwriteIfExists: Token<Bool>? = nil) {
      self.key = key
      self.value = value
      self.overwriteIfExists = overwriteIfExists
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Key", key)
      object.set("OverwriteIfExists", overwriteIfExists)
      object.set("Value", value)
      return .object(object)
    }
  }

  /// The property type `CopyValueEntry` of `AWS::Logs::Transformer`.
  public struct CopyValueEntry: PropertyValue, Equatable {
    /// `OverwriteIfExists`.
    public var overwriteIfExists: Token<Bool>?
    /// `Source`: 1 to 128 characters, matching `^.*[a-zA-Z0-9]+.*$`.
    public var source: Token<String>
    /// `Target`: 1 to 128 characters, matching `^.*[a-zA-Z0-9]+.*$`.
    public var target: Token<String>

    /// A value of these properties.
    public init(
      source: Token<String>,
      target: Token<String>,
      overwriteIfExists: Token<Bool>? = nil
    ) {
      self.source = source
      self.target = target
      self.overwriteIfExists = overwriteIfExists
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("OverwriteIfExists", overwriteIfExists)
      object.set("Source", source)
      object.set("Target", target)
      return .object(object)
    }
  }

  /// What `EventSource` may say: any text, and those that are known by name.
  public enum EventSource: StringLike {}

  /// The property type `MoveKeyEntry` of `AWS::Logs::Transformer`.
  public struct MoveKeyEntry: PropertyValue, Equatable {
    /// `OverwriteIfExists`.
    public var overwriteIfExists: Token<Bool>?
    /// `Source`: 1 to 128 characters, matching `^.*[a-zA-Z0-9]+.*$`.
    public var source: Token<String>
    /// `Target`: 1 to 128 characters, matching `^.*[a-zA-Z0-9]+.*$`.
    public var target: Token<String>

    /// A value of these properties.
    public init(
      source: Token<String>,
      target: Token<String>,
      overwriteIfExists: Token<Bool>? = nil
    ) {
      self.source = source
      self.target = target
      self.overwriteIfExists = overwriteIfExists
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("OverwriteIfExists", overwriteIfExists)
      object.set("Source", source)
      object.set("Target", target)
      return .object(object)
    }
  }

  /// What `OcsfVersion` may say: any text, and those that are known by name.
  public enum OcsfVersion: StringLike {}

  /// The property type `ParseCloudfront` of `AWS::Logs::Transformer`.
  public struct ParseCloudfront: PropertyValue, Equatable {
    /// `Source`: 1 to 128 characters, matching `^.*[a-zA-Z0-9]+.*$`.
    public var source: Token<String>?

    /// A value of these properties.
    public init(source: Token<String>? = nil) {
      self.source = source
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Source", source)
      return .object(object)
    }
  }

  /// The property type `ParsePostgres` of `AWS::Logs::Transformer`.
  public struct ParsePostgres: PropertyValue, Equatable {
    /// `Source`: 1 to 128 characters, matching `^.*[a-zA-Z0-9]+.*$`.
    public var source: Token<String>?

    /// A value of these properties.
    public init(source: Token<String>? = nil) {
      self.source = source
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Source", source)
      return .object(object)
    }
  }

  /// The property type `ParseRoute53` of `AWS::Logs::Transformer`.
  public struct ParseRoute53: PropertyValue, Equatable {
    /// `Source`: 1 to 128 characters, matching `^.*[a-zA-Z0-9]+.*$`.
    public var source: Token<String>?

    /// A value of these properties.
    public init(source: Token<String>? = nil) {
      self.source = source
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Source", source)
      return .object(object)
    }
  }

  /// The property type `ParseToOCSF` of `AWS::Logs::Transformer`.
  public struct ParseToOCSF: PropertyValue, Equatable {
    /// `EventSource`.
    public var eventSource: Token<EventSource>
    /// `MappingVersion`: 1 to 10 characters, matching `^v\d+\.\d+(\.\d+)?$`.
    public var mappingVersion: Token<String>?
    /// `OcsfVersion`.
    public var ocsfVersion: Token<OcsfVersion>
    /// `Source`: 1 to 128 characters, matching `^.*[a-zA-Z0-9]+.*$`.
    public var source: Token<String>?

    /// A value of these properties.
    public init(
      eventSource: Token<EventSource>,
      ocsfVersion: Token<OcsfVersion>,
      mappingVersion: Token<String>? = nil,
      source: Token<String>? = nil
    ) {
      self.eventSource = eventSource
      self.ocsfVersion = ocsfVersion
      self.mappingVersion = mappingVersion
      self.source = source
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("EventSource", eventSource)
      object.set("MappingVersion", mappingVersion)
      object.set("OcsfVersion", ocsfVersion)
      object.set("Source", source)
      return .object(object)
    }
  }

  /// The property type `ParseVPC` of `AWS::Logs::Transformer`.
  public struct ParseVPC: PropertyValue, Equatable {
    /// `Source`: 1 to 128 characters, matching `^.*[a-zA-Z0-9]+.*$`.
    public var source: Token<String>?

    /// A value of these properties.
    public init(source: Token<String>? = nil) {
      self.source = source
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Source", source)
      return .object(object)
    }
  }

  /// The property type `ParseWAF` of `AWS::Logs::Transformer`.
  public struct ParseWAF: PropertyValue, Equatable {
    /// `Source`: 1 to 128 characters, matching `^.*[a-zA-Z0-9]+.*$`.
    public var source: Token<String>?

    /// A value of these properties.
    public init(source: Token<String>? = nil) {
      self.source = source
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Source", source)
      return .object(object)
    }
  }

  /// The property type `Processor` of `AWS::Logs::Transformer`.
  public struct Processor: PropertyValue, Equatable {
    /// `AddKeys`.
    public var addKeys: AddKeys?
    /// `CopyValue`.
    public var copyValue: CopyValue?
    /// `Csv`.
    public var csv: Csv?
    /// `DateTimeConverter`.
    public var dateTimeConverter: DateTimeConverter?
    /// `DeleteKeys`.
    public var deleteKeys: DeleteKeys?
    /// `Grok`.
    public var grok: Grok?
    /// `ListToMap`.
    public var listToMap: ListToMap?
    /// `LowerCaseString`.
    public var lowerCaseString: LowerCaseString?
    /// `MoveKeys`.
    public var moveKeys: MoveKeys?
    /// `ParseCloudfront`.
    public var parseCloudfront: ParseCloudfront?
    /// `ParseJSON`.
    public var parseJSON: ParseJSON?
    /// `ParseKeyValue`.
    public var parseKeyValue: ParseKeyValue?
    /// `ParsePostgres`.
    public var parsePostgres: ParsePostgres?
    /// `ParseRoute53`.
    public var parseRoute53: ParseRoute53?
    /// `ParseToOCSF`.
    public var parseToOCSF: ParseToOCSF?
    /// `ParseVPC`.
    public var parseVPC: ParseVPC?
    /// `ParseWAF`.
    public var parseWAF: ParseWAF?
    /// `RenameKeys`.
    public var renameKeys: RenameKeys?
    /// `SplitString`.
    public var splitString: SplitString?
    /// `SubstituteString`.
    public var substituteString: SubstituteString?
    /// `TrimString`.
    public var trimString: TrimString?
    /// `TypeConverter`.
    public var typeConverter: TypeConverter?
    /// `UpperCaseString`.
    public var upperCaseString: UpperCaseString?

    /// A value of these properties.
    public init(
      addKeys: AddKeys? = nil,
      copyValue: CopyValue? = nil,
      csv: Csv? = nil,
      dateTimeConverter: DateTimeConverter? = nil,
      deleteKeys: DeleteKeys? = nil,
      grok: Grok? = nil,
      listToMap: ListToMap? = nil,
      lowerCaseString: LowerCaseString? = nil,
      moveKeys: MoveKeys? = nil,
      parseCloudfront: ParseCloudfront? = nil,
      parseJSON: ParseJSON? = nil,
      parseKeyValue: ParseKeyValue? = nil,
      parsePostgres: ParsePostgres? = nil,
      parseRoute53: ParseRoute53? = nil,
      parseToOCSF: ParseToOCSF? = nil,
      parseVPC: ParseVPC? = nil,
      parseWAF: ParseWAF? = nil,
      renameKeys: RenameKeys? = nil,
      splitString: SplitString? = nil,
      substituteString: SubstituteString? = nil,
      trimString: TrimString? = nil,
      typeConverter: TypeConverter? = nil,
      upperCaseString: UpperCaseString? = nil
    ) {
      self.addKeys = addKeys
      self.copyValue = copyValue
      self.csv = csv
      self.dateTimeConverter = dateTimeConverter
      self.deleteKeys = deleteKeys
      self.grok = grok
      self.listToMap = listToMap
      self.lowerCaseString = lowerCaseString
      self.moveKeys = moveKeys
      self.parseCloudfront = parseCloudfront
      self.parseJSON = parseJSON
      self.parseKeyValue = parseKeyValue
      self.parsePostgres = parsePostgres
      self.parseRoute53 = parseRoute53
      self.parseToOCSF = parseToOCSF
      self.parseVPC = parseVPC
      self.parseWAF = parseWAF
      self.renameKeys = renameKeys
      self.splitString = splitString
      self.substituteString = substituteString
      self.trimString = trimString
      self.typeConverter = typeConverter
      self.upperCaseString = upperCaseString
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("AddKeys", addKeys)
      object.set("CopyValue", copyValue)
      object.set("Csv", csv)
      object.set("DateTimeConverter", dateTimeConverter)
      object.set("DeleteKeys", deleteKeys)
      object.set("Grok", grok)
      object.set("ListToMap", listToMap)
      object.set("LowerCaseString", lowerCaseString)
      object.set("MoveKeys", moveKeys)
      object.set("ParseCloudfront", parseCloudfront)
      object.set("ParseJSON", parseJSON)
      object.set("ParseKeyValue", parseKeyValue)
      object.set("ParsePostgres", parsePostgres)
      object.set("ParseRoute53", parseRoute53)
      object.set("ParseToOCSF", parseToOCSF)
      object.set("ParseVPC", parseVPC)
      object.set("ParseWAF", parseWAF)
      object.set("RenameKeys", renameKeys)
      object.set("SplitString", splitString)
      object.set("SubstituteString", substituteString)
      object.set("TrimString", trimString)
      object.set("TypeConverter", typeConverter)
      object.set("UpperCaseString", upperCaseString)
      return .object(object)
    }

    /// The property type `AddKeys` of `AWS::Logs::Transformer`.
    public struct AddKeys: PropertyValue, Equatable {
      /// `Entries`: 1 to 5 elements.
      public var entries: [AddKeyEntry]

      /// A value of these properties.
      public init(entries: [AddKeyEntry]) {
        self.entries = entries
      }

      /// The properties that are set, by CloudFormation's names.
      public var expression: Expression {
        var object: Expression.Object = [:]
        object.set("Entries", entries)
        return .object(object)
      }
    }

    /// The property type `CopyValue` of `AWS::Logs::Transformer`.
    public struct CopyValue: PropertyValue, Equatable {
      /// `Entries`: 1 to 5 elements.
      public var entries: [CopyValueEntry]

      /// A value of these properties.
      public init(entries: [CopyValueEntry]) {
        self.entries = entries
      }

      /// The properties that are set, by CloudFormation's names.
      public var expression: Expression {
        var object: Expression.Object = [:]
        object.set("Entries", entries)
        return .object(object)
      }
    }

    /// The property type `Csv` of `AWS::Logs::Transformer`.
    public struct Csv: PropertyValue, Equatable {
      /// `Columns`: 1 to 100 elements.
      public var columns: Token<[String]>?
      /// `Delimiter`: 1 to 2 characters.
      public var delimiter: Token<String>?
      /// `QuoteCharacter`: exactly 1 character.
      public var quoteCharacter: Token<String>?
      /// `Source`: 1 to 128 characters.
      public var source: Token<String>?

      /// A value of these properties.
      public init(
        columns: Token<[String]>? = nil,
        delimiter: Token<String>? = nil,
        quoteCharacter: Token<String>? = nil,
        source: Token<String>? = nil
      ) {
        self.columns = columns
        self.delimiter = delimiter
        self.quoteCharacter = quoteCharacter
        self.source = source
      }

      /// The properties that are set, by CloudFormation's names.
      public var expression: Expression {
        var object: Expression.Object = [:]
        object.set("Columns", columns)
        object.set("Delimiter", delimiter)
        object.set("QuoteCharacter", quoteCharacter)
        object.set("Source", source)
        return .object(object)
      }
    }

    /// The property type `DateTimeConverter` of `AWS::Logs::Transformer`.
    public struct DateTimeConverter: PropertyValue, Equatable {
      /// `Locale`: at least 1 character.
      public var locale: Token<String>?
      /// `MatchPatterns`: 1 to 5 elements.
      public var matchPatterns: Token<[String]>
      /// `Source`: 1 to 128 characters, matching `^.*[a-zA-Z0-9]+.*$`.
      public var source: Token<String>
      /// `SourceTimezone`: at least 1 character.
      public var sourceTimezone: Token<String>?
      /// `Target`: 1 to 128 characters, matching `^.*[a-zA-Z0-9]+.*$`.
      public var target: Token<String>
      /// `TargetFormat`: 1 to 64 characters.
      public var targetFormat: Token<String>?
      /// `TargetTimezone`: at least 1 character.
      public var targetTimezone: Token<String>?

      /// A value of these properties.
      public init(
        matchPatterns: Token<[String]>,
        source: Token<String>,
        target: Token<String>,
        locale: Token<String>? = nil,
        sourceTimezone: Token<String>? = nil,
        targetFormat: Token<String>? = nil,
        targetTimezone: Token<String>? = nil
      ) {
        self.matchPatterns = matchPatterns
        self.source = source
        self.target = target
        self.locale = locale
        self.sourceTimezone = sourceTimezone
        self.targetFormat = targetFormat
        self.targetTimezone = targetTimezone
      }

      /// The properties that are set, by CloudFormation's names.
      public var expression: Expression {
        var object: Expression.Object = [:]
        object.set("Locale", locale)
        object.set("MatchPatterns", matchPatterns)
        object.set("Source", source)
        object.set("SourceTimezone", sourceTimezone)
        object.set("Target", target)
        object.set("TargetFormat", targetFormat)
        object.set("TargetTimezone", targetTimezone)
        return .object(object)
      }
    }

    /// The property type `DeleteKeys` of `AWS::Logs::Transformer`.
    public struct DeleteKeys: PropertyValue, Equatable {
      /// `WithKeys`: 1 to 5 elements.
      public var withKeys: Token<[String]>

      /// A value of these properties.
      public init(withKeys: Token<[String]>) {
        self.withKeys = withKeys
      }

      /// The properties that are set, by CloudFormation's names.
      public var expression: Expression {
        var object: Expression.Object = [:]
        object.set("WithKeys", withKeys)
        return .object(object)
      }
    }

    /// The property type `Grok` of `AWS::Logs::Transformer`.
    public struct Grok: PropertyValue, Equatable {
      /// `Match`: 1 to 512 characters.
      public var match: Token<String>
      /// `Source`: 1 to 128 characters, matching `^.*[a-zA-Z0-9]+.*$`.
      public var source: Token<String>?

      /// A value of these properties.
      public init(match: Token<String>, source: Token<String>? = nil) {
        self.match = match
        self.source = source
      }

      /// The properties that are set, by CloudFormation's names.
      public var expression: Expression {
        var object: Expression.Object = [:]
        object.set("Match", match)
        object.set("Source", source)
        return .object(object)
      }
    }

    /// The property type `ListToMap` of `AWS::Logs::Transformer`.
    public struct ListToMap: PropertyValue, Equatable {
      /// `Flatten`.
      public var flatten: Token<Bool>?
      /// `FlattenedElement`.
      public var flattenedElement: Token<FlattenedElement>?
      /// `Key`: 1 to 128 characters, matching `^.*[a-zA-Z0-9]+.*$`.
      public var key: Token<String>
      /// `Source`: 1 to 128 characters, matching `^.*[a-zA-Z0-9]+.*$`.
      public var source: Token<String>
      /// `Target`: 1 to 128 characters, matching `^.*[a-zA-Z0-9]+.*$`.
      public var target: Token<String>?
      /// `ValueKey`: 1 to 128 characters, matching `^.*[a-zA-Z0-9]+.*$`.
      public var valueKey: Token<String>?

      /// A value of these properties.
      public init(
        key: Token<String>,
        source: Token<String>,
        flatten: Token<Bool>? = nil,
        flattenedElement: Token<FlattenedElement>? = nil,
        target: Token<String>? = nil,
        valueKey: Token<String>? = nil
      ) {
        self.key = key
        self.source = source
        self.flatten = flatten
        self.flattenedElement = flattenedElement
        self.target = target
        self.valueKey = valueKey
      }

      /// The properties that are set, by CloudFormation's names.
      public var expression: Expression {
        var object: Expression.Object = [:]
        object.set("Flatten", flatten)
        object.set("FlattenedElement", flattenedElement)
        object.set("Key", key)
        object.set("Source", source)
        object.set("Target", target)
        object.set("ValueKey", valueKey)
        return .object(object)
      }

      /// What `FlattenedElement` may say: any text, and those that are known by name.
      public enum FlattenedElement: StringLike {}
    }

    /// The property type `LowerCaseString` of `AWS::Logs::Transformer`.
    public struct LowerCaseString: PropertyValue, Equatable {
      /// `WithKeys`: 1 to 10 elements.
      public var withKeys: Token<[String]>

      /// A value of these properties.
      public init(withKeys: Token<[String]>) {
        self.withKeys = withKeys
      }

      /// The properties that are set, by CloudFormation's names.
      public var expression: Expression {
        var object: Expression.Object = [:]
        object.set("WithKeys", withKeys)
        return .object(object)
      }
    }

    /// The property type `MoveKeys` of `AWS::Logs::Transformer`.
    public struct MoveKeys: PropertyValue, Equatable {
      /// `Entries`: 1 to 5 elements.
      public var entries: [MoveKeyEntry]

      /// A value of these properties.
      public init(entries: [MoveKeyEntry]) {
        self.entries = entries
      }

      /// The properties that are set, by CloudFormation's names.
      public var expression: Expression {
        var object: Expression.Object = [:]
        object.set("Entries", entries)
        return .object(object)
      }
    }

    /// The property type `ParseJSON` of `AWS::Logs::Transformer`.
    public struct ParseJSON: PropertyValue, Equatable {
      /// `Destination`: 1 to 128 characters, matching `^.*[a-zA-Z0-9]+.*$`.
      public var destination: Token<String>?
      /// `Source`: 1 to 128 characters.
      public var source: Token<String>?

      /// A value of these properties.
      public init(destination: Token<String>? = nil, source: Token<String>? = nil) {
        self.destination = destination
        self.source = source
      }

      /// The properties that are set, by CloudFormation's names.
      public var expression: Expression {
        var object: Expression.Object = [:]
        object.set("Destination", destination)
        object.set("Source", source)
        return .object(object)
      }
    }

    /// The property type `ParseKeyValue` of `AWS::Logs::Transformer`.
    public struct ParseKeyValue: PropertyValue, Equatable {
      /// `Destination`: 1 to 128 characters, matching `^.*[a-zA-Z0-9]+.*$`.
      public var destination: Token<String>?
      /// `FieldDelimiter`: 1 to 128 characters.
      public var fieldDelimiter: Token<String>?
      /// `KeyPrefix`: 1 to 128 characters, matching `^.*[a-zA-Z0-9]+.*$`.
      public var keyPrefix: Token<String>?
      /// `KeyValueDelimiter`: 1 to 128 characters.
      public var keyValueDelimiter: Token<String>?
      /// `NonMatchValue`: 1 to 128 characters, matching `^.*[a-zA-Z0-9]+.*$`.
      public var nonMatchValue: Token<String>?
      /// `OverwriteIfExists`.
      public var overwriteIfExists: Token<Bool>?
      /// `Source`: 1 to 128 characters, matching `^.*[a-zA-Z0-9]+.*$`.
      public var source: Token<String>?

      /// A value of these properties.
      public init(
        destination: Token<String>? = nil,
        fieldDelimiter: Token<String>? = nil,
        keyPrefix: Token<String>? = nil,
        keyValueDelimiter: Token<String>? = nil,
        nonMatchValue: Token<String>? = nil,
        overwriteIfExists: Token<Bool>? = nil,
        source: Token<String>? = nil
      ) {
        self.destination = destination
        self.fieldDelimiter = fieldDelimiter
        self.keyPrefix = keyPrefix
        self.keyValueDelimiter = keyValueDelimiter
        self.nonMatchValue = nonMatchValue
        self.overwriteIfExists = overwriteIfExists
        self.source = source
      }

      /// The properties that are set, by CloudFormation's names.
      public var expression: Expression {
        var object: Expression.Object = [:]
        object.set("Destination", destination)
        object.set("FieldDelimiter", fieldDelimiter)
        object.set("KeyPrefix", keyPrefix)
        object.set("KeyValueDelimiter", keyValueDelimiter)
        object.set("NonMatchValue", nonMatchValue)
        object.set("OverwriteIfExists", overwriteIfExists)
        object.set("Source", source)
        return .object(object)
      }
    }

    /// The property type `RenameKeys` of `AWS::Logs::Transformer`.
    public struct RenameKeys: PropertyValue, Equatable {
      /// `Entries`: 1 to 5 elements.
      public var entries: [RenameKeyEntry]

      /// A value of these properties.
      public init(entries: [RenameKeyEntry]) {
        self.entries = entries
      }

      /// The properties that are set, by CloudFormation's names.
      public var expression: Expression {
        var object: Expression.Object = [:]
        object.set("Entries", entries)
        return .object(object)
      }
    }

    /// The property type `SplitString` of `AWS::Logs::Transformer`.
    public struct SplitString: PropertyValue, Equatable {
      /// `Entries`: 1 to 10 elements.
      public var entries: [SplitStringEntry]

      /// A value of these properties.
      public init(entries: [SplitStringEntry]) {
        self.entries = entries
      }

      /// The properties that are set, by CloudFormation's names.
      public var expression: Expression {
        var object: Expression.Object = [:]
        object.set("Entries", entries)
        return .object(object)
      }
    }

    /// The property type `SubstituteString` of `AWS::Logs::Transformer`.
    public struct SubstituteString: PropertyValue, Equatable {
      /// `Entries`: 1 to 10 elements.
      public var entries: [SubstituteStringEntry]

      /// A value of these properties.
      public init(entries: [SubstituteStringEntry]) {
        self.entries = entries
      }

      /// The properties that are set, by CloudFormation's names.
      public var expression: Expression {
        var object: Expression.Object = [:]
        object.set("Entries", entries)
        return .object(object)
      }
    }

    /// The property type `TrimString` of `AWS::Logs::Transformer`.
    public struct TrimString: PropertyValue, Equatable {
      /// `WithKeys`: 1 to 10 elements.
      public var withKeys: Token<[String]>

      /// A value of these properties.
      public init(withKeys: Token<[String]>) {
        self.withKeys = withKeys
      }

      /// The properties that are set, by CloudFormation's names.
      public var expression: Expression {
        var object: Expression.Object = [:]
        object.set("WithKeys", withKeys)
        return .object(object)
      }
    }

    /// The property type `TypeConverter` of `AWS::Logs::Transformer`.
    public struct TypeConverter: PropertyValue, Equatable {
      /// `Entries`: 1 to 5 elements.
      public var entries: [TypeConverterEntry]

      /// A value of these properties.
      public init(entries: [TypeConverterEntry]) {
        self.entries = entries
      }

      /// The properties that are set, by CloudFormation's names.
      public var expression: Expression {
        var object: Expression.Object = [:]
        object.set("Entries", entries)
        return .object(object)
      }
    }

    /// The property type `UpperCaseString` of `AWS::Logs::Transformer`.
    public struct UpperCaseString: PropertyValue, Equatable {
      /// `WithKeys`: 1 to 10 elements.
      public var withKeys: Token<[String]>

      /// A value of these properties.
      public init(withKeys: Token<[String]>) {
        self.withKeys = withKeys
      }

      /// The properties that are set, by CloudFormation's names.
      public var expression: Expression {
        var object: Expression.Object = [:]
        object.set("WithKeys", withKeys)
        return .object(object)
      }
    }
  }

  /// The property type `RenameKeyEntry` of `AWS::Logs::Transformer`.
  public struct RenameKeyEntry: PropertyValue, Equatable {
    /// `Key`: 1 to 128 characters, matching `^.*[a-zA-Z0-9]+.*$`.
    public var key: Token<String>
    /// `OverwriteIfExists`.
    public var overwriteIfExists: Token<Bool>?
    /// `RenameTo`: 1 to 128 characters, matching `^.*[a-zA-Z0-9]+.*$`.
    public var renameTo: Token<String>

    /// A value of these properties.
    public init(
      key: Token<String>,
      renameTo: Token<String>,
      overwriteIfExists: Token<Bool>? = nil
    ) {
      self.key = key
      self.renameTo = renameTo
      self.overwriteIfExists = overwriteIfExists
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Key", key)
      object.set("OverwriteIfExists", overwriteIfExists)
      object.set("RenameTo", renameTo)
      return .object(object)
    }
  }

  /// The property type `SplitStringEntry` of `AWS::Logs::Transformer`.
  public struct SplitStringEntry: PropertyValue, Equatable {
    /// `Delimiter`: 1 to 128 characters.
    public var delimiter: Token<String>
    /// `Source`: 1 to 128 characters, matching `^.*[a-zA-Z0-9]+.*$`.
    public var source: Token<String>

    /// A value of these properties.
    public init(delimiter: Token<String>, source: Token<String>) {
      self.delimiter = delimiter
      self.source = source
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Delimiter", delimiter)
      object.set("Source", source)
      return .object(object)
    }
  }

  /// The property type `SubstituteStringEntry` of `AWS::Logs::Transformer`.
  public struct SubstituteStringEntry: PropertyValue, Equatable {
    /// `From`: 1 to 128 characters.
    public var from: Token<String>
    /// `Source`: 1 to 128 characters, matching `^.*[a-zA-Z0-9]+.*$`.
    public var source: Token<String>
    /// `To`: 1 to 128 characters.
    public var to: Token<String>

    /// A value of these properties.
    public init(from: Token<String>, source: Token<String>, to: Token<String>) {
      self.from = from
      self.source = source
      self.to = to
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("From", from)
      object.set("Source", source)
      object.set("To", to)
      return .object(object)
    }
  }

  /// The property type `TypeConverterEntry` of `AWS::Logs::Transformer`.
  public struct TypeConverterEntry: PropertyValue, Equatable {
    /// `Key`: 1 to 128 characters, matching `^.*[a-zA-Z0-9]+.*$`.
    public var key: Token<String>
    /// `Type`.
    public var type: Token<TypeProperty>

    /// A value of these properties.
    public init(key: Token<String>, type: Token<TypeProperty>) {
      self.key = key
      self.type = type
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Key", key)
      object.set("Type", type)
      return .object(object)
    }

    /// What `Type` may say: any text, and those that are known by name.
    public enum TypeProperty: StringLike {}
  }
}

extension Token<CFN.Logs.Transformer.EventSource> {
  /// `CloudTrail`.
  public static var cloudTrail: Self { "CloudTrail" }
  /// `Route53Resolver`.
  public static var route53Resolver: Self { "Route53Resolver" }
  /// `VPCFlow`.
  public static var vpcFlow: Self { "VPCFlow" }
  /// `EKSAudit`.
  public static var eksAudit: Self { "EKSAudit" }
  /// `AWSWAF`.
  public static var awswaf: Self { "AWSWAF" }
}

extension Token<CFN.Logs.Transformer.OcsfVersion> {
  /// `V1.1`.
  public static var v1_1: Self { "V1.1" }
  /// `V1.5`.
  public static var v1_5: Self { "V1.5" }
}

extension Token<CFN.Logs.Transformer.Processor.ListToMap.FlattenedElement> {
  /// `first`.
  public static var first: Self { "first" }
  /// `last`.
  public static var last: Self { "last" }
}

extension Token<CFN.Logs.Transformer.TypeConverterEntry.TypeProperty> {
  /// `boolean`.
  public static var boolean: Self { "boolean" }
  /// `integer`.
  public static var integer: Self { "integer" }
  /// `double`.
  public static var double: Self { "double" }
  /// `string`.
  public static var string: Self { "string" }
}
