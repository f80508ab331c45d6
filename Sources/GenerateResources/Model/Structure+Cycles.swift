extension ResourceModel.Structure {
  /// Marks the members through which a struct of the resource would contain itself.
  ///
  /// Lists and maps hold their elements elsewhere, so only a plain struct can close such a cycle.
  mutating func breakCycles() {
    let structures = nested.structures
    for (name, structure) in structures {
      for (index, member) in structure.members.enumerated() {
        let closes = structure.targets(of: member).contains {
          Self.reaches(name, from: $0, in: structures)
        }
        nested.structures[name]?.members[index].isIndirect = closes
      }
    }
  }

  private static func reaches(
    _ goal: String, from start: String, in structures: [String: Self]
  ) -> Bool {
    var seen: Set<String> = []
    var waiting = [start]
    while let name = waiting.popLast() {
      if name == goal { return true }
      guard seen.insert(name).inserted, let structure = structures[name] else { continue }
      waiting += structure.members.flatMap { structure.targets(of: $0) }
    }
    return false
  }

  /// The structs of the resource that lie in a member, directly or in a struct of this one's own.
  private func targets(of member: ResourceModel.Member) -> [String] {
    guard case .structure(let name) = member.type else { return [] }
    guard let own = nested.structures[name] else { return [name] }
    return own.members.flatMap { own.targets(of: $0) }
  }
}
