import EthereumSigning
import JSON

/// The lists of a transaction. Their entries have the names that Ethereum's JSON-RPC gives them.
extension Fields {
  /// Reads an access list, which may be absent (EIP-2930).
  mutating func accessList() -> AccessList {
    AccessList(
      objects(
        "access_list", of: ["address", "storageKeys"],
        placeholder: AccessList.Entry(.zero, storageKeys: [])
      ) { entry in
        entry.require("storageKeys")
        return AccessList.Entry(
          entry.required("address", placeholder: .zero, as: Address.init(json:)),
          storageKeys: entry.values("storageKeys", placeholder: .zero, as: Bytes32.init(json:)))
      })
  }

  /// Reads the hashes of a transaction's blobs (EIP-4844).
  mutating func blobVersionedHashes() -> [Bytes32] {
    require("blob_versioned_hashes")
    return values(
      "blob_versioned_hashes", placeholder: Bytes32(UInt256(high: 1 << 120, low: 0)),
      as: Bytes32.init(json:))
  }

  /// Reads signed authorizations (EIP-7702).
  mutating func authorizationList() -> [SignedAuthorization] {
    require("authorization_list")
    let placeholder = SignedAuthorization(
      Authorization(chainID: 0, address: .zero, nonce: 0), yParity: 0, r: 1, s: 1)
    return objects(
      "authorization_list", of: ["chainId", "address", "nonce", "yParity", "r", "s"],
      placeholder: placeholder
    ) { entry in
      SignedAuthorization(
        Authorization(
          chainID: entry.required("chainId", placeholder: 0, as: UInt256.init(json:)),
          address: entry.required("address", placeholder: .zero, as: Address.init(json:)),
          nonce: entry.required("nonce", placeholder: 0, as: UInt64.init(json:))),
        yParity: entry.required("yParity", placeholder: 0, as: UInt8.init(parity:)),
        r: entry.required("r", placeholder: 1, as: UInt256.init(json:)),
        s: entry.required("s", placeholder: 1, as: UInt256.init(json:)))
    }
  }
}
