package import JSON

// What Ethereum's JSON-RPC gives and takes, in its own names ("Execution API specification").

extension AccessList {
  /// The list as JSON-RPC and requests have it.
  package var json: JSON {
    .array(
      entries.map { entry in
        .object([
          ("address", .address(entry.address)),
          ("storageKeys", .array(entry.storageKeys.map { .string($0.description) })),
        ])
      })
  }
}

extension SignedAuthorization {
  /// An entry of a transaction's list, as JSON-RPC and requests have it.
  package var json: JSON {
    .object([
      ("chainId", .quantity(authorization.chainID)),
      ("address", .address(authorization.address)),
      ("nonce", .quantity(UInt256(authorization.nonce))),
      ("yParity", .quantity(UInt256(yParity))),
      ("r", .quantity(r)),
      ("s", .quantity(s)),
    ])
  }
}

extension JSON {
  /// An address with its checksum.
  package static func address(_ address: Address) -> JSON { .string(address.checksummed) }

  /// An integer as JSON-RPC writes it: `0x` and hexadecimal digits without leading zeros.
  package static func quantity(_ integer: UInt256) -> JSON {
    let digits = integer.bytes.hexadecimal.dropFirst(2).drop { $0 == "0" }
    return .string(digits.isEmpty ? "0x0" : "0x\(digits)")
  }

  /// The integer that JSON-RPC wrote; nil for what is none.
  package var quantity: UInt256? {
    guard case .string(let text) = self, text.hasPrefix("0x") else { return nil }
    return try? UInt256(text)
  }
}
