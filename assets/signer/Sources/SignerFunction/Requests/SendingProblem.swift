import Broadcasting
import EthereumSigning

/// Why a transaction was not sent, or may not have been.
enum SendingProblem: Hashable {
  /// The account has no node.
  case noNode
  /// Nodes take blobs along, which the signer never sees.
  case blobsElsewhere
  /// The node follows another chain.
  case anotherChain(UInt256)
  /// The node wants a fee that nobody has allowed.
  case excessiveFee(perGas: UInt256)
  /// The node would not.
  case nodeRefused(NodeError)
  /// It may have been sent.
  case outcomeUnknown(NodeError)
  /// Others were giving out nonces all the time.
  case noncesBusy
  /// No node takes more of one account.
  case tooManyWaiting(Int)
  /// An item of a batch that would have failed the invocation alone.
  case failure(message: String)
}

extension SendingProblem {
  var code: Mistake.Code {
    switch self {
    case .noNode: .broadcastDisabled
    case .blobsElsewhere: .unsupportedType
    case .anotherChain: .wrongChain
    case .excessiveFee: .excessiveFee
    case .nodeRefused: .nodeRefused
    case .outcomeUnknown: .outcomeUnknown
    case .noncesBusy, .tooManyWaiting: .noncesBusy
    case .failure: .failed
    }
  }

  /// The problem as a clause for people.
  var clause: String {
    switch self {
    case .noNode: "this account has no node to send with: its stack can give it one"
    case .blobsElsewhere:
      "a node takes a transaction of type 3 with its blobs alone, which are not here: sign it"
    case .anotherChain(let id): "the account's node follows chain \(id), not this one"
    case .excessiveFee(let price):
      "by the node's word the fee could pass 1 ether (\(price) wei for a unit of gas): name the fee in"
        + " the request, or cap it by the policy's max_fee_per_gas"
    case .nodeRefused(let error): error.description
    case .outcomeUnknown(let error):
      "nobody knows whether it was sent (\(error)): look for its hash, or send these same bytes"
        + " again, before another is signed"
    case .noncesBusy: "others were sending for this account all the time: try again"
    case .tooManyWaiting(let count):
      "\(count) transactions of this account wait to be mined, and a node takes no more"
    case .failure(let message): message
    }
  }
}
