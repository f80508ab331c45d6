import EthereumSigning
import JSON

extension SignedTransaction {
  /// All that a signed transaction says, in the names of a request. Integers are strings of decimal
  /// digits, since a program that reads JSON's numbers as floats would lose some.
  func fields(sender: Address) -> JSON {
    let creation: [(key: String, value: JSON)] =
      transaction.to == nil
      ? [("contract_address", .address(Address(createdBy: sender, nonce: transaction.nonce)))] : []
    let signature: [(key: String, value: JSON)] = [
      (transaction.form.type == 0 ? "v" : "yParity", .decimal(transaction.form.v(of: signature))),
      ("r", .string(Bytes32(signature.r).description)),
      ("s", .string(Bytes32(signature.s).description)),
    ]
    return .object(transaction.fields + transaction.form.fields + creation + signature)
  }
}

extension Transaction {
  fileprivate var fields: [(key: String, value: JSON)] {
    [
      ("chainid", form.chain.map { .decimal($0.id) } ?? .null), ("nonce", .decimal(nonce)),
      ("dst_address", to.map(JSON.address) ?? .null), ("value_wei", .decimal(value)),
      ("data", .string(data.hexadecimal)), ("gas", .decimal(gasLimit)),
    ]
  }
}

extension Transaction.Form {
  fileprivate var fields: [(key: String, value: JSON)] {
    switch self {
    case .legacy(_, let gasPrice): [("gas_price", .decimal(gasPrice))]
    case .accessList(_, let gasPrice, let accessList):
      [("gas_price", .decimal(gasPrice)), ("access_list", accessList.json)]
    case .dynamicFee(let fee): fee.fields
    case .blob(let fee, let maxFeePerBlobGas, let hashes):
      fee.fields + [
        ("max_fee_per_blob_gas", .decimal(maxFeePerBlobGas)),
        ("blob_versioned_hashes", .array(hashes.map { .string($0.description) })),
      ]
    case .setCode(let fee, let authorizations):
      fee.fields + [("authorization_list", .array(authorizations.map(\.json)))]
    }
  }
}

extension Transaction.DynamicFee {
  fileprivate var fields: [(key: String, value: JSON)] {
    [
      ("max_fee_per_gas", .decimal(maxFeePerGas)),
      ("max_priority_fee_per_gas", .decimal(maxPriorityFeePerGas)),
      ("access_list", accessList.json),
    ]
  }
}

extension JSON {
  /// An integer as a string of decimal digits.
  fileprivate static func decimal(_ integer: some CustomStringConvertible) -> JSON {
    .string(integer.description)
  }
}
