internal import CloudFormation

/// Carries out the conditions of a template, as far as their outcome is known before a deployment.
struct ConditionOutcomes {
  private let template: NormalTemplate
  private let conditions: Value.Object
  private var pending: Set<String> = []
  private var undecided: Set<String> = []
  private(set) var outcomes: [String: Bool] = [:]

  init(of template: NormalTemplate) {
    self.template = template
    conditions = template.template.otherSections["Conditions"]?.object ?? [:]
    for name in conditions.keys { _ = outcome(of: name) }
  }

  private mutating func outcome(of name: String) -> Bool? {
    if let known = outcomes[name] { return known }
    guard !undecided.contains(name), let condition = conditions[name],
      pending.insert(name).inserted
    else { return nil }
    let outcome = evaluate(condition)
    pending.remove(name)
    outcomes[name] = outcome
    if outcome == nil { undecided.insert(name) }
    return outcome
  }

  private mutating func evaluate(_ condition: Value) -> Bool? {
    guard let members = condition.object, members.count == 1,
      let (function, argument) = members.elements.first
    else { return nil }
    let parts = argument.array ?? []
    switch function {
    case "Condition": return argument.string.flatMap { outcome(of: $0) }
    case "Fn::Not": return parts.first.flatMap { evaluate($0) }.map { !$0 }
    case "Fn::And": return combined(parts, decisive: false)
    case "Fn::Or": return combined(parts, decisive: true)
    case "Fn::Equals": return equals(parts)
    default: return nil
    }
  }

  private mutating func combined(_ parts: [Value], decisive: Bool) -> Bool? {
    let outcomes = parts.map { evaluate($0) }
    if outcomes.contains(decisive) { return decisive }
    return outcomes.contains(nil) ? nil : !decisive
  }

  private func equals(_ parts: [Value]) -> Bool? {
    guard parts.count == 2, let left = template.normal(parts[0]),
      let right = template.normal(parts[1])
    else { return nil }
    if left == right { return true }
    guard let left = left.scalarText, let right = right.scalarText else { return nil }
    return left == right
  }
}

extension Value {
  /// A scalar as the text that CloudFormation turns it into; nil for everything else.
  var scalarText: String? {
    switch self {
    case .string(let text): text
    case .number(let literal): literal
    case .bool(let bool): bool ? "true" : "false"
    case .null, .array, .object: nil
    }
  }
}
