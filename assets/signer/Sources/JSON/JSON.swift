/// A JSON value that loses nothing of its text: numbers keep their digits, objects their order.
///
/// An amount of ether has up to 78 digits and a binary float 15; so a number stays the text that
/// stood in the document until somebody who knows its meaning reads it. Source: RFC 8259.
public enum JSON: Sendable, Hashable {
  case null
  case bool(Bool)
  /// The literal's text, valid by RFC 8259's grammar: `0.010`, `-1`, `1e999`.
  case number(String)
  case string(String)
  case array([JSON])
  /// Members in the order of the document; no key stands twice.
  case object([Member])

  /// One name and its value in an object.
  public struct Member: Sendable, Hashable {
    /// The name, unescaped.
    public var key: String
    /// What the name stands for.
    public var value: JSON

    /// A member of an object.
    public init(_ key: String, _ value: JSON) {
      self.key = key
      self.value = value
    }
  }

  /// The value of an object's member; nil for another key and for what is no object.
  public subscript(key: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }
}

extension JSON: JSONConstructible {
  /// The object of these members, in order.
  public static func object(_ members: [(key: String, value: JSON)]) -> JSON {
    .object(members.map { Member($0.key, $0.value) })
  }
}
