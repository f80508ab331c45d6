internal import CloudAssembly
public import CloudFormation
internal import GrantReview
internal import TemplateChanges

extension ChangeReview {
  /// The version of the JSON form's schema, `docs/review.schema.json`: a member more raises the
  /// second number, anything else the first.
  public static let schemaVersion = "1.0"

  /// The review for programs: over all stacks, then stack by stack.
  ///
  /// - Parameter accepted: what was accepted before; `open` counts what of a stack was not.
  public func json(accepted: AcceptedChanges = AcceptedChanges()) -> Value {
    .object([
      ("version", .string(Self.schemaVersion)), ("verdict", .string(verdict.rawValue)),
      ("gate", .bool(gate)), ("fingerprint", .string(fingerprint)),
      ("accepted", .bool(stops && accepted.accept(self))),
      ("added", .array(stacks.flatMap { $0.rows(\.added) })),
      ("removed", .array(stacks.flatMap { $0.rows(\.removed) })),
      ("unknown", .array(stacks.flatMap { $0.rows(\.unknown) })),
      ("stacks", .array(stacks.map { $0.json(open: accepted.openRows(of: $0, in: fingerprint)) })),
    ])
  }
}

extension StackReview {
  fileprivate func json(open: [ReviewedRow]) -> Value {
    var object: Value.Object = [
      "name": .string(name), "from": (before?.label).json, "to": (after?.label).json,
      "verdict": .string(grants.verdict.rawValue), "gate": .bool(gate),
      "fingerprint": .string(fingerprint), "open": .array(open.map(\.json)),
      "added": .array(rows(\.added)), "removed": .array(rows(\.removed)),
      "unknown": .array(rows(\.unknown)), "lockOuts": .array(rows(\.lockOuts)),
      "notes": .array(rows(\.notes)),
    ]
    if let changes {
      object["state"] = .array(state.map { $0.json(self) })
      object["exposures"] = .array(exposures.map { $0.json(self) })
      object["resources"] = .array(changes.resources.map { $0.json(self) })
      object["entries"] = .array(changes.entries.map(\.json))
    }
    return .object(object)
  }

  fileprivate func rows(_ rows: KeyPath<GrantReview, [GrantRow]>) -> [Value] {
    grants[keyPath: rows].map { $0.json(self) }
  }

  /// The line of Swift that something was written in.
  fileprivate func source(of path: String) -> Value? {
    line(of: path).map { ["file": .string($0.file), "line": .integer($0.number)] }
  }
}

extension GrantRow {
  fileprivate func json(_ review: StackReview) -> Value {
    var object: Value.Object = [
      "stack": .string(review.name), "principal": .string(principal), "action": .string(action),
      "resource": .string(resource),
    ]
    object["condition"] = condition.map(Value.string)
    object["note"] = note.map(Value.string)
    if !effects.isEmpty { object["effects"] = .array(effects.map(Value.string)) }
    object["risk"] = .string(risk.rawValue)
    object["path"] = .string(path)
    object["source"] = review.source(of: path)
    object["witness"] = witness?.json
    return .object(object)
  }
}

extension Witness {
  fileprivate var json: Value {
    [
      "principal": .string(principal), "action": .string(action), "resource": .string(resource),
      "context": .object(
        context.sorted(on: \.key).map { ($0.key, .array($0.value.map(Value.string))) }),
    ]
  }
}

extension StateEffect {
  fileprivate func json(_ review: StackReview) -> Value {
    var object: Value.Object = [
      "resource": .string(id), "type": .string(type), "holds": .string(holds),
      "effect": .string(kind.rawValue), "certain": .bool(isCertain),
      "reason": .string(reason.sentence),
    ]
    object["disposal"] = (disposal?.rawValue).map(Value.string)
    object["path"] = .string(path)
    object["source"] = review.source(of: path)
    return .object(object)
  }
}

extension Exposure {
  fileprivate func json(_ review: StackReview) -> Value {
    var object: Value.Object = [
      "resource": .string(id), "type": .string(type), "description": .string(description),
      "path": .string(path),
    ]
    object["source"] = review.source(of: path)
    return .object(object)
  }
}

extension ResourceChange {
  fileprivate func json(_ review: StackReview) -> Value {
    var object: Value.Object = ["resource": .string(id), "type": .string(type)]
    switch action {
    case .added: object["action"] = "added"
    case .removed(let disposal):
      object["action"] = "removed"
      object["disposal"] = .string(disposal.rawValue)
    case .changed(let update):
      object["action"] = "changed"
      object["update"] = .string(update.rawValue)
    }
    object["codeOnly"] = .bool(isCodeOnly)
    object["counterpart"] = counterpart.map(Value.string)
    if !refusals.isEmpty { object["refusals"] = .array(refusals.map(Value.string)) }
    object["properties"] = .array(properties.map(\.json))
    object["attributes"] = .array(attributes.map(\.json))
    object["path"] = .string(path)
    object["source"] = review.source(of: path)
    return .object(object)
  }
}

extension PropertyChange {
  fileprivate var json: Value {
    var object: Value.Object = ["pointer": .string(pointer.description)]
    object["before"] = before
    object["after"] = after
    object["update"] = .string(update.rawValue)
    object["asset"] = .bool(isAsset)
    object["cause"] = cause.map { .string($0.sentence) }
    return .object(object)
  }
}

extension EntryChange {
  fileprivate var json: Value {
    var object: Value.Object = ["section": .string(section), "name": .string(name)]
    object["before"] = before
    object["after"] = after
    object["path"] = .string(path)
    return .object(object)
  }
}

extension String? {
  fileprivate var json: Value { map(Value.string) ?? .null }
}
