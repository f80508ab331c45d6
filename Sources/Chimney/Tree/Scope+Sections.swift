public import CloudFormation

extension Scope {
  /// Declares a condition under a name (AWS page "Conditions").
  public func condition(
    _ id: String, _ condition: StackCondition,
    file: StaticString = #filePath, line: UInt = #line
  ) -> NamedCondition {
    let element = SectionElement(.conditions, condition.expression)
    return NamedCondition(named: .reference(hold(element, under: id, file, line).1, .name))
  }

  /// Declares a mapping, values by two keys (AWS page "Mappings").
  public func mapping(
    _ id: String, _ values: OrderedDictionary<String, Value.Object>,
    file: StaticString = #filePath, line: UInt = #line
  ) -> Mapping {
    let element = SectionElement(.mappings, .literal(.object(values.mapValues(Value.object))))
    return Mapping(name: .reference(hold(element, under: id, file, line).1, .name))
  }

  /// Declares a rule: what CloudFormation checks of parameters before it does anything (AWS page
  /// "Rules"). Without a condition it is always checked.
  public func rule(
    _ id: String, when condition: StackCondition? = nil, assert assertions: [RuleAssertion],
    file: StaticString = #filePath, line: UInt = #line
  ) {
    var rule = Expression.Object()
    rule["RuleCondition"] = condition?.expression
    rule["Assertions"] = .array(assertions.map(\.expression))
    _ = hold(SectionElement(.rules, .object(rule)), under: id, file, line)
  }

  /// Sets facts beside the template's elements, for tools (AWS page "Metadata"). A later value of
  /// the same name counts.
  public func metadata(
    _ name: String, _ value: Value, file: StaticString = #filePath, line: UInt = #line
  ) {
    guard let stack, case .stack(var settings) = stack.content else {
      return report(.error, .outsideOfStack, at: SourceLocation(file: file, line: line))
    }
    settings.metadata[name] = value
    stack.content = .stack(settings)
  }
}

/// What a rule asserts, and what is said when it does not hold.
public struct RuleAssertion: Sendable, Hashable {
  /// What must hold.
  public let condition: StackCondition
  /// What the person who deploys reads otherwise.
  public let description: String?

  /// The assertion that a condition holds.
  public init(_ condition: StackCondition, _ description: String? = nil) {
    self.condition = condition
    self.description = description
  }

  fileprivate var expression: Expression {
    var object: Expression.Object = ["Assert": condition.expression]
    object["AssertDescription"] = description.map { .literal(.string($0)) }
    return .object(object)
  }
}

/// Values of a stack by two keys.
public struct Mapping: Sendable, Hashable {
  let name: Expression

  /// `Fn::FindInMap`: the value under two keys.
  public func find<Kind>(
    _ topLevelKey: Token<String>, _ secondLevelKey: Token<String>, as kind: Kind.Type = String.self
  ) -> Token<Kind> {
    Token(
      .function(
        "Fn::FindInMap", .array([name, topLevelKey.expression, secondLevelKey.expression])))
  }
}
