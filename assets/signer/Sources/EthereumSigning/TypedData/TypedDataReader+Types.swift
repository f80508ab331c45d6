import JSON

extension TypedDataReader {
  /// Reads the definitions of all types, those that nothing refers to among them.
  mutating func definitions(_ json: JSON) -> StructTypes {
    var types = StructTypes()
    let definitions = members(of: json, at: "types")
    guard definitions.count <= StructTypes.limit else {
      report("types", .tooManyTypes)
      return types
    }
    for (name, definition) in definitions.sorted(by: { $0.key < $1.key }) {
      if !isValid(name) || ValueType.Base.isReserved(name) {
        report("types", .invalidName(name))
      }
      types[name] = structMembers(definition, at: "types.\(name)")
    }
    for name in definitions.keys.sorted() { check(types, name) }
    return types
  }

  private mutating func structMembers(_ json: JSON, at path: String) -> [StructTypes.Member] {
    guard case .array(let elements) = json else {
      report(path, .notAnArray)
      return []
    }
    return elements.enumerated().compactMap { structMember($1, at: "\(path)[\($0)]") }
  }

  private mutating func structMember(_ json: JSON, at path: String) -> StructTypes.Member? {
    let fields = members(of: json, at: path)
    guard case .string(let name)? = fields["name"], case .string(let type)? = fields["type"] else {
      report(path, .missing)
      return nil
    }
    for key in fields.keys.sorted() where key != "name" && key != "type" {
      report("\(path).\(key)", .unknownMember)
    }
    if !isValid(name) || name.isEmpty { report("\(path).name", .invalidName(name)) }
    guard let valueType = ValueType(type) else {
      report("\(path).type", .undefinedType(type))
      return nil
    }
    return StructTypes.Member(name: name, typeName: type, type: valueType)
  }

  /// Reports members whose names stand twice, whose types are none, or that no domain has.
  private mutating func check(_ types: StructTypes, _ structure: String) {
    var names: Set<String> = []
    for (index, member) in (types[structure] ?? []).enumerated() {
      let path = "types.\(structure)[\(index)]"
      if !names.insert(member.name).inserted {
        report("\(path).name", .duplicateName(member.name))
      }
      if !types.isDefined(member.type) {
        report("\(path).type", .undefinedType(member.typeName))
      }
      if structure == Self.domainType, !StructTypes.isOfDomain(member) {
        report(path, .notOfDomain)
      }
    }
  }

  /// Whether a name could stand in a type's encoding without changing what the rest of it means.
  private func isValid(_ name: String) -> Bool {
    name.utf8.allSatisfy { (0x20...0x7e).contains($0) && !"()[],".utf8.contains($0) }
  }
}

extension StructTypes {
  /// The members that a domain may have, in their order (EIP-712, "Definition of domainSeparator").
  private static let ofDomain: KeyValuePairs = [
    "name": "string", "version": "string", "chainId": "uint256", "verifyingContract": "address",
    "salt": "bytes32",
  ]

  static func isOfDomain(_ member: Member) -> Bool {
    ofDomain.contains { $0.key == member.name && $0.value == member.typeName }
  }

  /// The type of a domain with these members.
  static func domain(with json: JSON) -> [Member] {
    ofDomain.filter { json[$0.key] != nil }.compactMap { name, typeName in
      ValueType(typeName).map { Member(name: name, typeName: typeName, type: $0) }
    }
  }
}
