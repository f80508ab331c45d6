package import CloudFormation

/// Decides one concrete request by the rules of IAM, as plainly as they can be written: the other
/// opinion in the tests of the engine.
package struct Evaluator {
  package struct Request {
    package var caller: Caller
    package var action: String
    package var resource: String
    package var context: [String: [String]]

    package init(caller: Caller, action: String, resource: String, context: [String: [String]]) {
      self.caller = caller
      self.action = action
      self.resource = resource
      self.context = context
    }
  }

  package enum Caller: CaseIterable {
    case holder, user, neighbour, stranger, otherAccount, anonymous, service, otherService
  }

  /// -1 denied, 0 nothing, 1 what the account may delegate, 2 allowed.
  package static func decide(_ document: Value, _ request: Request) -> Int {
    var best = 0
    for statement in document["Statement"]?.array ?? [] {
      let strength = strength(statement["Principal"], request.caller)
      guard strength > 0, applies(statement, request) else { continue }
      if statement["Effect"] == "Deny" { return -1 }
      best = max(best, strength)
    }
    return best
  }

  private static func applies(_ statement: Value, _ request: Request) -> Bool {
    means(statement, action: request.action) && means(statement, resource: request.resource)
      && holds(statement, request.context)
  }

  static func means(_ statement: Value, action: String) -> Bool {
    let actions = texts(statement["Action"] ?? statement["NotAction"]).map { $0.lowercased() }
    return actions.contains { fits(action.lowercased(), $0) } == (statement["Action"] != nil)
  }

  static func means(_ statement: Value, resource: String) -> Bool {
    let resources = texts(statement["Resource"] ?? statement["NotResource"])
    return resources.contains { fits(resource, $0) } == (statement["Resource"] != nil)
  }

  static func holds(_ statement: Value, _ context: [String: [String]]) -> Bool {
    (statement["Condition"]?.object ?? [:]).allSatisfy { name, keys in
      (keys.object ?? [:]).allSatisfy {
        holds(name, context[$0.key.lowercased()], texts($0.value))
      }
    }
  }

  static func texts(_ value: Value?) -> [String] {
    value?.array?.compactMap(\.string) ?? [value?.string].compactMap(\.self)
  }

  /// Plain globbing, from the left.
  static func fits(_ text: String, _ pattern: String) -> Bool {
    fits(text.utf8[...], pattern.utf8[...])
  }

  private static func fits(_ text: Substring.UTF8View, _ pattern: Substring.UTF8View) -> Bool {
    guard let first = pattern.first else { return text.isEmpty }
    if first == UInt8(ascii: "*") {
      return fits(text, pattern.dropFirst()) || (!text.isEmpty && fits(text.dropFirst(), pattern))
    }
    guard let head = text.first, first == UInt8(ascii: "?") || first == head else { return false }
    return fits(text.dropFirst(), pattern.dropFirst())
  }

  private static func holds(_ name: String, _ values: [String]?, _ wanted: [String]) -> Bool {
    if name == "Null" { return wanted.contains(values == nil ? "true" : "false") }
    let isAny = name.hasPrefix("ForAnyValue:")
    let isAll = name.hasPrefix("ForAllValues:")
    let base = name.split(separator: ":").last.map(String.init) ?? name
    let isNegated = base.contains("Not")
    guard let values else { return isAll || base.hasSuffix("IfExists") || (isNegated && !isAny) }
    let outcomes = values.map { value in
      wanted.contains { passes(base, value, $0) } != isNegated
    }
    return isAll ? outcomes.allSatisfy(\.self) : outcomes.contains(true)
  }

  private static func passes(_ base: String, _ value: String, _ wanted: String) -> Bool {
    if base.hasSuffix("Like") { return fits(value, wanted) }
    if base.hasPrefix("Numeric"), let one = Double(value), let two = Double(wanted) {
      return base.contains("LessThan")
        ? one < two : base.contains("Greater") ? one >= two : one == two
    }
    if base.hasSuffix("IpAddress") {
      return value.hasPrefix(wanted == "10.0.0.0/8" ? "10." : "10.1.")
    }
    return value == wanted
  }

  static func strength(_ principal: Value?, _ caller: Caller) -> Int {
    guard let principal else { return 2 }
    if principal == "*" { return 2 }
    let names = texts(principal["AWS"])
    let services = texts(principal["Service"])
    switch caller {
    case .user where names.contains("arn:aws:iam::111122223333:user/u"): return 2
    case .user, .neighbour:
      return names.contains { $0 == "111122223333" || $0 == "arn:aws:iam::111122223333:root" }
        ? 1 : 0
    case .otherAccount: return names.contains("arn:aws:iam::444455556666:root") ? 1 : 0
    case .service: return services.contains("s.amazonaws.com") ? 2 : 0
    default: return 0
    }
  }
}
