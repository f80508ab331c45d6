import EthereumSigning
import JSON
import Vectors

extension Vector {
  /// Whether the case is of a type that this version builds.
  var isBuilt: Bool {
    switch json["type"] {
    case .string("legacy"), .string("eip155"), .string("eip2930"), .string("eip1559"): true
    default: false
    }
  }

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
    default:
      .dynamicFee(
        chain: try chain(), maxPriorityFeePerGas: try integer("maxPriorityFeePerGas"),
        maxFeePerGas: try integer("maxFeePerGas"), accessList: try accessList())
    }
  }

  private func chain() throws -> Chain {
    try Chain(id: UInt64(integer("chainId").low))
  }

  private func accessList() throws -> AccessList {
    try AccessList(
      parts("accessList").map { entry in
        guard case .array(let keys)? = entry.json["storageKeys"] else {
          return AccessList.Entry(try Address(entry.text("address")), storageKeys: [])
        }
        return AccessList.Entry(
          try Address(entry.text("address")),
          storageKeys: try keys.map { try Vector(json: .object([("key", $0)])).bytes32("key") })
      })
  }
}
