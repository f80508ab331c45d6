internal import CloudFormation

/// Finds what is shaped like a policy in the properties of a resource of any type, and the roles
/// that it runs as.
struct PolicySearch {
  struct Site {
    let value: Value
    let path: String
  }

  private(set) var sites: [Site] = []
  private(set) var roles: [Site] = []
  private let knowsType: Bool

  init(type: String) {
    knowsType = PolicyTarget.of(type) != nil
  }

  mutating func visit(_ value: Value, _ path: String) {
    switch value {
    case .object(let members):
      if members["Statement"] != nil { return sites.append(Site(value: value, path: path)) }
      for (key, member) in members { visit(member, named: key, "\(path)/\(key.escaped)") }
    case .array(let elements):
      for (index, element) in elements.enumerated() { visit(element, "\(path)/\(index)") }
    case .string(let text):
      if text.isPolicy { sites.append(Site(value: value, path: path)) }
    case .null, .bool, .number: break
    }
  }

  private mutating func visit(_ value: Value, named key: String, _ path: String) {
    if Self.isRole(key), value.string != nil || value.isFunction {
      return roles.append(Site(value: value, path: path))
    }
    guard value.isFunction || value.string != nil else { return visit(value, path) }
    if knowsType && Self.isPolicy(key) || value.mentionsPolicy {
      sites.append(Site(value: value, path: path))
    }
  }

  /// Whether a property of this name holds the role that a resource acts with.
  private static func isRole(_ key: String) -> Bool {
    key == "Role" || key.hasSuffix("RoleArn") || key.hasSuffix("RoleARN") || key == "ServiceRole"
      || key == "IamInstanceProfile"
  }

  private static func isPolicy(_ key: String) -> Bool {
    key.hasSuffix("Policy") || key.hasSuffix("Policies") || key.hasSuffix("PolicyDocument")
      || key.hasSuffix("PolicyText")
  }
}

extension Value {
  /// Whether it is an intrinsic function.
  fileprivate var isFunction: Bool {
    guard let members = object, members.count == 1, let name = members.keys.first else {
      return false
    }
    return name == "Ref" || name.hasPrefix("Fn::")
  }

  /// Whether a policy stands anywhere in it, as an object or as text.
  fileprivate var mentionsPolicy: Bool {
    switch self {
    case .string(let text): text.isPolicy
    case .array(let elements): elements.contains(where: \.mentionsPolicy)
    case .object(let members):
      members["Statement"] != nil || members.values.contains(where: \.mentionsPolicy)
    case .null, .bool, .number: false
    }
  }
}

extension String {
  /// Whether the text is or holds a policy as JSON.
  fileprivate var isPolicy: Bool { contains("\"Statement\"") && contains("\"Effect\"") }

  fileprivate var escaped: String {
    contains("~") || contains("/")
      ? String(flatMap { $0 == "~" ? "~0" : $0 == "/" ? "~1" : String($0) }) : self
  }
}
