public import CloudFormation

extension GrantReview {
  /// The version of the JSON form's schema.
  public static let schemaVersion = "1.0"

  /// The review for programs: `version`, `verdict`, `gate`, `fingerprint`, then the rows.
  public var json: Value {
    [
      "version": .string(Self.schemaVersion),
      "verdict": .string(verdict.rawValue),
      "gate": .bool(gate),
      "fingerprint": .string(fingerprint),
      "added": .array(added.map(\.json)),
      "removed": .array(removed.map(\.json)),
      "unknown": .array(unknown.map(\.json)),
      "notes": .array(notes.map(\.json)),
    ]
  }
}

extension GrantRow {
  fileprivate var json: Value {
    var object: Value.Object = [
      "principal": .string(principal), "action": .string(action), "resource": .string(resource),
    ]
    object["condition"] = condition.map(Value.string)
    object["note"] = note.map(Value.string)
    if !effects.isEmpty { object["effects"] = .array(effects.map(Value.string)) }
    object["risk"] = .string(risk.rawValue)
    object["path"] = .string(path)
    object["witness"] = witness?.json
    return .object(object)
  }
}

extension Witness {
  fileprivate var json: Value {
    [
      "principal": .string(principal), "action": .string(action), "resource": .string(resource),
      "context": .object(
        Value.Object(
          uniqueKeysWithValues: context.sorted { $0.key < $1.key }
            .map { ($0.key, Value.array($0.value.map(Value.string))) })),
    ]
  }
}
