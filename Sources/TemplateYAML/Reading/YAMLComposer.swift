internal import CloudFormation

/// Composes the events of one document into a value.
struct YAMLComposer: ~Copyable {
  /// What the reader allows, against documents made to exhaust it.
  struct Limits {
    /// How deep values may nest, through aliases too: as deep as in JSON.
    var depth = 256
    /// How many values there may be, those of aliases counted again.
    var values = 1_000_000
  }

  /// A value that an alias may repeat, and what it costs.
  private struct Anchored {
    var value: Value
    var count: Int
    var height: Int
  }

  private var events: YAMLEvents
  private let limits: Limits
  private var anchors: [String: Anchored] = [:]
  private var count = 0
  private var depth = 0
  /// The greatest depth since it was last looked at.
  private var deepest = 0
  /// Which value's line is asked for, and where the composer is.
  private let wanted: JSONPointer?
  private var pointer = JSONPointer()
  private(set) var line: Int?

  init(_ bytes: some Collection<UInt8>, limits: Limits = .init(), lineOf wanted: JSONPointer? = nil)
  {
    events = YAMLEvents(bytes)
    self.limits = limits
    self.wanted = wanted
  }

  /// The one document of the text.
  mutating func document() throws(YAMLError) -> Value {
    _ = try events.next()
    let start = try events.next()
    if case .streamEnd = start.kind { throw start.error(.empty) }
    let value = try value(at: try events.next())
    _ = try events.next()
    let end = try events.next()
    guard case .streamEnd = end.kind else { throw end.error(.severalDocuments) }
    return value
  }

  private mutating func value(at event: YAMLEvent) throws(YAMLError) -> Value {
    try spend(1, at: event)
    if pointer == wanted { line = event.place.line }
    switch event.kind {
    case .alias(let name): return try repeated(name, at: event)
    case .scalar(let scalar):
      return try anchoring(scalar.properties.anchor, at: event) {
        (composer) throws(YAMLError) in try composer.scalar(scalar, at: event)
      }
    case .sequenceStart(let properties):
      return try anchoring(properties.anchor, at: event) {
        (composer) throws(YAMLError) in
        try composer.applying(properties.tag, core: "tag:yaml.org,2002:seq", at: event) {
          (composer) throws(YAMLError) in try composer.sequence(from: event)
        }
      }
    case .mappingStart(let properties):
      return try anchoring(properties.anchor, at: event) {
        (composer) throws(YAMLError) in
        try composer.applying(properties.tag, core: "tag:yaml.org,2002:map", at: event) {
          (composer) throws(YAMLError) in try composer.mapping(from: event)
        }
      }
    case .streamStart, .streamEnd, .documentStart, .documentEnd, .sequenceEnd, .mappingEnd:
      throw event.error(.syntax("a value is missing"))
    }
  }

  private mutating func sequence(from start: YAMLEvent) throws(YAMLError) -> Value {
    try descend(from: start)
    defer { depth -= 1 }
    var elements: [Value] = []
    while true {
      let event = try events.next()
      if case .sequenceEnd = event.kind { return .array(elements) }
      elements.append(try value(at: event, below: .index(elements.count)))
    }
  }

  private mutating func mapping(from start: YAMLEvent) throws(YAMLError) -> Value {
    try descend(from: start)
    defer { depth -= 1 }
    var members = Value.Object()
    var lines: [String: Int] = [:]
    while true {
      let event = try events.next()
      if case .mappingEnd = event.kind { return .object(members) }
      let key = try key(at: event)
      if let line = lines.updateValue(event.place.line, forKey: key) {
        throw event.error(.duplicateKey(key, firstLine: line))
      }
      members[key] = try value(at: try events.next(), below: .key(key))
    }
  }

  /// A key is the text that stands there, whatever a value of this text would mean.
  private func key(at event: YAMLEvent) throws(YAMLError) -> String {
    guard case .scalar(let scalar) = event.kind else { throw event.error(.keyIsNoText) }
    guard scalar.isPlain else { return scalar.text }
    if scalar.text == "<<" { throw event.error(.mergeKey) }
    if PlainScalar.value(of: scalar.text) == .null { throw event.error(.keyIsNoText) }
    return scalar.text
  }

  private mutating func value(
    at event: YAMLEvent, below step: JSONPointer.Step
  ) throws(YAMLError) -> Value {
    pointer.steps.append(step)
    defer { pointer.steps.removeLast() }
    return try value(at: event)
  }
}

// MARK: - Tags

extension YAMLComposer {
  private mutating func scalar(
    _ scalar: YAMLEvent.Scalar, at event: YAMLEvent
  ) throws(YAMLError) -> Value {
    guard let tag = scalar.properties.tag else {
      guard scalar.isPlain else { return .string(scalar.text) }
      return try PlainScalar.value(of: scalar.text)
        .orThrow(event.error(.unwritableNumber(scalar.text)))
    }
    if let function = ShortForm.function(ofTag: tag) {
      return [function: ShortForm.argument(of: function, scalar.text)]
    }
    guard let core = CoreTag(rawValue: tag) else { throw event.error(.unknownTag(tag)) }
    return try core.value(of: scalar.text).orThrow(event.error(.notOfTag(tag, scalar.text)))
  }

  /// The value that a tag makes of a sequence or a mapping.
  private mutating func applying(
    _ tag: String?, core: String, at event: YAMLEvent,
    to body: (inout YAMLComposer) throws(YAMLError) -> Value
  ) throws(YAMLError) -> Value {
    guard let tag, tag != core, tag != "!" else { return try body(&self) }
    guard let function = ShortForm.function(ofTag: tag), !ShortForm.takesOnlyText(function) else {
      throw event.error(.unknownTag(tag))
    }
    pointer.steps.append(.key(function))
    defer { pointer.steps.removeLast() }
    try descend(from: event)
    defer { depth -= 1 }
    return [function: try body(&self)]
  }
}

// MARK: - Limits and anchors

extension YAMLComposer {
  private mutating func spend(_ values: Int, at event: YAMLEvent) throws(YAMLError) {
    count += values
    if count > limits.values { throw event.error(.tooLarge) }
  }

  private mutating func descend(from event: YAMLEvent, by levels: Int = 1) throws(YAMLError) {
    depth += levels
    deepest = max(deepest, depth)
    if depth > limits.depth { throw event.error(.tooDeep) }
  }

  /// Remembers a value under its anchor once it is whole, so that no value holds itself.
  private mutating func anchoring(
    _ anchor: String?, at event: YAMLEvent,
    _ body: (inout YAMLComposer) throws(YAMLError) -> Value
  ) throws(YAMLError) -> Value {
    guard let anchor else { return try body(&self) }
    let countBefore = count
    let deepestBefore = deepest
    deepest = depth
    let value = try body(&self)
    anchors[anchor] = Anchored(value: value, count: count - countBefore, height: deepest - depth)
    deepest = max(deepest, deepestBefore)
    return value
  }

  private mutating func repeated(
    _ anchor: String, at event: YAMLEvent
  ) throws(YAMLError) -> Value {
    guard let anchored = anchors[anchor] else { throw event.error(.unknownAnchor(anchor)) }
    try spend(anchored.count, at: event)
    try descend(from: event, by: anchored.height)
    depth -= anchored.height
    return anchored.value
  }
}

extension Optional {
  fileprivate func orThrow(_ error: YAMLError) throws(YAMLError) -> Wrapped {
    guard let self else { throw error }
    return self
  }
}
