internal import CloudFormation

extension Facts {
  /// The facts of a template, for a comparison with another one.
  init(of stack: DeployedTemplate, other: DeployedTemplate) {
    self = Facts.read(
      stack, stack.template.resources, movedParameters: stack.movedParameters(against: other))
  }

  /// The facts of the template that comes after `before`, together with what it drops and
  /// CloudFormation retains.
  init(of stack: DeployedTemplate, retaining before: DeployedTemplate) {
    self.init(of: stack, other: before)
    let kept = before.template.resources.filter { id, resource in
      stack.template.resources[id] == nil && resource.deletionPolicy?.hasPrefix("Retain") == true
    }
    merge(
      Facts.read(before, kept, movedParameters: before.movedParameters(against: stack)))
    unmanaged = Array(kept.keys)
  }

  private static func read(
    _ stack: DeployedTemplate, _ resources: Template.Entries<Template.Resource>,
    movedParameters: Set<String>
  ) -> Facts {
    var lowering = Lowering(TemplateResolver(stack, movedParameters: movedParameters))
    lowering.lower(resources)
    return lowering.facts
  }

  /// Adds what another template, or an outcome of this one, says.
  mutating func merge(_ other: Facts) {
    for (key, principal) in other.principals {
      guard var mine = principals[key] else {
        principals[key] = principal
        continue
      }
      mine.statements += principal.statements
      mine.opaquePolicies.formUnion(principal.opaquePolicies)
      mine.opaqueBoundaries.formUnion(principal.opaqueBoundaries)
      if mine.boundary == .none { mine.boundary = principal.boundary }
      principals[key] = mine
    }
    for (id, holder) in other.holders {
      holders[id, default: holder].statements = (holders[id]?.statements ?? []) + holder.statements
    }
    attached.formUnion(other.attached)
    for (key, resource) in other.resources {
      var mine =
        resources[key]
        ?? ResourceFacts(
          name: resource.name, type: resource.type, arn: resource.arn)
      mine.statements += resource.statements
      mine.isDefault = mine.isDefault || resource.isDefault
      resources[key] = mine
    }
    opaque.merge(other.opaque) { mine, _ in mine }
    runsAs.merge(other.runsAs) { mine, _ in mine }
    movable.merge(other.movable) { mine, _ in mine }
    functionURLs.merge(other.functionURLs) { mine, _ in mine }
    granting.merge(other.granting) { mine, _ in mine }
    blocks.merge(other.blocks) { $0.union($1) }
    profiles.merge(other.profiles) { mine, _ in mine }
    memberships += other.memberships
    glossary.merge(other.glossary) { mine, _ in mine }
    conditionNames.merge(other.conditionNames) { mine, _ in mine }
    made.merge(other.made) { mine, _ in mine }
    doubtful.formUnion(other.doubtful)
  }
}

extension DeployedTemplate {
  /// The parameters that the other version declares in another way, or not at all.
  fileprivate func movedParameters(against other: DeployedTemplate) -> Set<String> {
    Set(
      template.parameters.filter { name, parameter in
        other.template.parameters[name] != parameter
      }.keys)
  }
}
