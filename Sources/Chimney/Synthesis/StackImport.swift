internal import CloudFormation

/// What one stack asks of another: a value that the other one exports.
struct StackImport {
  /// The stack that has the value.
  let producer: Scope
  /// The element whose value it is.
  let scope: Scope
  let attribute: Attribute
  let isList: Bool
  /// The scope that needs it.
  let consumer: Scope
  /// Where it is written that it does, if that has a line of its own.
  let location: SourceLocation?
}

extension StackImport {
  /// The id of the output below the stack, as the CDK builds it: of the very value.
  var outputID: String { "Output\(value.compact)" }
  /// The output's name in the template.
  var logicalID: String { Chimney.logicalID(of: ["Exports", outputID]) }
  /// What the producer's template says.
  var value: Value { attribute.value(of: scope) }

  /// The name of the export, 255 characters at most: of a long one the end.
  var exportName: String {
    let prefix = "\(producer.id):"
    return prefix + logicalID.suffix(255 - prefix.count)
  }

  /// What the consumer's template says. Exports are texts, so a list is joined and split again.
  var imported: Value {
    let value: Value = ["Fn::ImportValue": .string(exportName)]
    return isList ? ["Fn::Split": [.string(Self.separator), value]] : value
  }

  /// What the producer's output answers.
  var exported: Value {
    isList ? ["Fn::Join": [.string(Self.separator), value]] : value
  }

  /// The CDK's, which no element of a list is expected to have.
  private static let separator = "||"
}

extension StackResolver {
  /// Asks another stack for a value; where that cannot be, says why.
  mutating func imported(
    _ attribute: Attribute, of scope: Scope, in home: Scope
  ) -> Value {
    if attribute == .name { return mistaken(.sectionAcrossStacks(scope.path, of: home.id)) }
    if consumer.isSection { return mistaken(.importInSection(scope.path, of: home.id)) }
    let other = home.settings?.environment ?? Stack.Environment()
    guard other == environment else {
      return mistaken(
        .referenceAcrossEnvironments(
          to: scope.path, of: home.id, in: other, from: environment))
    }
    let new = StackImport(
      producer: home, scope: scope, attribute: attribute,
      isList: attribute.isList || scope.isListParameter, consumer: consumer, location: location)
    imports.append(new)
    return new.imported
  }
}

extension Attribute {
  fileprivate var isList: Bool {
    if case .getAttList = self { true } else { false }
  }
}

extension Scope {
  /// Whether a condition, a mapping or a rule stands here.
  fileprivate var isSection: Bool {
    if case .element(_, let element) = content { element is SectionElement } else { false }
  }

  /// Whether a parameter stands here that holds a list.
  fileprivate var isListParameter: Bool {
    guard case .element(_, let element as ParameterElement) = content else { return false }
    return element.parameter.type.contains("List<")
      || element.parameter.type == "CommaDelimitedList"
      || element.parameter.type == "AWS::SSM::Parameter::Value<CommaDelimitedList>"
  }

  /// What is said of the stack that stands here.
  var settings: StackSettings? {
    if case .stack(let settings) = content { settings } else { nil }
  }
}
