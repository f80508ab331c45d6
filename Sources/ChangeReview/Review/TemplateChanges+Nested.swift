internal import CloudFormation
internal import GrantReview
internal import TemplateChanges

extension TemplateChanges {
  /// Compares two versions of a stack and of the nested stacks whose templates are known. The ids of
  /// what is in a nested stack begin with the nested stack's id and a dot.
  init(from before: DeployedTemplate?, to after: DeployedTemplate?) {
    self.init(from: before.map(Version.init), to: after.map(Version.init))
    for id in Self.nestedStacks(before, after) {
      guard !isRetained(id) else { continue }
      let (old, new) = (before?.nestedStacks[id], after?.nestedStacks[id])
      let inner = TemplateChanges(from: old, to: new)
      settle(id, isKnown: old != nil || before?.template.resources[id] == nil)
      resources += inner.resources.map { $0.below(id) }
      entries += inner.entries.map { $0.below(id) }
      exposures += inner.exposures.map { $0.below(id) }
    }
  }

  /// The nested stacks of which at least one version is known; one whose other version is there but
  /// not known cannot be compared.
  private static func nestedStacks(
    _ before: DeployedTemplate?, _ after: DeployedTemplate?
  ) -> [String] {
    let known = Set(before?.nestedStacks.keys.map { $0 } ?? [])
      .union(after?.nestedStacks.keys.map { $0 } ?? [])
    return known.sorted().filter { id in
      [before, after].allSatisfy {
        $0?.nestedStacks[id] != nil || $0?.template.resources[id] == nil
      }
    }
  }

  /// Whether the nested stack leaves and stays as it is, out of any stack.
  private func isRetained(_ id: String) -> Bool {
    resources.contains { $0.id == id && $0.action == .removed(.retained) }
  }

  /// Leaves out what the nested stack's own resources tell better.
  private mutating func settle(_ id: String, isKnown: Bool) {
    resources.removeAll { $0.id == id && $0.isCodeOnly }
    guard isKnown, let index = resources.firstIndex(where: { $0.id == id }) else { return }
    resources[index].state = []
  }
}

extension TemplateChanges.Version {
  fileprivate init(_ stack: DeployedTemplate) {
    self.init(stack.template, parameters: stack.parameters)
  }
}

extension ResourceChange {
  fileprivate func below(_ stack: String) -> ResourceChange {
    var change = self
    change.id = "\(stack).\(id)"
    change.counterpart = counterpart.map { "\(stack).\($0)" }
    change.state = state.map { effect in
      var effect = effect
      effect.id = "\(stack).\(effect.id)"
      return effect
    }
    return change
  }
}

extension EntryChange {
  fileprivate func below(_ stack: String) -> EntryChange {
    var change = self
    change.name = name.isEmpty ? stack : "\(stack).\(name)"
    return change
  }
}

extension Exposure {
  fileprivate func below(_ stack: String) -> Exposure {
    var exposure = self
    exposure.id = "\(stack).\(id)"
    return exposure
  }
}
