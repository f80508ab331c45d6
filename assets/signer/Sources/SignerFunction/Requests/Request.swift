import Broadcasting
import EthereumSigning
import JSON

/// One thing that an event asks for, read completely and without a mistake.
enum Request: Hashable {
  case status
  case sign(Payload)
  case send(Draft, wait: Bool)
  case verify(SignedTransaction, sender: Address)
}

/// Why a request is answered with no signature.
struct Refusal: Error, Hashable {
  /// The operation's name as it was asked for, if it was.
  var operation: String?
  /// All that is wrong, at least one thing.
  let mistakes: [Mistake]

  /// The same with fewer mistakes.
  func first(_ count: Int) -> Refusal {
    Refusal(operation: operation, mistakes: Array(mistakes.prefix(count)))
  }
}

extension Request {
  /// Reads a request, completely.
  init(_ json: JSON, defaults: Defaults) throws(Refusal) {
    guard case .object(let members) = json else {
      throw Refusal(mistakes: [Mistake(field: nil, reason: .notAnObject)])
    }
    var fields = Fields(members)
    fields.require("operation")
    let operation = fields.read("operation", as: Operation.init(json:))
    let request = operation.flatMap { fields.request($0, defaults) }
    guard let request, fields.mistakes.isEmpty else {
      throw Refusal(operation: json["operation"]?.string?.shortened, mistakes: fields.mistakes)
    }
    self = request
  }
}

extension Fields {
  /// Reads what an operation needs; nil when there is no telling which members it should have.
  fileprivate mutating func request(_ operation: Operation, _ defaults: Defaults) -> Request? {
    switch operation {
    case .status:
      finish(known: [])
      return .status
    case .sign:
      guard let transaction = transaction(defaults) else { return nil }
      finish(known: Self.ofTransaction)
      return .sign(.transaction(transaction))
    case .signMessage:
      return .sign(.message(message()))
    case .signTypedData:
      return typedData().map { .sign(.typedData($0)) }
    case .signAuthorization:
      return .sign(.authorization(authorization(defaults)))
    case .signDigest:
      return .sign(.digest(digest()))
    case .verify:
      return signedTransaction().map { .verify($0.transaction, sender: $0.sender) }
    case .batch:
      report("operation", .batchInBatch)
      return nil
    case .send:
      guard let draft = draft(defaults.withoutReplay) else { return nil }
      let wait = read("wait", as: Bool.init(json:)) ?? false
      finish(known: Self.ofTransaction + ["wait"])
      return .send(draft, wait: wait)
    }
  }
}
