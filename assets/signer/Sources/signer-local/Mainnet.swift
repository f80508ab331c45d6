import Base64
import EthereumPrimitives
import JSON

/// Where money is real, and a key that everybody knows has no business.
enum Mainnet {
  /// Ethereum, and the chains beside it that hold the most: no test network has an id of theirs.
  private static let ids: Set<UInt256> = [
    1, 10, 56, 100, 137, 324, 8453, 42161, 43114, 59144, 534352,
  ]

  /// The first such chain that an account or its event is about; nil when there is none.
  static func chain(network: String?, event: [UInt8]) -> UInt256? {
    let own = network.flatMap { $0.lowercased() == "mainnet" ? 1 : try? UInt256($0) }
    if let own, ids.contains(own) { return own }
    return (try? JSON.parse(event)).flatMap(chain(in:))
  }

  /// Looks for `chainid` and `chainId` wherever they stand, in texts of JSON and HTTP bodies too.
  private static func chain(in json: JSON) -> UInt256? {
    switch json {
    case .object(let members):
      for member in members {
        if member.key.lowercased() == "chainid", let id = member.value.integer, ids.contains(id) {
          return id
        }
        if let id = chain(in: member.value) { return id }
      }
    case .array(let elements): return elements.lazy.compactMap(chain(in:)).first
    case .string(let text):
      if let inner = try? JSON.parse(text), inner.isNested { return chain(in: inner) }
      guard let bytes = [UInt8](base64: text), let inner = try? JSON.parse(bytes) else {
        return nil
      }
      return inner.isNested ? chain(in: inner) : nil
    case .null, .bool, .number: break
    }
    return nil
  }
}

extension JSON {
  fileprivate var integer: UInt256? {
    switch self {
    case .number(let text), .string(let text): try? UInt256(text)
    case .null, .bool, .array, .object: nil
    }
  }

  fileprivate var isNested: Bool {
    switch self {
    case .array, .object: true
    case .null, .bool, .number, .string: false
    }
  }
}
