import CloudFormation

/// Why something that should be a policy cannot be read as one.
struct UnreadablePolicy: Error {
  let reason: String
}

extension PolicyStatement {
  /// Reads a statement of a document of the version with policy variables, or of the one before.
  /// - Throws: `UnreadablePolicy` for an element that is not known or of another shape.
  init(_ value: Resolved, hasVariables: Bool) throws(UnreadablePolicy) {
    guard case .object(let elements) = value else {
      throw UnreadablePolicy(reason: "a statement is no object")
    }
    if let unknown = elements.keys.filter({ !Self.known.contains($0) }).min() {
      throw UnreadablePolicy(reason: "a statement has the element \(unknown)")
    }
    switch elements["Effect"]?.text?.literal {
    case "Allow": effect = .allow
    case "Deny": effect = .deny
    default: throw UnreadablePolicy(reason: "the effect of a statement is not known")
    }
    actions = try Self.selection("Action", in: elements) {
      Pattern(wildcards: $0, ignoresCase: true)
    }
    resources =
      elements["Resource"] == nil && elements["NotResource"] == nil
      ? Selection(items: [.everything])
      : try Self.selection("Resource", in: elements) {
        Pattern(wildcards: hasVariables ? $0.withPolicyVariables : $0)
      }
    principals = try Self.principals(elements)
    clauses = try Self.clauses(elements["Condition"], hasVariables)
  }

  private static let known: Set<String> = [
    "Sid", "Effect", "Action", "NotAction", "Resource", "NotResource", "Principal", "NotPrincipal",
    "Condition",
  ]

  private static func selection(
    _ name: String, in elements: [String: Resolved], _ pattern: (SymbolicText) -> Pattern
  ) throws(UnreadablePolicy) -> Selection<Pattern> {
    let (plain, complement) = (elements[name], elements["Not\(name)"])
    guard let value = plain ?? complement, plain == nil || complement == nil else {
      throw UnreadablePolicy(reason: "a statement needs one of \(name) and Not\(name)")
    }
    return Selection(
      unordered: try texts(value, name).map(pattern), isComplement: complement != nil)
  }

  private static func texts(
    _ value: Resolved, _ name: String
  ) throws(UnreadablePolicy) -> [SymbolicText] {
    var texts: [SymbolicText] = []
    for element in value.elements {
      guard let text = element.text else {
        throw UnreadablePolicy(reason: "an item of \(name) is no text")
      }
      guard text.length <= longest else {
        throw UnreadablePolicy(reason: "an item of \(name) is longer than a policy may be")
      }
      texts.append(text)
    }
    return texts
  }

  /// More than any policy may have (AWS page "IAM and AWS STS quotas").
  private static var longest: Int { 32_768 }

  private static func principals(
    _ elements: [String: Resolved]
  ) throws(UnreadablePolicy) -> NamedPrincipals? {
    let (plain, complement) = (elements["Principal"], elements["NotPrincipal"])
    guard let value = plain ?? complement else { return nil }
    guard plain == nil || complement == nil else {
      throw UnreadablePolicy(reason: "a statement has both Principal and NotPrincipal")
    }
    var names: Set<PrincipalName> = []
    if case .object(let kinds) = value {
      for (kind, value) in kinds {
        for text in try texts(value, "Principal") { names.insert(.init(kind: kind, text)) }
      }
    } else if value.text == "*" {
      names = [.everyone]
    } else {
      throw UnreadablePolicy(reason: "a principal is neither * nor an object")
    }
    return NamedPrincipals(
      items: names.sorted(on: { "\($0)" }), isComplement: complement != nil)
  }

  private static func clauses(
    _ value: Resolved?, _ hasVariables: Bool
  ) throws(UnreadablePolicy) -> [Clause] {
    guard let value else { return [] }
    guard case .object(let operators) = value else {
      throw UnreadablePolicy(reason: "a condition is no object")
    }
    var clauses: Set<Clause> = []
    for (name, keys) in operators {
      guard case .object(let keys) = keys else {
        throw UnreadablePolicy(reason: "the keys of \(name) are no object")
      }
      for (key, values) in keys {
        let texts = try texts(values, key).map { hasVariables ? $0.withPolicyVariables : $0 }
        clauses.insert(Clause(operator: name, key: key, values: texts))
      }
    }
    return clauses.sorted(on: \.text)
  }
}

extension SymbolicText {
  /// The text with policy variables, `${aws:username}`, as letters (AWS page "IAM policy elements:
  /// Variables and tags"). `${*}`, `${?}` and `${$}` stand for themselves, as letters too.
  var withPolicyVariables: SymbolicText {
    var result = SymbolicText()
    for piece in pieces {
      guard case .text(let text) = piece, text.holds("${") else {
        result.append(piece)
        continue
      }
      var rest = text[...]
      while let start = rest.nextReference,
        let end = rest[start.upperBound...].firstIndex(of: "}")
      {
        result.append(.text(String(rest[..<start.lowerBound])))
        let name = String(rest[start.upperBound..<end])
        result.append(.letter(Letter(name: name.contains(",") ? name : name.lowercased())))
        rest = rest[rest.index(after: end)...]
      }
      result.append(.text(String(rest)))
    }
    return result
  }
}
