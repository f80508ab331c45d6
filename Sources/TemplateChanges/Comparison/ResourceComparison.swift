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
    for (name, value) in new.properties {
      guard let cause = inputs.cause(in: value) else { continue }
      add(cause, to: &change, name, value)
    }
    guard let name = new.otherAttributes["Condition"]?.string, inputs.conditions.contains(name),
      !change.attributes.contains(where: { $0.pointer.steps == [.key("Condition")] })
    else { return }
    change.attributes.append(
      PropertyChange(
        pointer: JSONPointer([.key("Condition")]), before: .string(name), after: .string(name),
        update: .mayReplace, cause: .condition(name)))
  }

  /// Adds a property for this reason, if it is not among the changes already.
  private func add(
    _ cause: PropertyChange.Cause, to change: inout ResourceChange, _ name: String, _ value: Value
  ) {
    guard !change.properties.contains(where: { $0.pointer.steps.first == .key(name) }) else {
      return
    }
    let place = PropertyPlace(schemas[change.type]).member(name)
    var update = place.update(from: value, to: nil)
    if update == .replaces { update = .mayReplace }
    change.properties.append(
      PropertyChange(
        pointer: place.pointer, before: value, after: value, update: update, cause: cause))
  }

  /// Follows mentions of replaced resources until nothing more is replaced by them.
  private mutating func propagate() {
    var pending = changes.values.filter(\.mayGetAnotherID).map(\.id)
    let mentions = pending.isEmpty ? [:] : self.mentions
    var replaced: Set<String> = []
    while let id = pending.popLast() {
      guard replaced.insert(id).inserted else { continue }
      for mention in mentions[id] ?? [] {
        guard let new = after.resources[mention.consumer],
          before.resources[mention.consumer]?.type == new.type,
          let value = new.properties[mention.property]
        else { continue }
        var change =
          changes[mention.consumer]
          ?? ResourceChange(id: mention.consumer, type: new.type, action: .changed(.templateOnly))
        add(.replacedResource(id), to: &change, mention.property, value)
        change.action = .changed(change.worst)
        changes[mention.consumer] = change
        if change.mayGetAnotherID { pending.append(mention.consumer) }
      }
    }
  }

  /// Which properties of which resources mention a resource, by the one that is mentioned.
  private var mentions: [String: [(consumer: String, property: String)]] {
    var mentions: [String: [(consumer: String, property: String)]] = [:]
    for (id, resource) in after.resources {
      for (name, value) in resource.properties {
        for target in Set(value.references.map(\.logicalID)) {
          mentions[target, default: []].append((id, name))
        }
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
