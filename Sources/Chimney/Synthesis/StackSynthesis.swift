internal import CloudFormation
internal import ResourceSchemas

/// Writes one stack.
struct StackSynthesis {
  let stack: Scope
  var resolver: StackResolver
  var template = Template()
  var origins: Template.Entries<SynthesizedStack.Origin> = [:]
  var scopes: [String: Scope] = [:]
  var found: [Diagnostic] = []
  var checker = SchemaChecker()
  /// What the schemas must be asked about, by logical ids.
  var raw: Template.Entries<RawParts> = [:]

  init(_ stack: Scope, _ assets: [AssetID: StagedAsset]) {
    self.stack = stack
    resolver = StackResolver(stack, assets)
  }

  var mistakes: [Diagnostic] { found + resolver.diagnostics }

  mutating func run() -> SynthesizedStack {
    if case .stack(let settings) = stack.content {
      template.description = settings.description
      if !settings.metadata.isEmpty {
        template.otherSections["Metadata"] = .object(settings.metadata)
      }
    }
    let scopes = stack.subtree
    if !scopes.contains(where: \.isResource) {
      found.append(stack.diagnostic(.error, .noResources))
    }
    for scope in scopes {
      if case .element(_, let element) = scope.content { add(element, of: scope) }
    }
    if found.isEmpty, resolver.diagnostics.isEmpty { checkReferences() }
    checkSchemas()
    checkLimits()
    return SynthesizedStack(
      name: stack.id, template: template, assets: resolver.assets, origins: origins)
  }

  private mutating func add(_ element: any Element, of scope: Scope) {
    guard let id = claimLogicalID(of: scope) else { return }
    resolver.consumer = scope
    resolver.values = []
    let mistakesBefore = resolver.diagnostics.count
    switch element {
    case let resource as any AnyResourceElement:
      template.resources[id] = entry(resource, of: scope)
      if mistakesBefore == resolver.diagnostics.count { raw[id] = resource.rawParts }
    case let output as OutputElement:
      template.outputs[id] = Template.Output(
        value: output.value.resolved(by: &resolver), description: output.description,
        otherAttributes: attributes(of: output.condition))
    case let entry as SectionElement:
      template.add(entry.expression.resolved(by: &resolver), under: id, to: entry.section.rawValue)
    case let parameter as ParameterElement: template.parameters[id] = parameter.parameter
    default: break
    }
    origins[id] = SynthesizedStack.Origin(
      path: scope.path, locations: scope.locations, values: resolver.values)
  }

  private mutating func claimLogicalID(of scope: Scope) -> String? {
    let id = scope.logicalID
    guard !id.isEmpty else {
      if !scope.id.isEmpty { found.append(scope.diagnostic(.error, .emptyLogicalID)) }
      return nil
    }
    if let other = scopes[id] {
      if other.path != scope.path {
        let mistake = Mistake.logicalIDCollision(
          id, other: other.path, first: other.locations.first)
        found.append(scope.diagnostic(.error, mistake))
      }
      return nil
    }
    scopes[id] = scope
    return id
  }

  private mutating func entry(
    _ element: any AnyResourceElement, of scope: Scope
  ) -> Template.Resource {
    let properties = Expression.object(element.properties).resolved(by: &resolver).object ?? [:]
    return Template.Resource(
      type: element.type, properties: properties,
      dependsOn: dependencies(of: element, at: scope, besides: properties),
      deletionPolicy: element.removalPolicy?.deletionPolicy,
      updateReplacePolicy: element.removalPolicy?.updateReplacePolicy,
      metadata: element.metadata.merging(
        ["aws:cdk:path": .string(scope.pathWithoutDefaults)], uniquingKeysWith: { $1 }),
      otherAttributes: attributes(of: element.condition))
  }

  private mutating func attributes(of condition: NamedCondition?) -> Value.Object {
    condition.map { ["Condition": $0.name.resolved(by: &resolver)] } ?? [:]
  }

  /// The logical ids of what the resource waits for, without what its properties refer to anyway.
  private mutating func dependencies(
    of element: any AnyResourceElement, at scope: Scope, besides properties: Value.Object
  ) -> [String] {
    guard !element.dependencies.isEmpty else { return [] }
    var ids = Set<String>()
    for target in element.dependencies {
      guard target.stack === stack else {
        found.append(scope.diagnostic(.error, .dependencyAcrossStacks(on: target.path)))
        continue
      }
      for scope in target.subtree where scope.isResource { ids.insert(scope.logicalID) }
    }
    return ids.subtracting(Value.object(properties).references.map(\.logicalID)).sorted()
  }
}

extension Template {
  fileprivate mutating func add(_ value: Value, under id: String, to section: String) {
    var entries = otherSections[section]?.object ?? [:]
    entries[id] = value
    otherSections[section] = .object(entries)
  }
}

extension Scope {
  /// Whether a resource stands here.
  fileprivate var isResource: Bool {
    if case .element(_, let element) = content { element is any AnyResourceElement } else { false }
  }

  /// The path as the CDK would have it for the same logical ids.
  fileprivate var pathWithoutDefaults: String {
    lineage.map(\.id).filter { $0 != "Default" }.joined(separator: "/")
  }
}
