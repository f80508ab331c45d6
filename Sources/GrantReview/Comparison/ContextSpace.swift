import CloudFormation

/// All that a request may hold besides caller, action and resource, as far as some statements tell
/// it apart.
struct ContextSpace {
  /// One dimension: a condition key, a comparison of the template, a clause that cannot be read.
  private enum Axis {
    case key(KeyClasses)
    case bool(isCertain: Bool)

    var count: Int {
      switch self {
      case .key(let key): key.classes.count
      case .bool: 2
      }
    }
  }

  private let axes: [Axis]
  private let names: [String]
  private let indices: [String: Int]
  /// The number of points.
  let count: Int

  init(
    _ entries: [Entry], caller: Caller, avoiding: [String: Set<SymbolicText>],
    _ budget: inout WorkBudget
  ) throws(OverBudget) {
    var clauses: [String: [Clause]] = [:]
    for clause in entries.flatMap(\.statement.clauses) {
      clauses[clause.axis, default: []].append(clause)
    }
    var axes: [Axis] = []
    var count = 1
    names = clauses.keys.sorted()
    for name in names {
      let mine = clauses[name] ?? []
      switch mine[0].test {
      case .template: axes.append(.bool(isCertain: true))
      case .opaque:
        let sides = entries.filter { $0.statement.clauses.contains(mine[0]) }
        axes.append(
          .bool(isCertain: sides.contains(where: \.isBefore) && sides.contains(where: \.isAfter)))
      case .values, .null:
        axes.append(
          .key(
            try KeyClasses(
              mine, fixed: caller.fixedValue(of: name), avoiding: avoiding[name] ?? [],
              &budget)))
      }
      count *= axes[axes.count - 1].count
      guard count <= Self.largest else { throw OverBudget() }
    }
    self.axes = axes
    self.count = count
    indices = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    try budget.spend(count)
  }

  private static var largest: Int { 20_000 }

  /// The place of a point on each axis.
  private func places(of point: Int) -> [Int] {
    var rest = point
    return axes.map { axis in
      defer { rest /= axis.count }
      return rest % axis.count
    }
  }

  /// Which statements hold at the point.
  func holding(_ entries: [Entry], at point: Int) -> [Bool] {
    let places = places(of: point)
    return entries.map { entry in
      entry.statement.clauses.allSatisfy { clause in
        guard let axis = indices[clause.axis] else { return false }
        switch (axes[axis], clause.test) {
        case (.bool, .template(let wanted)): return (places[axis] == 1) == wanted
        case (.bool, _): return places[axis] == 1
        case (.key(let key), _): return key.holds(clause, in: places[axis])
        }
      }
    }
  }

  func isCertain(_ point: Int) -> Bool {
    zip(axes, places(of: point)).allSatisfy { axis, place in
      switch axis {
      case .key(let key): key.classes[place].isCertain
      case .bool(let isCertain): isCertain
      }
    }
  }

  /// The values that a request of the point has, by their keys.
  func witness(_ point: Int) -> [String: [String]] {
    var values: [String: [String]] = [:]
    for (axis, place) in places(of: point).enumerated() {
      switch axes[axis] {
      case .key(let key):
        guard !key.classes[place].witness.isEmpty else { continue }
        values[key.name] = key.classes[place].witness.map(\.description)
      case .bool:
        values[names[axis].withoutPrefix("template:") ?? names[axis]] =
          [place == 1 ? "true" : "false"]
      }
    }
    return values
  }

  /// The points in words; nil where they are all.
  func description(of points: Set<Int>) -> String? {
    var parts: [String] = []
    var covered = 1
    for (axis, name) in names.enumerated() {
      let taken = Set(points.map { places(of: $0)[axis] })
      covered *= taken.count
      switch axes[axis] {
      case .key(let key): key.description(of: taken).map { parts.append($0) }
      case .bool where taken.count == 2: break
      case .bool:
        let shown = name.withoutPrefix("template:") ?? name
        parts.append(taken == [1] ? shown : "not (\(shown))")
      }
    }
    if covered == points.count { return parts.isEmpty ? nil : parts.joined(separator: " and ") }
    let example = points.min().map { witness($0).sorted(on: \.key) } ?? []
    let shown = example.map { "\($0.key) = \($0.value.joined(separator: " and "))" }.joined(
      separator: " and ")
    return shown.isEmpty
      ? "in some requests, such as one without condition keys"
      : "in some requests, such as \(shown)"
  }
}

extension Clause {
  /// The dimension that the clause looks at.
  fileprivate var axis: String {
    if case .opaque(let text) = test { "\(key) \(text)" } else { key }
  }
}
