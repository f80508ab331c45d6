internal import CloudAssembly
internal import CloudFormation
internal import GrantReview

/// What people call the resources of a stack: `key eth-cmk-identity`, `role SignerRole`.
public struct ResourceNames: Sendable {
  private var names: [String: String] = [:]
  private var nouns: [String: String] = [:]
  private var runners: [String: [String]] = [:]

  /// The names in a stack, those of its newer version first.
  public init(_ review: StackReview) {
    for version in [review.after, review.before] {
      if let version { add(version.deployed, of: version, below: "") }
    }
    let sharing = Dictionary(grouping: names.keys) { names[$0] ?? "" }.values
    for id in sharing.filter({ $0.count > 1 }).joined() where names[id] != id {
      names[id]? += " (\(id))"
    }
  }

  private mutating func add(
    _ stack: DeployedTemplate, of version: StackVersion, below prefix: String
  ) {
    for (id, resource) in stack.template.resources where names[prefix + id] == nil {
      names[prefix + id] =
        resource.path(prefix.isEmpty ? version.sourceMap?.origins[id]?.path : nil) ?? prefix + id
      nouns[prefix + id] = Self.noun(of: resource.type)
    }
    for (id, resource) in stack.template.resources {
      guard let role = resource.properties["Role"]?.references.first?.logicalID else { continue }
      if runners[prefix + role]?.contains(prefix + id) != true {
        runners[prefix + role, default: []].append(prefix + id)
      }
    }
    for (id, nested) in stack.nestedStacks {
      add(nested, of: version, below: "\(prefix)\(id).")
    }
  }

  /// The name of a resource without what it is: `eth-cmk-identity`.
  public func name(of id: String) -> String { names[id] ?? id }

  /// The resource in people's words: `key eth-cmk-identity`.
  public func resource(_ id: String) -> String {
    [nouns[id], name(of: id)].compactMap(\.self).joined(separator: " ")
  }

  /// The functions and other resources that run as a role.
  public func runners(of role: String) -> [String] { runners[role] ?? [] }

  /// Whether there is such a resource.
  func knows(_ id: String) -> Bool { names[id] != nil }

  /// What resources of a type are called: the last part of its name, in words.
  static func noun(of type: String) -> String {
    let last = type.split(separator: ":").last.map(String.init) ?? type
    switch last {
    case "Url": return "URL"
    case "ManagedPolicy", "RolePolicy", "UserPolicy", "GroupPolicy": return "policy"
    default: break
    }
    var words = ""
    var wasLower = false
    for character in last {
      if character.isUppercase, wasLower { words.append(" ") }
      wasLower = character.isLowercase
      words.append(character.lowercased())
    }
    return words
  }
}

extension Template.Resource {
  /// The construct's path below its stack, from the source map or from the CDK's metadata, without
  /// the last component where that says nothing.
  fileprivate func path(_ origin: String?) -> String? {
    guard let path = origin ?? metadata["aws:cdk:path"]?.string else { return nil }
    var components = path.split(separator: "/").dropFirst()
    if components.last == "Resource", components.count > 1 { components.removeLast() }
    let kept = components.filter { $0 != "Default" }
    return kept.isEmpty ? nil : kept.joined(separator: "/")
  }
}
