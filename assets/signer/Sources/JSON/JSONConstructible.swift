/// What a JSON document can be read into: one static member for each kind of value.
///
/// The cases of an enum serve as witnesses, so a type of one's own costs a line.
public protocol JSONConstructible {
  /// The literal `null`.
  static var null: Self { get }
  /// The literals `true` and `false`.
  static func bool(_ value: Bool) -> Self
  /// A number, as the text of its literal.
  static func number(_ literal: String) -> Self
  /// A string, unescaped.
  static func string(_ value: String) -> Self
  /// An array's elements in order.
  static func array(_ elements: [Self]) -> Self
  /// An object's members in the order of the document, each key once.
  static func object(_ members: [(key: String, value: Self)]) -> Self
}

extension JSONConstructible {
  /// Reads one JSON document, complete and strict (RFC 8259), as UTF-8.
  ///
  /// A key that stands twice, a lone surrogate, an unescaped control character, anything behind the
  /// value and a nesting beyond `depth` are errors: two readers must never see two documents.
  /// - Throws: `JSONError` with the line and column of the first mistake.
  public static func parse(
    _ document: some Sequence<UInt8>, depth: Int = 256
  ) throws(JSONError) -> Self {
    var parser = JSONParser<Self>(Array(document), depth: depth)
    return try parser.document()
  }

  /// Reads one JSON document from a string; see `parse(_:depth:)` for bytes.
  public static func parse(_ document: String, depth: Int = 256) throws(JSONError) -> Self {
    try parse(document.utf8, depth: depth)
  }
}
