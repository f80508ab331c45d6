internal import CloudFormation
internal import ResourceSchemas

/// Finds what is shaped like a policy in the properties of a resource of any type, and the roles
/// that it runs as.
struct PolicySearch {
  struct Site {
    let value: Value
    let path: String
  }

  private(set) var sites: [Site] = []
  private(set) var roles: [Site] = []
  /// The properties that the type's schema says are policies.
  private let known: Set<String>
  private let knowsType: Bool

  init(type: String) {
    knowsType = PolicyTarget.of(type) != nil
    known = SchemaDatabase.installed?[type]?.policies ?? []
  }

  mutating func visit(_ value: Value, _ path: String, dotted: [String] = []) {
    guard dotted.count < Self.deepest else { return }
    switch value {
    case .object(let members):
      if value.isPolicyDocument { return sites.append(Site(value: value, path: path)) }
      for (key, member) in members {
        visit(member, named: key, "\(path)/\(key.escaped)", dotted: dotted + [key])
      }
    case .array(let elements):
      for (index, element) in elements.enumerated() {
        visit(element, "\(path)/\(index)", dotted: dotted + ["*"])
      }
    case .string(let text):
      if text.isPolicy { sites.append(Site(value: value, path: path)) }
    case .null, .bool, .number: break
    }
  }

  private mutating func visit(
    _ value: Value, named key: String, _ path: String, dotted: [String]
  ) {
    if key == "IamInstanceProfile", let members = value.object, !value.isFunction {
      for (key, member) in members { roles.append(Site(value: member, path: "\(path)/\(key)")) }
      return
    }
    if key == "RoleArns", let elements = value.array {
      for (index, role) in elements.enumerated() {
        roles.append(Site(value: role, path: "\(path)/\(index)"))
      }
      return
    }
    if Self.isRole(key), value.string != nil || value.isFunction {
      return roles.append(Site(value: value, path: path))
    }
    guard value.isFunction || value.string != nil else {
      return visit(value, path, dotted: dotted)
    }
    let isKnown =
      known.contains(dotted.joined(separator: ".")) || (knowsType && Self.isPolicy(key))
    if isKnown && value != ["Ref": "AWS::NoValue"] || value.mentionsPolicy(Self.deepest) {
      sites.append(Site(value: value, path: path))
    }
  }

  /// Whether a property of this name holds the role that a resource acts with.
  private static func isRole(_ key: String) -> Bool {
    key.hasSuffix("Role") || key.hasSuffix("RoleArn") || key.hasSuffix("RoleARN")
      || key == "IamInstanceProfile"
  }

  private static func isPolicy(_ key: String) -> Bool {
    key.hasSuffix("PolicyDocument") || key == "AccessPolicies" || key == "Policy"
  }

  /// Deeper than the properties of any resource.
  private static let deepest = 100
}

extension Value {
  /// Whether it is an intrinsic function.
  var isFunction: Bool {
    guard let members = object, members.count == 1, let name = members.keys.first else {
      return false
    }
    return name == "Ref" || name.hasPrefix("Fn::")
  }

  /// Whether it is shaped like a policy: statements with effects. Other languages have statements
  /// too, those of firewalls say.
  fileprivate var isPolicyDocument: Bool {
    guard let statements = self["Statement"] else { return false }
    return (statements.array ?? [statements]).contains { statement in
      statement["Effect"] != nil || statement.isFunction
    }
  }

  /// Whether a policy stands anywhere in it, as an object or as text.
  fileprivate func mentionsPolicy(_ depth: Int) -> Bool {
    guard depth > 0 else { return false }
    switch self {
    case .string(let text): return text.isPolicy
    case .array(let elements): return elements.contains { $0.mentionsPolicy(depth - 1) }
    case .object(let members):
      return isPolicyDocument || members.values.contains { $0.mentionsPolicy(depth - 1) }
    case .null, .bool, .number: return false
    }
  }
}

extension String {
  /// Whether the text is or holds a policy as JSON.
  fileprivate var isPolicy: Bool { holds("\"Statement\"") && holds("\"Effect\"") }

  fileprivate var escaped: String {
    contains("~") || contains("/")
      ? String(flatMap { $0 == "~" ? "~0" : $0 == "/" ? "~1" : String($0) }) : self
  }
}
