internal import EthereumPrimitives
internal import JSON

extension Policy.Domain {
  /// An object with at least one member of a domain, by the names of EIP-712, and no others.
  init?(policy json: JSON) {
    guard case .object(let members) = json, !members.isEmpty else { return nil }
    self.init()
    for member in members {
      guard set(member.key, to: member.value) else { return nil }
    }
  }

  private mutating func set(_ name: String, to json: JSON) -> Bool {
    switch name {
    case "name":
      self.name = json.string
      return self.name != nil
    case "version":
      version = json.string
      return version != nil
    case "chainId":
      chainID = json.number.flatMap(UInt256.init(canonical:))
      return chainID.map { $0 > 0 } ?? false
    case "verifyingContract":
      verifyingContract = Address(policy: json)
      return verifyingContract != nil
    case "salt":
      salt = json.string.flatMap { try? [UInt8](hexadecimal: $0) }.flatMap { Bytes32($0) }
      return salt != nil
    default: return false
    }
  }

  /// The members by their names in EIP-712, in alphabetical order.
  var json: JSON {
    let members: [(String, JSON?)] = [
      ("chainId", chainID.map { .number($0.description) }),
      ("name", name.map(JSON.string)),
      ("salt", salt.map { .string($0.description) }),
      ("verifyingContract", verifyingContract.map { .string($0.checksummed) }),
      ("version", version.map(JSON.string)),
    ]
    return .object(members.compactMap { name, value in value.map { (name, $0) } })
  }
}
