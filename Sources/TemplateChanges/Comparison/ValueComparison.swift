internal import CloudFormation

/// Finds where the properties of one resource differ.
struct ValueComparison {
  private(set) var changes: [PropertyChange] = []

  /// Compares all properties.
  mutating func compare(_ before: Value.Object, _ after: Value.Object, at place: PropertyPlace) {
    for name in Value.Object.union(before, after) {
      compare(before[name], after[name], at: place.member(name))
    }
  }

  private mutating func compare(_ before: Value?, _ after: Value?, at place: PropertyPlace) {
    guard let before, let after else {
      if before != nil || after != nil { note(before, after, at: place) }
      return
    }
    if before == after || place.readsScalarsAsText && before.isSameScalar(as: after) { return }
    if let old = before.plainObject, let new = after.plainObject {
      if !old.isEmpty && !new.isEmpty { return compare(old, new, at: place) }
    } else if before.isList(with: after) || place.isPolicyList && before.isListOrOne(with: after) {
      return compare(lists: before.asList, after.asList, at: place)
    }
    note(before, after, at: place)
  }

  private mutating func compare(lists before: [Value], _ after: [Value], at place: PropertyPlace) {
    let pairs =
      place.isUnordered(before, after)
      ? ListPairing.unordered(
        before, after, named: place.elementName, inPolicy: place.isPolicy)
      : ListPairing.ordered(before, after)
    for (old, new) in pairs {
      let element = place.element(new?.offset ?? old?.offset ?? 0)
      compare(old?.element, new?.element, at: element)
    }
  }

  private mutating func note(_ before: Value?, _ after: Value?, at place: PropertyPlace) {
    var change = PropertyChange(
      pointer: place.pointer, before: before, after: after,
      update: place.update(from: before, to: after))
    change.isAsset = AssetPlace.isSame(before, after, under: place.name)
    changes.append(change)
  }
}

extension Value {
  /// The members, if it is an object and no function.
  fileprivate var plainObject: Value.Object? { function == nil ? object : nil }

  fileprivate var asList: [Value] { array ?? [self] }

  fileprivate func isList(with other: Value) -> Bool { array != nil && other.array != nil }

  fileprivate func isListOrOne(with other: Value) -> Bool { array != nil || other.array != nil }

  fileprivate func isSameScalar(as other: Value) -> Bool {
    guard let text = scalarText else { return false }
    return text == other.scalarText
  }
}

extension PropertyPlace {
  /// Whether one value and a list of it alone are the same there: in policies, save for objects
  /// that are no statements.
  fileprivate var isPolicyList: Bool {
    guard isPolicy, let step = pointer.steps.last, case .key(let key) = step else { return false }
    return PolicyGrammar.lists.contains(key) || isConditionValue
  }

  private var isConditionValue: Bool {
    let names = path.split(separator: ".")
    return names.count >= 3 && names[names.count - 3] == "Condition"
  }

  /// Whether the order of these lists means nothing.
  fileprivate func isUnordered(_ before: [Value], _ after: [Value]) -> Bool {
    if isPolicy { return true }
    if UnorderedLists.names.contains(name) { return true }
    let elements = before + after
    return elementName != nil && elements.allSatisfy { $0.object != nil }
  }

  /// The member that tells elements of the list there apart; nil if none does.
  fileprivate var elementName: String? {
    isPolicy ? "Sid" : UnorderedLists.elementNames[name]
  }
}

/// The elements of a policy that are one value or a list (AWS page "Grammar of the IAM JSON policy
/// language").
private enum PolicyGrammar {
  static let lists: Set<String> = [
    "Statement", "Action", "NotAction", "Resource", "NotResource", "AWS", "Service", "Federated",
    "CanonicalUser",
  ]
}
