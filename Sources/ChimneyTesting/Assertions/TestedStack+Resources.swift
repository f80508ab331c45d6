public import Chimney
internal import CloudFormation

extension TestedStack {
  /// Expects a resource of this type whose properties match; or exactly `count` of them.
  ///
  /// - Parameters:
  ///   - properties: What its properties are like; others it may have too.
  ///   - attributes: What stands beside the properties: `["DeletionPolicy": "Retain"]`.
  /// - Returns: the logical ids of those that match.
  @discardableResult
  public func expectResource(
    _ type: String, _ properties: Match = [:], attributes: Match = [:], count: Int? = nil,
    fileID: StaticString = #fileID, file: StaticString = #filePath, line: UInt = #line,
    column: UInt = #column
  ) -> [String] {
    let found = candidates(of: type, properties, attributes)
    let matching = found.filter(\.comparison.isAlike)
    for (capture, value) in matching.flatMap(\.comparison.captured) { capture.keep(value) }
    let place = FailureReporter.Place(fileID: fileID, file: file, line: line, column: column)
    if let count, matching.count != count {
      report(
        "\(matching.count) resources of the type \(type) are like this, not \(count)"
          + list(matching) + (matching.count < count ? closest(found) : ""), place)
    } else if count == nil, matching.isEmpty {
      report("no resource of the type \(type) is like this" + closest(found, type), place)
    }
    return matching.map(\.id)
  }

  /// Expects a resource that has all that this L1 value says: what it does not set may be anything.
  ///
  ///     stack.expectResource(CFN.KMS.Key(keySpec: .eccSecgP256K1))
  ///
  /// - Returns: the logical ids of those that match.
  @discardableResult
  public func expectResource(
    like resource: some Resource, count: Int? = nil,
    fileID: StaticString = #fileID, file: StaticString = #filePath, line: UInt = #line,
    column: UInt = #column
  ) -> [String] {
    guard let properties = value(of: .object(resource.properties)) else {
      let place = FailureReporter.Place(fileID: fileID, file: file, line: line, column: column)
      report("the value refers to what is not in the stack '\(name)'", place)
      return []
    }
    return expectResource(
      resource.type, .like(properties), count: count, fileID: fileID, file: file, line: line,
      column: column)
  }

  /// Expects that no resource of this type has properties that match.
  public func expectNoResource(
    _ type: String, _ properties: Match = [:], attributes: Match = [:],
    fileID: StaticString = #fileID, file: StaticString = #filePath, line: UInt = #line,
    column: UInt = #column
  ) {
    let matching = candidates(of: type, properties, attributes).filter(\.comparison.isAlike)
    guard !matching.isEmpty else { return }
    report(
      "a resource of the type \(type) is like what there must not be" + list(matching),
      .init(fileID: fileID, file: file, line: line, column: column))
  }

  private struct Candidate {
    let id: String
    let comparison: Comparison
  }

  private func candidates(
    of type: String, _ properties: Match, _ attributes: Match
  ) -> [Candidate] {
    template.resources.filter { $0.value.type == type }.map { id, resource in
      var rest = resource.json.object ?? [:]
      rest["Properties"] = nil
      var whole = properties.comparison(with: .object(resource.properties))
      let beside = attributes.comparison(with: .object(rest))
      if !beside.isAlike { whole.lines += beside.lines }
      whole.captured += beside.captured
      return Candidate(id: id, comparison: whole)
    }
  }

  private func list(_ candidates: [Candidate]) -> String {
    candidates.map { "\n  \(describe($0.id))" }.joined()
  }

  /// The one that needs the least to match, with what it needs.
  private func closest(_ candidates: [Candidate], _ type: String = "") -> String {
    let unlike = candidates.filter { !$0.comparison.isAlike }
    let closest = unlike.min {
      ($0.comparison.distance, $1.comparison.agreement)
        < ($1.comparison.distance, $0.comparison.agreement)
    }
    if let closest {
      return
        "; the closest is \(describe(closest.id))\n\n\(closest.comparison.text)\n\n\(Self.legend)"
    }
    return candidates.isEmpty && !type.isEmpty ? "; \(inventory)" : ""
  }

  static var legend: String { "(- expected, + found)" }

  /// The types that the stack has, and how many of each.
  private var inventory: String {
    let types = Dictionary(grouping: template.resources.values, by: \.type).mapValues(\.count)
    let list = types.sorted { $0.key < $1.key }.map {
      $0.value == 1 ? $0.key : "\($0.key) (\($0.value))"
    }
    return "the stack '\(name)' has \(list.joined(separator: ", "))"
  }
}
