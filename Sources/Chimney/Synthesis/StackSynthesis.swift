internal import CloudFormation
internal import ResourceSchemas

/// Writes one stack.
struct StackSynthesis {
  let stack: Scope
  let settings: StackSettings
  var resolver: StackResolver
  var template = Template()
  var origins: Template.Entries<SynthesizedStack.Origin> = [:]
  var scopes: [String: Scope] = [:]
  var found: [Diagnostic] = []
  var checker = SchemaChecker()
  /// What the schemas must be asked about, by logical ids.
  var raw: Template.Entries<RawParts> = [:]
  /// The stacks that this one waits for because it is said so.
  var declaredDependencies: [StackDependency] = []

  init(_ stack: Scope, _ assets: [AssetID: StagedAsset]) {
    self.stack = stack
    settings = stack.settings ?? StackSettings()
    resolver = StackResolver(stack, assets)
  }

  var mistakes: [Diagnostic] { found + resolver.diagnostics }

  /// Resolves all that is in the stack; what other stacks want of it comes later.
  mutating func resolve() {
    template.description = settings.description
    if !settings.metadata.isEmpty {
      template.otherSections["Metadata"] = .object(settings.metadata)
    }
    let scopes = stack.subtree
    if !scopes.contains(where: \.isResource) {
      found.append(stack.diagnostic(.error, .noResources))
    }
    for scope in scopes {
      if case .element(_, let element) = scope.content { add(element, of: scope) }
    }
    declaredDependencies += settings.dependencies
  }

  /// Checks the template, now that it is complete.
  mutating func finish() -> SynthesizedStack {
    if found.isEmpty, resolver.diagnostics.isEmpty { checkReferences() }
    checkSchemas()
    let document = template.json.document
    checkLimits(document)
    var needed: Set<String> = []
    let tags = stackTags.sorted(on: \.key)
    let synthesized = SynthesizedStack(
      name: stack.id, template: template, document: document, environment: settings.environment,
      tags: Template.Entries(uniqueKeysWithValues: tags.map { ($0.key, $0.value) }),
      terminationProtection: settings.terminationProtection,
      dependencies: dependencies.map(\.producer.id).filter { needed.insert($0).inserted },
      assets: resolver.assets, origins: origins)
    checkRules(synthesized)
    return synthesized
  }

  /// What makes other stacks come before this one.
  var dependencies: [StackDependency] {
    resolver.imports.map(StackDependency.init) + declaredDependencies
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
      if other.path != scope.path { found.append(scope.collision(of: id, with: other)) }
      return nil
    }
    scopes[id] = scope
    return id
  }

  private mutating func entry(
    _ element: any AnyResourceElement, of scope: Scope
  ) -> Template.Resource {
    var properties = Expression.object(element.properties).resolved(by: &resolver).object ?? [:]
    tag(&properties, of: element.type, at: scope)
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
        wait(for: target, at: scope)
        continue
      }
      for scope in target.subtree where scope.isResource { ids.insert(scope.logicalID) }
    }
    return ids.subtracting(Value.object(properties).references.map(\.logicalID)).sorted()
  }

  private mutating func wait(for target: Scope, at scope: Scope) {
    guard let producer = target.stack else {
      found.append(scope.diagnostic(.error, .dependencyOutsideOfStacks(on: target.path)))
      return
    }
    declaredDependencies.append(
      StackDependency(producer: producer, consumer: scope, needed: target, location: nil))
  }
}

extension StackSynthesis {
  /// Adds the outputs that other stacks import, each once.
  mutating func export(_ imports: [StackImport]) {
    for one in imports {
      let id = one.logicalID
      let path = "\(stack.path)/Exports/\(one.outputID)"
      guard origins[id]?.path != path else { continue }
      if let other = scopes[id] {
        found.append(one.scope.collision(of: id, with: other))
        continue
      }
      var attributes: Value.Object = ["Export": ["Name": .string(one.exportName)]]
      attributes["Condition"] =
        template.resources[one.scope.logicalID]?
        .otherAttributes["Condition"]
      template.outputs[id] = Template.Output(value: one.exported, otherAttributes: attributes)
      origins[id] = SynthesizedStack.Origin(path: path, locations: one.scope.locations)
    }
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

  fileprivate func collision(of id: String, with other: Scope) -> Diagnostic {
    diagnostic(
      .error, .logicalIDCollision(id, other: other.path, first: other.locations.first))
  }
}
