import JSON

/// Reads a document of typed data and hashes it on the way; what is wrong with it is collected.
///
/// A value that cannot be read counts as zero: nothing made of it may be used unless `mistakes` is
/// empty.
struct TypedDataReader {
  private(set) var mistakes: [TypedDataError.Mistake] = []
  private var types = StructTypes()
  private var typeHashes: [String: Bytes32] = [:]

  static let domainType = "EIP712Domain"

  /// As many mistakes as anybody reads.
  private static let limit = 100

  mutating func report(_ path: String, _ reason: TypedDataError.Reason) {
    guard mistakes.count < Self.limit else { return }
    mistakes.append(TypedDataError.Mistake(path: path, reason: reason))
  }

  /// The document; nil when there is no telling what its types are.
  mutating func typedData(_ document: JSON) -> TypedData? {
    guard case .object(let members) = document else {
      report("", .notAnObject)
      return nil
    }
    let known = ["types", "primaryType", "domain", "message"]
    for key in members.map(\.key) where !known.contains(key) {
      report(key, .unknownMember)
    }
    guard
      let domain = required(document, "domain"), let definitions = required(document, "types"),
      let primaryType = primaryType(document), readTypes(definitions, domain: domain)
    else { return nil }
    guard types[primaryType] != nil else {
      report("primaryType", .undefinedType(primaryType))
      return nil
    }
    let domainSeparator = hash(domain, as: Self.domainType, at: "domain")
    let structHash = message(document, as: primaryType)
    guard mistakes.isEmpty else { return nil }
    return TypedData(
      domain: TypedData.Domain(domain), primaryType: primaryType,
      domainSeparator: domainSeparator, structHash: structHash)
  }

  private mutating func required(_ document: JSON, _ name: String) -> JSON? {
    if document[name] == nil { report(name, .missing) }
    return document[name]
  }

  private mutating func primaryType(_ document: JSON) -> String? {
    guard let json = required(document, "primaryType") else { return nil }
    guard case .string(let name) = json else {
      report("primaryType", .notAString)
      return nil
    }
    return name
  }

  /// The message's hash; where the domain itself is the primary type, there is no message.
  private mutating func message(_ document: JSON, as type: String) -> Bytes32? {
    if type != Self.domainType {
      return required(document, "message").map { hash($0, as: type, at: "message") }
    }
    for key in document["message"].map({ members(of: $0, at: "message") })?.keys.sorted() ?? [] {
      report("message.\(key)", .unknownMember)
    }
    return nil
  }

  mutating func members(of json: JSON, at path: String) -> [String: JSON] {
    guard case .object(let members) = json else {
      report(path, .notAnObject)
      return [:]
    }
    return Dictionary(members.map { ($0.key, $0.value) }) { first, _ in first }
  }
}

extension TypedDataReader {
  /// Reads the types, and makes that of the domain where the document leaves it out; false when
  /// something is wrong with them.
  private mutating func readTypes(_ json: JSON, domain: JSON) -> Bool {
    let before = mistakes.count
    types = definitions(json)
    if types[Self.domainType] == nil { types[Self.domainType] = StructTypes.domain(with: domain) }
    return mistakes.count == before
  }

  /// hashStruct: Keccak of the type's hash and the members' encodings.
  mutating func hash(_ json: JSON, as name: String, at path: String) -> Bytes32 {
    var values = members(of: json, at: path)
    guard case .object = json else { return .zero }
    var encoding = hash(ofType: name).bytes
    for member in types[name] ?? [] {
      let path = "\(path).\(member.name)"
      if let value = values.removeValue(forKey: member.name) {
        encoding += encoding32(of: value, as: member.type, at: path).bytes
      } else {
        report(path, .missing)
      }
    }
    for key in values.keys.sorted() { report("\(path).\(key)", .unknownMember) }
    return keccak256(encoding)
  }

  private mutating func hash(ofType name: String) -> Bytes32 {
    if let hash = typeHashes[name] { return hash }
    let hash = keccak256(types.encoding(of: name))
    typeHashes[name] = hash
    return hash
  }
}
