internal import JSON
internal import OrderedCollections

extension Value {
  /// The document as people read it: two spaces a level, a newline at the end, in UTF-8.
  public var document: [UInt8] {
    var writer = ValueWriter()
    writer.write(self)
    writer.bytes.append(UInt8(ascii: "\n"))
    return writer.bytes
  }

  /// The value on one line without spaces.
  public var compact: String {
    var writer = ValueWriter(pretty: false)
    writer.write(self)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}

/// Writes JSON into one growing buffer.
private struct ValueWriter {
  var bytes: [UInt8] = []
  var pretty = true
  private var level = 0

  init(pretty: Bool = true) {
    self.pretty = pretty
  }

  mutating func write(_ value: Value) {
    switch value {
    case .null: bytes += "null".utf8
    case .bool(let value): bytes += (value ? "true" : "false").utf8
    case .number(let literal): bytes += literal.utf8
    case .string(let string): bytes.appendJSONString(string)
    case .array(let elements):
      enclosed("[", elements, "]") { $0.write($1) }
    case .object(let members):
      enclosed("{", members, "}") { writer, member in
        writer.bytes.appendJSONString(member.key)
        writer.bytes += (writer.pretty ? ": " : ":").utf8
        writer.write(member.value)
      }
    }
  }

  private mutating func enclosed<Items: Sequence>(
    _ opening: Unicode.Scalar, _ items: Items, _ closing: Unicode.Scalar,
    _ body: (inout Self, Items.Element) -> Void
  ) {
    bytes.append(UInt8(ascii: opening))
    level += 1
    var first = true
    for item in items {
      if !first { bytes.append(UInt8(ascii: ",")) }
      first = false
      newline()
      body(&self, item)
    }
    level -= 1
    if !first { newline() }
    bytes.append(UInt8(ascii: closing))
  }

  private mutating func newline() {
    guard pretty else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * level))
  }
}
