import CSystem
import JSON

/// One of the files in `ethereum/`, and how many cases it has: a test that finds fewer would pass
/// without a proof.
public struct VectorFile: Sendable {
  let name: String
  let count: Int

  /// The cases that fit, which must be as many as the caller counted.
  /// - Throws: `VectorError`, or `JSONError`.
  public func cases(
    expecting count: Int? = nil, where isIncluded: (Vector) throws -> Bool = { _ in true }
  ) throws -> [Vector] {
    guard case .array(let values) = try JSON.parse(contents()), values.count == self.count else {
      throw VectorError("\(name).json has not \(self.count) cases")
    }
    let cases = try values.map { Vector(json: $0) }.filter(isIncluded)
    guard cases.count == count ?? self.count else {
      throw VectorError("\(cases.count) cases of \(name).json fit")
    }
    return cases
  }

  private func contents(of file: String = #filePath) throws -> [UInt8] {
    let folder = file[..<(file.lastIndex(of: "/") ?? file.startIndex)]
    let path = "\(folder)/ethereum/\(name).json"
    guard let stream = fopen(path, "rb") else { throw VectorError("no \(path)") }
    defer { fclose(stream) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&chunk, 1, chunk.count, stream), count > 0 {
      bytes += chunk[..<count]
    }
    return bytes
  }
}

/// Why vectors could not be read.
public struct VectorError: Error, CustomStringConvertible {
  let problem: String

  /// An error in one clause.
  public init(_ problem: String) { self.problem = problem }

  /// The problem.
  public var description: String { problem }
}

extension VectorFile {
  /// Private keys, their public keys as KMS gives them, and their addresses.
  public static let accounts = VectorFile(name: "accounts", count: 197)
  /// JSON tokens and their wei.
  public static let amounts = VectorFile(name: "amounts", count: 181)
  /// EIP-7702's authorizations and their signatures.
  public static let authorizations = VectorFile(name: "authorizations", count: 54)
  /// Addresses and whether EIP-55 takes them.
  public static let checksum = VectorFile(name: "checksum", count: 964)
  /// Accounts, nonces, and the contracts that they create.
  public static let createAddress = VectorFile(name: "create_address", count: 129)
  /// Messages and their Keccak-256.
  public static let keccak = VectorFile(name: "keccak", count: 203)
  /// What KMS answers, and the signature to be made of it.
  public static let kms = VectorFile(name: "kms", count: 133)
  /// EIP-191's messages and their signatures.
  public static let messages = VectorFile(name: "messages", count: 21)
  /// Transactions seen on real chains.
  public static let realchain = VectorFile(name: "realchain", count: 99)
  /// Values and their RLP.
  public static let rlp = VectorFile(name: "rlp", count: 67)
  /// Bytes that are no RLP.
  public static let rlpToReject = VectorFile(name: "rlp_reject", count: 26)
  /// The 2021 sample's events and its answers.
  public static let sampleCompat = VectorFile(name: "sample_compat", count: 73)
  /// Transactions of all types with their signatures.
  public static let transactions = VectorFile(name: "transactions", count: 742)
  /// Raw transactions, and what nodes make of them.
  public static let transactionsToDecode = VectorFile(name: "tx_decode", count: 162)
  /// Transactions that nobody may sign.
  public static let transactionsToReject = VectorFile(name: "tx_reject", count: 93)
  /// EIP-712's typed data, its hashes on the way and its signatures.
  public static let typedData = VectorFile(name: "typed_data", count: 160)
  /// Typed data that cannot be meant.
  public static let typedDataToReject = VectorFile(name: "typed_data_reject", count: 32)
  /// Wycheproof's signatures in DER, high s among the invalid ones.
  public static let wycheproofBitcoin = VectorFile(name: "wycheproof_bitcoin", count: 348)
  /// Wycheproof's signatures in DER.
  public static let wycheproofDER = VectorFile(name: "wycheproof_der", count: 357)
  /// Wycheproof's signatures as r ‖ s.
  public static let wycheproofP1363 = VectorFile(name: "wycheproof_p1363", count: 189)
}
