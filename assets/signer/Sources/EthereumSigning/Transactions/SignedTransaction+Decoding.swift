/// Why bytes are no signed transaction that a node would take.
public enum TransactionDecodingError: Error, Hashable, Sendable {
  /// There is no such type of transactions (EIP-2718).
  case unknownType(UInt8)
  /// The payload is no RLP.
  case rlp(RLPError)
  /// The payload is not the list of this type.
  case wrongCount(expected: Int)
  /// It carries its blobs along, as nodes pass it on; its hash and signature cover the form without.
  case sidecar
  /// An item is not what belongs in its place, named as Ethereum's JSON-RPC names it.
  case malformed(String)
  /// r or s is none that Ethereum takes, or nobody's key could have signed.
  case signature(SignatureError)
  /// It breaks rules that hold on every chain and at any time.
  case violations([Transaction.Violation])
}

extension SignedTransaction {
  /// Reads a transaction of any type, in the only form that nodes take.
  /// - Throws: `TransactionDecodingError`.
  public init(decoding bytes: [UInt8]) throws(TransactionDecodingError) {
    let type = bytes.first.map { $0 >= 0xc0 ? 0 : $0 } ?? 0
    guard let count = Self.counts[type] else { throw .unknownType(type) }
    let payload: RLP
    do throws(RLPError) {
      payload = try RLP(decoding: bytes.dropFirst(type == 0 ? 0 : 1))
    } catch { throw .rlp(error) }
    guard case .list(let items) = payload else { throw .wrongCount(expected: count) }
    if type == 3, case .list? = items.first { throw .sidecar }
    guard items.count == count else { throw .wrongCount(expected: count) }
    var reader = ItemReader(items)
    let (transaction, signature) = try type == 0 ? reader.legacy() : reader.typed(type)
    let violations = transaction.violations.filter(\.isForever)
    guard violations.isEmpty else { throw .violations(violations) }
    self.init(transaction: transaction, signature: signature, bytes: bytes)
  }

  /// How many items each type has, signature and all.
  private static let counts: [UInt8: Int] = [0: 9, 1: 11, 2: 12, 3: 14, 4: 13]

  /// Who signed it.
  /// - Throws: `TransactionDecodingError.signature`.
  public func sender() throws(TransactionDecodingError) -> Address {
    do throws(SignatureError) {
      return Address(of: try PublicKey(recoveredFrom: signature, of: transaction.signingHash))
    } catch { throw .signature(error) }
  }
}

extension Transaction.Violation {
  /// Whether the rule is neither a cap that forks and chains set, nor about an entry that is merely
  /// passed over.
  fileprivate var isForever: Bool {
    switch self {
    case .noSuchChain, .nonceTooHigh, .priorityFeeAboveMaxFee, .noReceiver, .blobVersion,
      .noAuthorization:
      true
    case .blobCount(let count): count == 0
    case .gasLimitTooHigh, .initCodeTooLong, .authorizationNotApplicable: false
    }
  }
}

extension ItemReader {
  fileprivate mutating func legacy() throws(TransactionDecodingError) -> (Transaction, Signature) {
    let nonce = try uint64("nonce")
    let gasPrice = try integer("gasPrice")
    var transaction = try call(.legacy(chain: nil, gasPrice: gasPrice), nonce: nonce)
    let v = try integer("v")
    switch v {
    case 27, 28:
      return (transaction, try signature(parity: UInt64(v.low) - 27))
    case 35...:
      let (chain, parity) = (v.subtracting(35) ?? 0).divided(by: 2)
      guard chain.bitCount <= 64 else { throw .malformed("v") }
      transaction.form = .legacy(chain: Chain(id: UInt64(chain.low)), gasPrice: gasPrice)
      return (transaction, try signature(parity: parity))
    default: throw .malformed("v")
    }
  }

  fileprivate mutating func typed(
    _ type: UInt8
  ) throws(TransactionDecodingError) -> (Transaction, Signature) {
    let chain = Chain(id: try uint64("chainId"))
    let nonce = try uint64("nonce")
    let first = try integer(type == 1 ? "gasPrice" : "maxPriorityFeePerGas")
    let maxFee = type == 1 ? first : try integer("maxFeePerGas")
    var transaction = try call(
      .accessList(chain: chain, gasPrice: first, accessList: AccessList()), nonce: nonce)
    let accessList = try accessList()
    let fee = Transaction.DynamicFee(
      chain: chain, maxPriorityFeePerGas: first, maxFeePerGas: maxFee, accessList: accessList)
    transaction.form =
      switch type {
      case 1: .accessList(chain: chain, gasPrice: first, accessList: accessList)
      case 2: .dynamicFee(fee)
      case 3:
        .blob(
          fee, maxFeePerBlobGas: try integer("maxFeePerBlobGas"),
          versionedHashes: try allBytes32("blobVersionedHashes"))
      default: .setCode(fee, authorizations: try authorizationList())
      }
    return (transaction, try signature(parity: uint64("yParity")))
  }

  private mutating func call(
    _ form: Transaction.Form, nonce: UInt64
  ) throws(TransactionDecodingError) -> Transaction {
    Transaction(
      form, nonce: nonce, gasLimit: try uint64("gas"), to: try receiver("to"),
      value: try integer("value"), data: try bytes("input"))
  }

  private mutating func signature(
    parity: UInt64
  ) throws(TransactionDecodingError) -> Signature {
    guard parity <= 1 else { throw .malformed("yParity") }
    let (r, s) = (try integer("r"), try integer("s"))
    do throws(SignatureError) {
      return try Signature(checked: r, s: s, yParity: UInt8(parity))
    } catch { throw .signature(error) }
  }
}
