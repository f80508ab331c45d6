/// The header fields of a message, in order; their names know no case (RFC 9110, section 5).
package struct HTTPHeaders: Sendable, Hashable, ExpressibleByDictionaryLiteral {
  /// One field as it stands in the message.
  package struct Field: Sendable, Hashable {
    /// The name as it was written.
    package let name: String
    /// The value without the space around it.
    package let value: String
  }

  /// All fields, those of one name in the order of the message.
  package private(set) var fields: [Field] = []

  /// The fields of a literal: `["Content-Type": "application/json"]`.
  package init(dictionaryLiteral elements: (String, String)...) {
    for (name, value) in elements { append(name, value) }
  }

  /// Adds a field, beside those of the same name.
  package mutating func append(_ name: String, _ value: String) {
    fields.append(Field(name: name, value: value))
  }

  /// The first value of a name; nil when the message has none.
  package subscript(name: String) -> String? { values(of: name).first }

  /// Every value of a name.
  package func values(of name: String) -> [String] {
    let name = name.lowercased()
    return fields.filter { $0.name.lowercased() == name }.map(\.value)
  }
}
