/// The struct types of a document by their names (EIP-712, "Definition of encodeType").
struct StructTypes {
  struct Member {
    let name: String
    /// The type as it was written.
    let typeName: String
    let type: ValueType
  }

  private var members: [String: [Member]] = [:]

  /// As many as a document may have, far more than any needs: every type's hash covers all the types
  /// that it leads to.
  static let limit = 256

  subscript(name: String) -> [Member]? {
    get { members[name] }
    set { members[name] = newValue }
  }

  /// Whether the type is elementary, or one of these.
  func isDefined(_ type: ValueType) -> Bool {
    guard case .structure(let name) = type.base else { return true }
    return members[name] != nil
  }

  /// The type, then all that it leads to, sorted: `Mail(Person from)Person(address wallet)`.
  func encoding(of name: String) -> [UInt8] {
    let others = dependencies(of: name).subtracting([name]).sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
    return ([name] + others).flatMap(definition)
  }

  private func definition(of name: String) -> [UInt8] {
    let members = (members[name] ?? []).map { "\($0.typeName) \($0.name)" }
    return Array("\(name)(\(members.joined(separator: ",")))".utf8)
  }

  private func dependencies(of name: String) -> Set<String> {
    var found: Set = [name]
    var open = [name]
    while let next = open.popLast() {
      for case .structure(let name) in (members[next] ?? []).map(\.type.base)
      where found.insert(name).inserted {
        open.append(name)
      }
    }
    return found
  }
}
