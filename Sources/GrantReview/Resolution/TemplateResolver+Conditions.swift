internal import CloudFormation

extension TemplateResolver {
  /// Whether the template's condition of this name holds; nil if it cannot be read.
  mutating func holds(_ name: String) -> Bool? {
    guard let condition = stack.template.otherSections["Conditions"]?[name] else { return nil }
    if let parts = condition["Fn::Equals"]?.array, parts.count == 2, let one = resolve(parts[0]),
      let two = resolve(parts[1])
    {
      conditionNames[TemplateAtom(one, two)] = name
    }
    return evaluate(condition, depth: 0)
  }

  private mutating func evaluate(_ condition: Value, depth: Int) -> Bool? {
    guard depth < 50, let members = condition.object, members.count == 1,
      let (name, argument) = members.elements.first
    else { return nil }
    let parts = argument.array ?? []
    switch name {
    case "Condition":
      guard let other = argument.string,
        let referred = stack.template.otherSections["Conditions"]?[other]
      else { return nil }
      return evaluate(referred, depth: depth + 1)
    case "Fn::Not":
      return parts.count == 1 ? evaluate(parts[0], depth: depth + 1).map { !$0 } : nil
    case "Fn::And": return all(parts, depth).map { !$0.contains(false) }
    case "Fn::Or": return all(parts, depth).map { $0.contains(true) }
    case "Fn::Equals": return equals(parts)
    default: return assume(TemplateAtom(.text("\(name)"), .text(SymbolicText(argument.compact))))
    }
  }

  private mutating func all(_ parts: [Value], _ depth: Int) -> [Bool]? {
    var outcomes: [Bool] = []
    for part in parts {
      guard let outcome = evaluate(part, depth: depth + 1) else { return nil }
      outcomes.append(outcome)
    }
    return outcomes
  }

  private mutating func equals(_ parts: [Value]) -> Bool? {
    guard parts.count == 2, let one = resolve(parts[0]), let two = resolve(parts[1]) else {
      return nil
    }
    if one == two { return true }
    if let left = one.text?.literal, let right = two.text?.literal { return left == right }
    return assume(TemplateAtom(one, two))
  }

  private mutating func assume(_ atom: TemplateAtom) -> Bool {
    if let known = assignment[atom] { return known }
    open.insert(atom)
    return false
  }
}

/// What a value becomes where these comparisons come out so.
struct Alternative<Result> {
  let assignment: Assignment
  let result: Result
}

extension TemplateResolver {
  /// What `body` answers for each outcome of the comparisons that it asks for; nil if they are too
  /// many.
  mutating func alternatives<Result: Equatable>(
    below assignment: Assignment = [:], _ body: (inout TemplateResolver) -> Result
  ) -> [Alternative<Result>]? {
    var finished: [Alternative<Result>] = []
    var waiting = [assignment]
    while let current = waiting.popLast() {
      guard finished.count + waiting.count < Self.mostAlternatives else { return nil }
      self.assignment = current
      open = []
      let result = body(&self)
      if let atom = open.min() {
        waiting.append(current.merging([atom: false]) { $1 })
        waiting.append(current.merging([atom: true]) { $1 })
      } else {
        finished.append(Alternative(assignment: current, result: result))
      }
    }
    self.assignment = [:]
    open = []
    if finished.count == 1 { return finished }
    if let first = finished.first, finished.allSatisfy({ $0.result == first.result }) {
      return [Alternative(assignment: assignment, result: first.result)]
    }
    return finished
  }

  private static var mostAlternatives: Int { 64 }
}
