internal import CloudFormation

extension Lowering {
  /// What carries out more than the template says: nested stacks, macros, modules, custom resources.
  mutating func lowerProgram(_ id: String, _ resource: Template.Resource) {
    let properties = Value.object(resource.properties)
    switch resource.type {
    case "AWS::CloudFormation::Stack" where resolver.stack.nestedStacks[id] == nil:
      note(path(id), "the template of this nested stack is not at hand", properties)
    case "AWS::CloudFormation::StackSet":
      note(path(id), "the stacks of a stack set are not reviewed", properties)
    case let type where type.hasSuffix("::MODULE"):
      note(path(id), "the content of a module is not at hand", properties)
    case let type where type.hasPrefix("AWS::Serverless::"):
      let globals = resolver.stack.template.otherSections["Globals"] ?? .null
      note(path(id), "what a macro makes of it is not known", [properties, globals])
    case let type where type.isCustomResource && properties.speaksOfPermissions(50):
      note(path(id), "what a custom resource does is not known", properties)
    case _ where properties.hasMacro(100):
      note(path(id), "what a macro makes of it is not known", properties)
    default: break
    }
  }

  /// The macros that the whole template runs through (AWS page "Transform").
  mutating func lowerTransforms() {
    guard let transform = resolver.stack.template.otherSections["Transform"] else { return }
    let harmless = ["AWS::LanguageExtensions", "AWS::Serverless-2016-10-31"]
    let names = transform.array ?? [transform]
    guard !names.allSatisfy({ $0.string.map(harmless.contains) == true }) else { return }
    let template = resolver.stack.template
    let resources = template.resources.elements.map {
      Value.array([
        .string($0.key), .string($0.value.type), .object($0.value.properties),
        .object($0.value.otherAttributes),
      ])
    }
    note(
      "/Transform", "what a macro makes of the template is not known",
      [transform, .array(resources), .object(template.otherSections)])
  }

  /// A nested stack whose template is at hand, once for each way in which its parameters come out.
  mutating func lowerNestedStack(
    _ id: String, _ resource: Template.Resource, under assignment: Assignment
  ) {
    guard let nested = resolver.stack.nestedStacks[id],
      let outcomes = resolver.alternatives(
        below: assignment, { $0.resolve(resource.properties["Parameters"] ?? [:]) })
    else { return }
    for outcome in outcomes {
      guard let inner = resolver.nested(id, nested, parameters: outcome.result) else {
        return note(path(id), "stacks are nested too deep", .object(resource.properties))
      }
      var lowering = Lowering(inner)
      lowering.base = outcome.assignment
      lowering.lower(nested.template.resources)
      facts.merge(lowering.facts)
      resolver.glossary.merge(lowering.resolver.glossary) { mine, _ in mine }
    }
  }
}

extension String {
  fileprivate var isCustomResource: Bool {
    hasPrefix("Custom::") || self == "AWS::CloudFormation::CustomResource"
  }
}

extension Value {
  /// Whether a macro or a loop stands in it.
  fileprivate func hasMacro(_ depth: Int) -> Bool {
    guard depth > 0 else { return true }
    switch self {
    case .array(let elements): return elements.contains { $0.hasMacro(depth - 1) }
    case .object(let members):
      return members.contains { key, value in
        key == "Fn::Transform" || key.hasPrefix("Fn::ForEach::") || value.hasMacro(depth - 1)
      }
    default: return false
    }
  }

  /// Whether any text or key in it is about permissions.
  fileprivate func speaksOfPermissions(_ depth: Int) -> Bool {
    guard depth > 0 else { return true }
    switch self {
    case .string(let text): return text.speaksOfPermissions
    case .array(let elements): return elements.contains { $0.speaksOfPermissions(depth - 1) }
    case .object(let members):
      return members.contains { key, value in
        key.speaksOfPermissions || value.speaksOfPermissions(depth - 1)
      }
    default: return false
    }
  }
}

extension String {
  fileprivate var speaksOfPermissions: Bool {
    let text = lowercased()
    return ["policy", "permission", "grant", "assumerole", "attachrole"].contains(
      where: text.contains)
  }
}
