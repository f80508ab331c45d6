public import CloudFormation

extension Value {
  /// The value as people write it: a text as it is, a reference as `${Key.Arn}`, everything else as
  /// JSON on one line.
  public var words: String {
    switch self {
    case .string(let text): return text
    case .bool, .number, .null: return compact
    case .array(let elements): return "[\(elements.map(\.words).joined(separator: ", "))]"
    case .object(let members):
      if let text = functionWords { return text }
      return "{\(members.map { "\($0): \($1.words)" }.joined(separator: ", "))}"
    }
  }

  private var functionWords: String? {
    if case .string(let name)? = self["Ref"] { return "${\(name)}" }
    if case .array(let parts)? = self["Fn::GetAtt"] {
      return "${\(parts.map(\.words).joined(separator: "."))}"
    }
    if case .array(let parts)? = self["Fn::Join"], parts.count == 2, parts[0] == "",
      case .array(let texts) = parts[1]
    {
      return texts.map(\.words).joined()
    }
    return nil
  }
}
