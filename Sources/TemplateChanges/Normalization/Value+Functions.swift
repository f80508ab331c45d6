internal import CloudFormation

extension Value {
  static let noValue: Value = ["Ref": "AWS::NoValue"]

  /// The name and the argument, if it is an intrinsic function.
  var function: (name: String, argument: Value)? {
    guard case .object(let members) = self, members.count == 1,
      let (name, argument) = members.elements.first,
      name == "Ref" || name.hasPrefix("Fn::") || name == "Condition" && argument.string != nil
    else { return nil }
    return (name, argument)
  }

  /// Whether the value in its one form is one text, so that `Fn::Join` can be opened around it.
  var isOneText: Bool {
    switch self {
    case .string, .number, .bool: return true
    case .null, .array: return false
    case .object:
      guard let (name, argument) = function else { return false }
      guard name == "Fn::If" else { return name != "Fn::Split" && name != "Fn::GetAZs" }
      return argument.array?.dropFirst().allSatisfy { $0 != .noValue && $0.isOneText } == true
    }
  }

  /// The shortest value that means these texts without anything between them.
  static func joined(_ parts: [Value]) -> Value {
    var merged: [Value] = []
    for part in parts.flatMap(\.joinedParts) {
      guard let text = part.scalarText else {
        merged.append(part)
        continue
      }
      if text.isEmpty { continue }
      if case .string(let last)? = merged.last {
        merged[merged.count - 1] = .string(last + text)
      } else {
        merged.append(.string(text))
      }
    }
    switch merged.count {
    case 0: return ""
    case 1: return merged[0]
    default: return ["Fn::Join": ["", .array(merged)]]
    }
  }

  private var joinedParts: [Value] {
    guard case .array(let argument)? = self["Fn::Join"], argument.count == 2, argument[0] == "",
      case .array(let parts) = argument[1]
    else { return [self] }
    return parts
  }
}

extension Value {
  /// The names of what the value depends on, beside resources: conditions and mappings.
  func names(of function: String) -> Set<String> {
    var names: Set<String> = []
    visit { name, argument in
      if name == function, let first = argument.array?.first?.string ?? argument.string {
        names.insert(first)
      }
    }
    return names
  }

  /// Calls the body for every function in the value.
  private func visit(_ body: (_ name: String, _ argument: Value) -> Void) {
    switch self {
    case .null, .bool, .number, .string: return
    case .array(let elements): for element in elements { element.visit(body) }
    case .object(let members):
      if let (name, argument) = function { body(name, argument) }
      for (_, member) in members { member.visit(body) }
    }
  }

  /// The value with the logical ids that it mentions renamed.
  func renaming(_ ids: [String: String]) -> Value {
    if ids.isEmpty { return self }
    switch (self, function?.name, function?.argument) {
    case (_, "Ref", .string(let id)): return ["Ref": .string(ids[id] ?? id)]
    case (_, "Fn::GetAtt", .array(let parts)):
      guard let id = parts.first?.string else { return self }
      return ["Fn::GetAtt": .array([.string(ids[id] ?? id)] + parts.dropFirst())]
    case (.array(let elements), _, _): return .array(elements.map { $0.renaming(ids) })
    case (.object(let members), _, _): return .object(members.mapValues { $0.renaming(ids) })
    default: return self
    }
  }
}
