import JSON

/// The types of transactions that a request can ask for, by their number (EIP-2718).
enum TransactionType: Int, CaseIterable {
  case legacy
  case accessList
  case dynamicFee
  case blob
  case setCode

  /// The members of a request that this type has and not every other.
  var ownMembers: [String] {
    let fees = ["max_fee_per_gas", "max_priority_fee_per_gas", "access_list"]
    return switch self {
    case .legacy: ["gas_price"]
    case .accessList: ["gas_price", "access_list"]
    case .dynamicFee: fees
    case .blob: fees + ["max_fee_per_blob_gas", "blob_versioned_hashes"]
    case .setCode: fees + ["authorization_list"]
    }
  }

  /// The members that some type has and this one has not.
  var foreignMembers: [String] {
    let own = ownMembers
    var foreign: [String] = []
    for member in Self.allCases.flatMap(\.ownMembers)
    where !own.contains(member) && !foreign.contains(member) {
      foreign.append(member)
    }
    return foreign
  }
}

extension TransactionType {
  init(json: JSON) throws(Mistake.Reason) {
    let number = try UInt64(json: json)
    guard let type = Int(exactly: number).flatMap(Self.init(rawValue:)) else {
      throw .unsupportedType
    }
    self = type
  }
}
