public import CloudFormation

/// An entry of a section other than `Resources` that is added, changed or removed.
public struct EntryChange: Sendable, Hashable {
  /// The section: `Outputs`, `Parameters`, `Mappings`, `Conditions`, `Rules`…
  public var section: String
  /// The entry's name; empty for a section that is one value.
  public var name: String
  /// The entry before, its functions in one form; nil if there was none.
  public var before: Value?
  /// The entry after it; nil if there is none.
  public var after: Value?

  /// The JSON pointer of the entry in its template.
  public var path: String {
    JSONPointer([.key(section)] + (name.isEmpty ? [] : [.key(name)])).description
  }
}

extension EntryChange {
  /// All entries that differ, section by section.
  static func all(from before: NormalTemplate, to after: NormalTemplate) -> [EntryChange] {
    let sections = Value.Object.union(before.sections, after.sections)
    return sections.flatMap { section in
      changes(section, before.sections[section] ?? .null, after.sections[section] ?? .null)
    }
  }

  private static func changes(_ section: String, _ old: Value, _ new: Value) -> [EntryChange] {
    guard section != "Transform", old.object ?? new.object != nil else {
      return old == new
        ? []
        : [
          EntryChange(
            section: section, name: "", before: old == .null ? nil : old,
            after: new == .null ? nil : new)
        ]
    }
    let (old, new) = (old.object ?? [:], new.object ?? [:])
    return Value.Object.union(old, new).compactMap { name in
      guard old[name]?.sorted != new[name]?.sorted else { return nil }
      return EntryChange(section: section, name: name, before: old[name], after: new[name])
    }
  }
}

extension Value.Object {
  /// The keys of both, in the order of the second one, then of the first.
  static func union(_ one: Value.Object, _ other: Value.Object) -> [String] {
    Array(other.keys) + one.keys.filter { other[$0] == nil }
  }
}

extension Value {
  /// The value with the members of its objects in one order, for comparison.
  var sorted: Value {
    switch self {
    case .null, .bool, .number, .string: self
    case .array(let elements): .array(elements.map(\.sorted))
    case .object(let members):
      .object(members.sorted(on: \.key).map { ($0.key, $0.value.sorted) })
    }
  }
}
