internal import CloudFormation

/// Finds the same resource under another logical id.
enum Counterparts {
  /// Pairs of an old id and a new one whose resources have one type and the same properties, ids of
  /// other pairs taken for the same.
  static func pairs(
    removed: Template.Entries<Template.Resource>, added: Template.Entries<Template.Resource>
  ) -> [(old: String, new: String)] {
    guard !removed.isEmpty, !added.isEmpty else { return [] }
    var renamed: [String: String] = [:]
    var taken: Set<String> = []
    while true {
      let candidates = Dictionary(
        grouping: added.filter { !taken.contains($0.key) }.map(\.key)
      ) { id in added[id].map { Form($0, renaming: [:]) } }
      let found = removed.compactMap { id, resource -> (String, String)? in
        guard renamed[id] == nil,
          let new = candidates[Form(resource, renaming: renamed)]?.first(where: {
            taken.insert($0).inserted
          })
        else { return nil }
        return (id, new)
      }
      if found.isEmpty { break }
      for (old, new) in found { renamed[old] = new }
    }
    return removed.keys.compactMap { old in renamed[old].map { (old, $0) } }
  }

  /// What makes two resources the same but for their ids.
  private struct Form: Hashable {
    let type: String
    let properties: Value

    init(_ resource: Template.Resource, renaming ids: [String: String]) {
      type = resource.type
      properties = Value.object(resource.properties).renaming(ids).sorted
    }
  }
}
