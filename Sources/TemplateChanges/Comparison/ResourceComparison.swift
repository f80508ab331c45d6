internal import CloudFormation
internal import ResourceSchemas

/// Compares the resources of two templates, and what replaced ones do to those that mention them.
struct ResourceComparison {
  private let before: NormalTemplate
  private let after: NormalTemplate
  private let inputs: ChangedInputs
  /// The schemas of the types that both templates have.
  private let schemas: [String: ResourceSchema]
  private var changes: Template.Entries<ResourceChange> = [:]
  /// The resources that get another physical id, or may.
  private var replaced: Set<String> = []

  init(from before: NormalTemplate, to after: NormalTemplate, inputs: ChangedInputs) {
    (self.before, self.after, self.inputs) = (before, after, inputs)
    let database = SchemaDatabase.installed
    let types = Set(before.resources.values.map(\.type)).intersection(
      after.resources.values.map(\.type))
    schemas = Dictionary(
      uniqueKeysWithValues: types.compactMap { type in database?[type].map { (type, $0) } })
  }

  /// All resources that differ, those whose state is at stake first.
  mutating func run() -> [ResourceChange] {
    for (id, new) in after.resources { changes[id] = change(of: id, before.resources[id], new) }
    for (id, old) in before.resources where after.resources[id] == nil {
      changes[id] = ResourceChange(
        id: id, type: old.type, action: .removed(old.disposal(by: \.deletionPolicy)))
    }
    pairCounterparts()
    propagate()
    for var change in changes.values {
      change.refusals = refusals(of: change)
      change.state = StateEffect.all(
        of: change, from: before.resources[change.id], to: after.resources[change.id])
      changes[change.id] = change
    }
    return changes.values.filter { !$0.state.isEmpty } + changes.values.filter(\.state.isEmpty)
  }

  private func change(
    of id: String, _ old: Template.Resource?, _ new: Template.Resource
  ) -> ResourceChange? {
    guard let old else { return ResourceChange(id: id, type: new.type, action: .added) }
    var change = ResourceChange(id: id, type: new.type, action: .changed(.templateOnly))
    guard old.type == new.type else {
      change.attributes = [
        PropertyChange(
          pointer: JSONPointer([.key("Type")]), before: .string(old.type), after: .string(new.type),
          update: .fails)
      ]
      change.action = .changed(.fails)
      return change
    }
    if old != new {
      var comparison = ValueComparison()
      comparison.compare(old.properties, new.properties, at: PropertyPlace(schemas[new.type]))
      change.properties = comparison.changes
      change.attributes = AttributeComparison.changes(from: old, to: new)
    }
    addIndirect(to: &change, new)
    change.action = .changed(change.worst)
    return change.properties.isEmpty && change.attributes.isEmpty ? nil : change
  }

  /// Adds properties that are written as before and may yet come out otherwise.
  private func addIndirect(to change: inout ResourceChange, _ new: Template.Resource) {
    let known = Set(change.properties.compactMap(\.pointer.steps.first))
    for (name, value) in new.properties where !known.contains(.key(name)) {
      guard let cause = inputs.cause(in: value, replaced: replaced) else { continue }
      let place = PropertyPlace(schemas[new.type]).member(name)
      var update = place.update(from: value, to: nil)
      if update == .replaces { update = .mayReplace }
      change.properties.append(
        PropertyChange(
          pointer: place.pointer, before: value, after: value, update: update, cause: cause))
    }
    guard let name = new.otherAttributes["Condition"]?.string, inputs.conditions.contains(name),
      !change.attributes.contains(where: { $0.pointer.steps == [.key("Condition")] })
    else { return }
    change.attributes.append(
      PropertyChange(
        pointer: JSONPointer([.key("Condition")]), before: .string(name), after: .string(name),
        update: .mayReplace, cause: .condition(name)))
  }

  /// Follows mentions of replaced resources until nothing more is replaced by them.
  private mutating func propagate() {
    var pending = changes.values.filter(\.mayGetAnotherID).map(\.id)
    let mentions = pending.isEmpty ? [:] : self.mentions
    while let id = pending.popLast() {
      guard replaced.insert(id).inserted else { continue }
      for consumer in mentions[id] ?? [] {
        guard let new = after.resources[consumer], before.resources[consumer]?.type == new.type
        else { continue }
        var change =
          changes[consumer]
          ?? ResourceChange(id: consumer, type: new.type, action: .changed(.templateOnly))
        addIndirect(to: &change, new)
        change.action = .changed(change.worst)
        changes[consumer] = change
        if change.mayGetAnotherID { pending.append(consumer) }
      }
    }
  }

  /// Which resources mention a resource, by the one that is mentioned.
  private var mentions: [String: Set<String>] {
    var mentions: [String: Set<String>] = [:]
    for (id, resource) in after.resources {
      for reference in Value.object(resource.properties).references {
        mentions[reference.logicalID, default: []].insert(id)
      }
    }
    return mentions
  }
}

extension ResourceComparison {
  /// Finds resources that left under one logical id and came under another.
  private mutating func pairCounterparts() {
    let pairs = Counterparts.pairs(
      removed: before.resources.filter { after.resources[$0.key] == nil },
      added: after.resources.filter { before.resources[$0.key] == nil })
    for (old, new) in pairs {
      changes[old]?.counterpart = new
      changes[new]?.counterpart = old
    }
  }

  /// Why CloudFormation will refuse what is to happen to the resource.
  private func refusals(of change: ResourceChange) -> [String] {
    guard case .changed(let update) = change.action else { return [] }
    var refusals = (change.properties + change.attributes).filter { $0.update == .fails }.map {
      "\($0.pointer.name) of \(change.type) cannot be changed"
    }
    if update == .replaces, let name = keptName(of: change) {
      refusals.append("\(name) stays as it is, and two resources cannot have one name")
    }
    return refusals
  }

  /// The property that gives the resource a name of its own, if that stays while the resource is
  /// replaced (AWS page "Name type").
  private func keptName(of change: ResourceChange) -> String? {
    let parts = change.type.split(separator: ":")
    guard let type = parts.last, let schema = schemas[change.type],
      let properties = after.resources[change.id]?.properties
    else { return nil }
    return ["\(type)Name", "Name"].first { name in
      schema.createOnly.contains(name) && properties[name]?.string != nil
        && !change.properties.contains { $0.pointer.steps.first == .key(name) }
    }
  }
}

extension ResourceChange {
  /// The gravest of what its parts ask for.
  fileprivate var worst: Update {
    (properties + attributes).map(\.update).max() ?? .templateOnly
  }

  fileprivate var mayGetAnotherID: Bool {
    action == .changed(.replaces) || action == .changed(.mayReplace)
  }
}

extension JSONPointer {
  /// The pointer without its first slash, for people: `Code/S3Key`.
  fileprivate var name: String { String(description.dropFirst()) }
}
