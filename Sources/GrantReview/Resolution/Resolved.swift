import CloudFormation

/// A value of a template once its intrinsic functions were carried out, as far as they can be
/// before the stack is deployed.
enum Resolved: Hashable, Sendable {
  case null
  case bool(Bool)
  case number(String)
  case text(SymbolicText)
  case list([Resolved])
  case object([String: Resolved])
  /// A value of unknown shape.
  indirect case opaque(Letter)

  /// The text of a scalar, as CloudFormation turns scalars into texts.
  var text: SymbolicText? {
    switch self {
    case .text(let text): text
    case .bool(let bool): SymbolicText(String(bool))
    case .number(let literal): SymbolicText(literal)
    case .opaque(let letter): SymbolicText(letter)
    case .null, .list, .object: nil
    }
  }

  /// The elements of a list; one value that stands alone is a list of one.
  var elements: [Resolved] {
    if case .list(let elements) = self { elements } else { [self] }
  }

  /// The member of an object.
  subscript(key: String) -> Resolved? {
    if case .object(let members) = self { members[key] } else { nil }
  }

  /// Everything in it that tells it from another value, in one order.
  var canonical: String {
    switch self {
    case .null: "null"
    case .bool(let bool): String(bool)
    case .number(let literal): literal
    case .text(let text): "\"\(text)\""
    case .list(let elements): "[\(elements.map(\.canonical).joined(separator: ","))]"
    case .object(let members):
      "{\(members.sorted(on: \.key).map { "\($0):\($1.canonical)" }.joined(separator: ","))}"
    case .opaque(let letter): "${\(letter.name)}"
    }
  }
}
