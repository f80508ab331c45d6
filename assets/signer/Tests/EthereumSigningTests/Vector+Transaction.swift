import EthereumSigning
import JSON
import Vectors

extension Vector {
  /// The transaction that the members `type` and `tx` describe.
  func transaction() throws -> Transaction {
    let fields = try part("tx")
    return try Transaction(
      fields.form(of: text("type")), nonce: UInt64(fields.integer("nonce").low),
      gasLimit: UInt64(fields.integer("gas").low),
      to: fields.has("to") ? Address(fields.text("to")) : nil,
      value: fields.integer("value"), data: fields.bytes("data"))
  }

  private func form(of type: String) throws -> Transaction.Form {
    switch type {
    case "legacy": .legacy(chain: nil, gasPrice: try integer("gasPrice"))
    case "eip155": .legacy(chain: try chain(), gasPrice: try integer("gasPrice"))
    case "eip2930":
      .accessList(
        chain: try chain(), gasPrice: try integer("gasPrice"), accessList: try accessList())
    case "eip1559": .dynamicFee(try dynamicFee())
    case "eip4844":
      .blob(
        try dynamicFee(), maxFeePerBlobGas: try integer("maxFeePerBlobGas"),
        versionedHashes: try allBytes32("blobVersionedHashes"))
    case "eip7702":
      .setCode(
        try dynamicFee(), authorizations: try parts("authorizationList").map { try $0.authorized() }
      )
    default: throw VectorError("no type \(type)")
    }
  }

  private func dynamicFee() throws -> Transaction.DynamicFee {
    Transaction.DynamicFee(
      chain: try chain(), maxPriorityFeePerGas: try integer("maxPriorityFeePerGas"),
      maxFeePerGas: try integer("maxFeePerGas"), accessList: try accessList())
  }

  /// The authorization that the members describe.
  func authorization() throws -> Authorization {
    try Authorization(
      chainID: integer("chainId"), address: Address(text("address")),
      nonce: UInt64(integer("nonce").low))
  }

  private func authorized() throws -> SignedAuthorization {
    try SignedAuthorization(
      authorization(), yParity: UInt8(integer("yParity").low), r: integer("r"), s: integer("s"))
  }

  private func chain() throws -> Chain {
    try Chain(id: UInt64(integer("chainId").low))
  }

  private func accessList() throws -> AccessList {
    try AccessList(
      parts("accessList").map { entry in
        AccessList.Entry(
          try Address(entry.text("address")), storageKeys: try entry.allBytes32("storageKeys"))
      })
  }

  private func allBytes32(_ key: String) throws -> [Bytes32] {
    guard case .array(let elements)? = json[key] else { throw VectorError("\(self) has no \(key)") }
    return try elements.map { try Vector(json: .object([("element", $0)])).bytes32("element") }
  }
}
