internal import CYAML

/// The events of a YAML text, from libyaml's parser.
struct YAMLEvents: ~Copyable {
  private let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
  private let input: UnsafeMutableBufferPointer<UInt8>

  /// The parser of a text in UTF-8.
  init(_ bytes: some Collection<UInt8>) {
    input = .allocate(capacity: bytes.count)
    _ = input.initialize(from: bytes)
    yaml_parser_initialize(parser)
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, input.baseAddress, input.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
    input.deallocate()
  }

  /// The next event; after the end of the stream there is none to ask for.
  mutating func next() throws(YAMLError) -> YAMLEvent {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { throw syntaxError }
    defer { yaml_event_delete(&event) }
    return YAMLEvent(
      kind: YAMLEvent.Kind(event),
      place: .init(
        line: Int(event.start_mark.line) + 1, column: Int(event.start_mark.column) + 1))
  }

  private var syntaxError: YAMLError {
    let state = parser.pointee
    let problem = YAMLError.Reason.syntax(String(optional: state.problem) ?? "this is no YAML")
    if state.error == YAML_READER_ERROR {
      let before = input.prefix(Int(state.problem_offset))
      let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
      return YAMLError(
        reason: problem, line: before.count { $0 == UInt8(ascii: "\n") } + 1,
        column: before.count - lineStart + 1)
    }
    return YAMLError(
      reason: problem, line: Int(state.problem_mark.line) + 1,
      column: Int(state.problem_mark.column) + 1)
  }
}

extension YAMLEvent.Kind {
  fileprivate init(_ event: yaml_event_t) {
    switch event.type {
    case YAML_STREAM_END_EVENT: self = .streamEnd
    case YAML_DOCUMENT_START_EVENT: self = .documentStart
    case YAML_DOCUMENT_END_EVENT: self = .documentEnd
    case YAML_ALIAS_EVENT: self = .alias(String(optional: event.data.alias.anchor) ?? "")
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let text = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      self = .scalar(
        .init(
          properties: .init(
            anchor: String(optional: scalar.anchor), tag: String(optional: scalar.tag)),
          text: String(decoding: text, as: UTF8.self),
          isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE))
    case YAML_SEQUENCE_START_EVENT:
      let start = event.data.sequence_start
      self = .sequenceStart(
        .init(anchor: String(optional: start.anchor), tag: String(optional: start.tag)))
    case YAML_SEQUENCE_END_EVENT: self = .sequenceEnd
    case YAML_MAPPING_START_EVENT:
      let start = event.data.mapping_start
      self = .mappingStart(
        .init(anchor: String(optional: start.anchor), tag: String(optional: start.tag)))
    case YAML_MAPPING_END_EVENT: self = .mappingEnd
    default: self = .streamStart
    }
  }
}

extension String {
  fileprivate init?(optional bytes: UnsafeMutablePointer<yaml_char_t>?) {
    guard let bytes else { return nil }
    self.init(cString: bytes)
  }

  fileprivate init?(optional characters: UnsafePointer<CChar>?) {
    guard let characters else { return nil }
    self.init(cString: characters)
  }
}
