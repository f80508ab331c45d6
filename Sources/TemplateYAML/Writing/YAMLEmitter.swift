internal import CYAML

/// Writes YAML through libyaml's emitter into one growing buffer.
///
/// libyaml fails only where memory ends or a text is no UTF-8, which a Swift string always is.
struct YAMLEmitter: ~Copyable {
  /// How a text is written.
  enum Style {
    /// Without quotes.
    case plain
    /// In single quotes, or in double ones where they are needed.
    case quoted
    /// In double quotes, with escapes.
    case escaped
    /// As a block that keeps its lines.
    case literal
  }

  private let emitter = UnsafeMutablePointer<yaml_emitter_t>.allocate(capacity: 1)
  private let output = UnsafeMutablePointer<[UInt8]>.allocate(capacity: 1)

  init() {
    output.initialize(to: [])
    yaml_emitter_initialize(emitter)
    yaml_emitter_set_output(
      emitter,
      { output, bytes, count in
        output?.assumingMemoryBound(to: [UInt8].self).pointee
          .append(contentsOf: UnsafeBufferPointer(start: bytes, count: count))
        return 1
      }, output)
    yaml_emitter_set_encoding(emitter, YAML_UTF8_ENCODING)
    yaml_emitter_set_unicode(emitter, 1)
    yaml_emitter_set_indent(emitter, 2)
    yaml_emitter_set_width(emitter, -1)
  }

  deinit {
    yaml_emitter_delete(emitter)
    emitter.deallocate()
    output.deinitialize(count: 1)
    output.deallocate()
  }

  /// The document that the body writes.
  static func document(_ body: (inout YAMLEmitter) -> Void) -> [UInt8] {
    var emitter = YAMLEmitter()
    emitter.emit { yaml_stream_start_event_initialize(&$0, YAML_UTF8_ENCODING) }
    emitter.emit { yaml_document_start_event_initialize(&$0, nil, nil, nil, 1) }
    body(&emitter)
    emitter.emit { yaml_document_end_event_initialize(&$0, 1) }
    emitter.emit { yaml_stream_end_event_initialize(&$0) }
    return emitter.output.pointee
  }

  /// Writes a scalar; what is not plain stands in quotes or as a block, so that it is text.
  mutating func scalar(_ text: String, _ style: Style, tag: String? = nil) {
    let isImplicit: Int32 = tag == nil ? 1 : 0
    withTag(tag) { emitter, tag in
      var text = text
      text.withUTF8 { bytes in
        let style = style.libyaml
        emitter.emit {
          yaml_scalar_event_initialize(
            &$0, nil, tag, bytes.baseAddress, Int32(bytes.count),
            isImplicit & (style == YAML_PLAIN_SCALAR_STYLE ? 1 : 0),
            isImplicit, style)
        }
      }
    }
  }

  /// Writes a sequence with what the body writes in it.
  mutating func sequence(tag: String? = nil, _ body: (inout YAMLEmitter) -> Void) {
    withTag(tag) { emitter, tag in
      emitter.emit {
        yaml_sequence_start_event_initialize(
          &$0, nil, tag, tag == nil ? 1 : 0, YAML_BLOCK_SEQUENCE_STYLE)
      }
    }
    body(&self)
    emit { yaml_sequence_end_event_initialize(&$0) }
  }

  /// Writes a mapping with what the body writes in it: keys and values in turn.
  mutating func mapping(tag: String? = nil, _ body: (inout YAMLEmitter) -> Void) {
    withTag(tag) { emitter, tag in
      emitter.emit {
        yaml_mapping_start_event_initialize(
          &$0, nil, tag, tag == nil ? 1 : 0, YAML_BLOCK_MAPPING_STYLE)
      }
    }
    body(&self)
    emit { yaml_mapping_end_event_initialize(&$0) }
  }

  private mutating func emit(_ initialize: (inout yaml_event_t) -> Int32) {
    var event = yaml_event_t()
    if initialize(&event) == 1 { yaml_emitter_emit(emitter, &event) }
  }

  private mutating func withTag(
    _ tag: String?, _ body: (inout YAMLEmitter, UnsafePointer<yaml_char_t>?) -> Void
  ) {
    guard let tag else { return body(&self, nil) }
    let bytes = Array(tag.utf8) + [0]
    bytes.withUnsafeBufferPointer { body(&self, $0.baseAddress) }
  }
}

extension YAMLEmitter.Style {
  fileprivate var libyaml: yaml_scalar_style_t {
    switch self {
    case .plain: YAML_PLAIN_SCALAR_STYLE
    case .quoted: YAML_SINGLE_QUOTED_SCALAR_STYLE
    case .escaped: YAML_DOUBLE_QUOTED_SCALAR_STYLE
    case .literal: YAML_LITERAL_SCALAR_STYLE
    }
  }
}
