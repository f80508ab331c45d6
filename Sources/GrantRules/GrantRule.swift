internal import Chimney
internal import CloudFormation
internal import GrantReview
internal import IAMPolicy

/// A rule on the permissions on one resource, before it meets a stack.
struct GrantRule {
  let kind: GrantClaim.Kind
  let subjects: [GrantSubject]
  let actions: [Action]
  let object: GrantObject
  var conditions: [Condition] = []
  var reach = StackRule.Reach.everybody
  /// Whether all of the account is permitted too.
  var permitsAccount = false

  /// What breaks the rule in this stack.
  func violations(in stack: RuledStack) -> [StackRule.Violation] {
    do throws(UnknownName) {
      let sentence = try sentence(in: stack)
      guard let claim = try claim(in: stack) else {
        return [.init("\(sentence): this speaks of something that is not in the stack")]
      }
      let proof = stack.shared { GrantProof(of: DeployedTemplate($0.template)) }
      return proof.refutations(of: claim).map { violation($0, of: sentence) }
    } catch {
      return [.init("a rule names what it cannot mean: \(error.message)")]
    }
  }

  /// The rule in words.
  private func sentence(in stack: RuledStack) throws(UnknownName) -> String {
    var names: [String] = []
    for subject in subjects {
      names.append(stack.name(of: try stack.principal(subject).identifier))
    }
    let who = names.joined(separator: ", ")
    let resource = stack.name(of: try stack.arn(object).expression)
    let what = actions.map(\.rawValue).joined(separator: ", ")
    let deed = "\(what) on \(resource == "*" ? "any resource" : resource)"
    return switch kind {
    case .only where permitsAccount: "nobody outside of the account may \(deed)"
    case .only: "\(names.isEmpty ? "nobody" : "only \(who)") may \(deed)"
    case .denied: "everybody\(names.isEmpty ? "" : " but \(who)") is denied \(deed)"
    case .allowed: "\(who) may \(deed)"
    }
  }

  private func claim(in stack: RuledStack) throws(UnknownName) -> GrantClaim? {
    var permitted: [Statement] = []
    for subject in subjects {
      let principal = try stack.principal(subject)
      permitted.append(.allow([principal], actions, where: conditions))
      if kind != .allowed, principal.kind == "AWS" {
        permitted.append(
          .allow([.anything], actions, where: conditions + [.whoever(is: principal)]))
      }
    }
    if permitsAccount { permitted += Self.insiders(actions) }
    let document = stack.value(of: PolicyDocument(statements: permitted))
    let resource = stack.value(of: try stack.arn(object))
    guard let document, let resource else { return nil }
    return GrantClaim(
      kind, statements: document, actions: actions.map(\.rawValue), resource: resource,
      reach: permitsAccount
        ? .principalsOfResources
        : reach == .everybody ? .everybody : .principalsOfTheStack)
  }

  /// What lets the account's principals do something, and the services that act for it.
  private static func insiders(_ actions: [Action]) -> [Statement] {
    ["aws:PrincipalAccount", "aws:SourceAccount"].map { key in
      .allow([.anything], actions, where: [.equals(key, .accountID)])
    }
  }

  private func violation(
    _ refutation: Refutation, of sentence: String
  ) -> StackRule.Violation {
    let row = refutation.row
    var lines = ["\(sentence); \(refutation.reason):", "  \(refutation.sentence)"]
    if let condition = row.condition { lines.append("  if \(condition)") }
    if let request = refutation.request { lines.append("  for example \(request)") }
    if !row.path.isEmpty { lines.append("  by \(row.path)") }
    let place = JSONPointer(parsing: row.path)
    return .init(
      lines.joined(separator: "\n"), at: place.element, place.steps(below: "Properties"))
  }
}

extension Condition {
  /// The request is made by this principal: what a policy says with a principal's name is said so
  /// in the words of the conditions of another.
  fileprivate static func whoever(is principal: Principal) -> Self {
    Self(.arnEquals, "aws:PrincipalArn", [Token(principal.identifier)])
  }
}

extension JSONPointer {
  /// The logical id in a pointer into `Resources`.
  fileprivate var element: String? {
    guard steps.count >= 2, steps[0] == .key("Resources"), case .key(let id) = steps[1] else {
      return nil
    }
    return id
  }

  /// The rest of a pointer into this part of a resource.
  fileprivate func steps(below part: String) -> JSONPointer {
    guard steps.count >= 3, steps[2] == .key(part) else { return JSONPointer() }
    return JSONPointer(Array(steps.dropFirst(3)))
  }
}
