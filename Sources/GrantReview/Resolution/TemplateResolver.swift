internal import CloudFormation

/// Carries out the intrinsic functions of one template.
///
/// What is not known becomes a letter, the same one on both sides of a review if it surely is the
/// same text. A comparison that is not known is taken to be what `assignment` says, and is noted.
struct TemplateResolver {
  let stack: DeployedTemplate
  /// Stands before the names of what belongs to a nested stack: `Nested.`.
  let prefix: String
  /// The parameters' values, where they are known or given by the stack around this one.
  let parameters: [String: Resolved]
  /// The parameters whose declarations differ in the other template.
  let movedParameters: Set<String>
  /// Names that people know for longer texts: a key's ARN is `${Key.Arn}`.
  var glossary: [String: String] = [:]

  /// The conditions of the template that are one comparison, by it.
  var conditionNames: [TemplateAtom: String] = [:]

  /// What the values being resolved are resolved under.
  var assignment: Assignment = [:]
  /// The comparisons that were needed and that `assignment` does not say.
  var open: Set<TemplateAtom> = []
  /// The parameters that were used and whose deployed value may be another.
  var doubtful: Set<String> = []
  private var depth = 0
  private var steps = 0
  /// Whether something was left unresolved since it was too much.
  private(set) var isExhausted = false
  /// How many stacks this one is nested in.
  private var level = 0

  init(
    _ stack: DeployedTemplate, prefix: String = "", parameters: [String: Resolved] = [:],
    movedParameters: Set<String> = []
  ) {
    self.stack = stack
    self.prefix = prefix
    self.parameters = parameters.merging(
      stack.parameters.mapValues { .text(SymbolicText($0)) },
      uniquingKeysWith: { given, _ in given })
    self.movedParameters = movedParameters
  }

  /// The value with its functions carried out; nil where it is left out, `AWS::NoValue`.
  mutating func resolve(_ value: Value) -> Resolved? {
    guard depth < Self.deepest, steps < Self.mostSteps else {
      isExhausted = true
      return .opaque(Letter(name: "too much to resolve"))
    }
    steps += 1
    depth += 1
    defer { depth -= 1 }
    switch value {
    case .null: return .null
    case .bool(let bool): return .bool(bool)
    case .number(let literal): return .number(literal)
    case .string(let text): return .text(dynamicReferences(in: text))
    case .array(let elements): return .list(elements.compactMap { resolve($0) })
    case .object(let members):
      if members.count == 1, let (name, argument) = members.elements.first,
        name == "Ref" || name.hasPrefix("Fn::")
      {
        return call(name, argument)
      }
      var object = [String: Resolved](minimumCapacity: members.count)
      for (key, member) in members { object[key] = resolve(member) }
      return .object(object)
    }
  }

  /// Deeper than any template that CloudFormation takes, shallow enough for the stack.
  private static let deepest = 300
  /// More than any template needs.
  private static let mostSteps = 2_000_000

  /// The resolver of a nested stack, in this one's state; nil where stacks are nested too deep.
  func nested(
    _ id: String, _ nested: DeployedTemplate, parameters: Resolved?
  ) -> TemplateResolver? {
    guard level < Self.deepestStack else { return nil }
    var given: [String: Resolved] = [:]
    if case .object(let members)? = parameters { given = members }
    var stack = nested
    stack.pseudoParameters.merge(self.stack.pseudoParameters) { own, _ in own }
    var inner = TemplateResolver(
      stack, prefix: "\(prefix)\(id).", parameters: given, movedParameters: movedParameters)
    inner.assignment = assignment
    inner.depth = depth
    inner.level = level + 1
    return inner
  }

  private static let deepestStack = 8

  /// A letter that stands for what cannot be carried out, named by all that its value depends on.
  mutating func opaque(_ name: String, _ argument: Value) -> Letter {
    Letter(name: "\(prefix)\(name) \((resolve(argument)?.canonical ?? "").shortened)")
  }

  /// The text with `{{resolve:…}}` as letters.
  private func dynamicReferences(in text: String) -> SymbolicText {
    guard text.utf8.contains(UInt8(ascii: "{")), text.holds("{{resolve:") else {
      return SymbolicText(text)
    }
    var result = SymbolicText()
    var rest = text[...]
    while let start = rest.firstRange(of: "{{resolve:"), let end = rest.firstRange(of: "}}") {
      guard start.lowerBound < end.lowerBound else { break }
      result.append(.text(String(rest[..<start.lowerBound])))
      result.append(.letter(Letter(name: String(rest[start.lowerBound..<end.upperBound]))))
      rest = rest[end.upperBound...]
    }
    result.append(.text(String(rest)))
    return result
  }
}
