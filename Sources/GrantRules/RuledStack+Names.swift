internal import Chimney
internal import CloudFormation
internal import IAMPolicy

/// Why a name in a rule means nothing, or too much.
struct UnknownName: Error {
  let name: String
  let candidates: [String]
  let isAmbiguous: Bool

  /// What is wrong and which names there are.
  var message: String {
    let known = candidates.prefix(Self.most).joined(separator: ", ")
    let more = candidates.count > Self.most ? ", and \(candidates.count - Self.most) more" : ""
    return isAmbiguous
      ? "'\(name)' is the end of several paths: \(known)\(more)"
      : "the stack has no '\(name)'; it has: \(known)\(more)"
  }

  private static var most: Int { 8 }
}

extension RuledStack {
  /// The one resource that a rule names by its logical id or the end of its path.
  func logicalID(
    named name: String, where isMeant: (Template.Resource) -> Bool
  ) throws(UnknownName) -> String {
    let meant = stack.template.resources.filter { isMeant($0.value) }.map(\.key)
    if meant.contains(name) { return name }
    let paths = meant.map { ($0, path(of: $0)) }
    let found = paths.filter { $0.1 == name || $0.1.hasSuffix("/\(name)") }
    guard found.count == 1 else {
      let candidates = (found.isEmpty ? paths : found).map(\.1)
      throw UnknownName(name: name, candidates: candidates, isAmbiguous: !found.isEmpty)
    }
    return found[0].0
  }

  /// The construct that makes a resource: its path without what people do not write.
  private func path(of id: String) -> String {
    let parts = (stack.origins[id]?.path ?? id).split(separator: "/").map(String.init)
    let named = parts.filter { $0 != "Default" }
    return (named.last == "Resource" ? named.dropLast() : named[...]).joined(separator: "/")
  }

  /// What stands for a resource or a principal, for people: a path or an ARN.
  func name(of expression: Expression) -> String {
    let value = value(of: expression) ?? "?"
    let id = value["Fn::GetAtt"]?.array?.first?.string ?? value["Ref"]?.string
    if let id, stack.template.resources[id] != nil {
      let path = path(of: id)
      return path.hasPrefix("\(stack.name)/") ? String(path.dropFirst(stack.name.count + 1)) : path
    }
    if let parts = value["Fn::Join"]?.array?.last?.array {
      return parts.map { $0.string ?? "${\($0["Ref"]?.string ?? "…")}" }.joined()
    }
    return value.string ?? value.compact
  }

  /// The principal that a rule speaks of, as the template writes it in a policy.
  func principal(_ subject: GrantSubject) throws(UnknownName) -> Principal {
    switch subject.meaning {
    case .principal(let principal): return principal
    case .named(let name):
      let id = try logicalID(named: name) {
        ["AWS::IAM::Role", "AWS::IAM::User"].contains($0.type)
      }
      return .arn(Self.arn(of: id, "Arn"))
    }
  }

  /// The ARN of the resource that a rule speaks of, as the template writes it.
  func arn(_ object: GrantObject) throws(UnknownName) -> Token<ARN> {
    switch object.meaning {
    case .arn(let arn): return arn
    case .named(let name):
      let id = try logicalID(named: name) { _ in true }
      let type = stack.template.resources[id]?.type ?? ""
      guard type != "AWS::SNS::Topic" else {
        return Token(.literal(["Ref": .string(id)]))
      }
      return Self.arn(of: id, "Arn")
    }
  }

  private static func arn(of id: String, _ attribute: String) -> Token<ARN> {
    Token(.literal(["Fn::GetAtt": [.string(id), .string(attribute)]]))
  }
}
