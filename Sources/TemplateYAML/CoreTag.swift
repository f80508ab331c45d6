internal import CloudFormation

/// YAML's own tags for scalars, as far as CloudFormation supports them.
enum CoreTag: String {
  case nonSpecific = "!"
  case text = "tag:yaml.org,2002:str"
  case integer = "tag:yaml.org,2002:int"
  case number = "tag:yaml.org,2002:float"
  case truth = "tag:yaml.org,2002:bool"
  case nothing = "tag:yaml.org,2002:null"

  /// The value of a text that carries the tag; nil when the tag does not fit it.
  func value(of text: String) -> Value? {
    let value = PlainScalar.value(of: text)
    switch (self, value) {
    case (.nonSpecific, _), (.text, _): return .string(text)
    case (.integer, .number?), (.number, .number?), (.truth, .bool?), (.nothing, .null?):
      return value
    default: return nil
    }
  }
}

extension ShortForm {
  /// What a function's short form means by a text: `!GetAtt A.B` asks `A` for `B`.
  static func argument(of function: String, _ text: String) -> Value {
    guard function == "Fn::GetAtt", let dot = text.firstIndex(of: ".") else { return .string(text) }
    return [.string(String(text[..<dot])), .string(String(text[text.index(after: dot)...]))]
  }
}
