/// One step through a YAML document, with its place.
struct YAMLEvent {
  /// What stands there.
  enum Kind {
    case streamStart
    case streamEnd
    case documentStart
    case documentEnd
    case alias(String)
    case scalar(Scalar)
    case sequenceStart(Properties)
    case sequenceEnd
    case mappingStart(Properties)
    case mappingEnd
  }

  /// What may stand before a value.
  struct Properties {
    var anchor: String?
    var tag: String?
  }

  /// A value that is neither a sequence nor a mapping.
  struct Scalar {
    var properties: Properties
    var text: String
    /// Whether it stands without quotes and not as a block.
    var isPlain: Bool
  }

  /// A line and a column, from 1.
  struct Place {
    var line: Int
    var column: Int
  }

  var kind: Kind
  var place: Place

  /// An error at the event.
  func error(_ reason: YAMLError.Reason) -> YAMLError {
    YAMLError(reason: reason, line: place.line, column: place.column)
  }
}
