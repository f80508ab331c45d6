internal import CloudFormation

/// What values of a template depend on beside its resources, and that is another than before.
struct ChangedInputs {
  private(set) var parameters: Set<String> = []
  private(set) var mappings: Set<String> = []
  private(set) var conditions: Set<String> = []

  init(from before: NormalTemplate, to after: NormalTemplate) {
    parameters = Self.parameters(from: before, to: after)
    mappings = Self.differing("Mappings", before, after)
    conditions = conditions(from: before, to: after)
  }

  private static func parameters(from before: NormalTemplate, to after: NormalTemplate) -> Set<
    String
  > {
    Set(
      after.template.parameters.filter { name, new in
        guard let old = before.template.parameters[name] else { return false }
        guard let was = before.parameters[name], let value = after.parameters[name] else {
          return old.type != new.type || old.constraints["Default"] != new.constraints["Default"]
        }
        return was != value
      }.keys)
  }

  private static func differing(
    _ section: String, _ before: NormalTemplate, _ after: NormalTemplate
  ) -> Set<String> {
    let old = before.sections[section]?.object ?? [:]
    let new = after.sections[section]?.object ?? [:]
    return Set(
      new.keys.filter { name in old[name].map { $0.sorted != new[name]?.sorted } ?? false })
  }

  /// Conditions that are defined in another way, those that are made of such, and those that look
  /// at a changed parameter or mapping.
  private func conditions(from before: NormalTemplate, to after: NormalTemplate) -> Set<String> {
    let definitions = after.sections["Conditions"]?.object ?? [:]
    var changed = Self.differing("Conditions", before, after)
    for (name, definition) in definitions
    where !definition.names(of: "Ref").isDisjoint(with: parameters)
      || !definition.names(of: "Fn::FindInMap").isDisjoint(with: mappings)
    {
      changed.insert(name)
    }
    while true {
      let more = definitions.filter {
        !changed.contains($0.key) && !$0.value.names(of: "Condition").isDisjoint(with: changed)
      }.keys
      if more.isEmpty { break }
      changed.formUnion(more)
    }
    return changed.filter {
      before.outcomes[$0] == nil || before.outcomes[$0] != after.outcomes[$0]
    }
  }

  /// The first reason for which the value may be another one though it is written as before.
  func cause(in value: Value) -> PropertyChange.Cause? {
    if parameters.isEmpty && mappings.isEmpty && conditions.isEmpty { return nil }
    let mentioned = value.references.lazy.map(\.logicalID)
    if let name = mentioned.first(where: { parameters.contains($0) }) { return .parameter(name) }
    if let name = value.names(of: "Fn::FindInMap").intersection(mappings).min() {
      return .mapping(name)
    }
    return value.names(of: "Fn::If").intersection(conditions).min().map { .condition($0) }
  }
}
