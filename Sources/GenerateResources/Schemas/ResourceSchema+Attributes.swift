internal import ResourceSchemas

extension ResourceSchema {
  /// What `Fn::GetAtt` answers at these dotted paths: it answers no objects, but their members.
  func leaves(at paths: [String], in members: [Member]) -> [Member] {
    var leaves: [Member] = []
    for path in paths {
      guard let shape = shape(at: path, in: members) else { continue }
      let found = self.leaves(of: Member(name: path, shape: shape), depth: 3)
      leaves += found.filter { leaf in !leaves.contains { $0.name == leaf.name } }
    }
    return leaves
  }

  private func leaves(of member: Member, depth: Int) -> [Member] {
    let shape = resolve(member.shape)
    guard case .object(let members) = shape.form else {
      return [Member(name: member.name, shape: shape)]
    }
    guard depth > 0 else { return [] }
    return members.flatMap { inner in
      leaves(of: Member(name: "\(member.name).\(inner.name)", shape: inner.shape), depth: depth - 1)
    }
  }

  private func shape(at path: String, in members: [Member]) -> Shape? {
    var shape = Shape(form: .object(members))
    for name in path.split(separator: ".") {
      guard case .object(let members) = resolve(shape).form else { return nil }
      guard let member = members.first(where: { $0.name == name }) else { return nil }
      shape = member.shape
    }
    return shape
  }
}
