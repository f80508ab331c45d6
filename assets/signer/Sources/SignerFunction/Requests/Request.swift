import EthereumSigning
import JSON

/// What an event asks for, read completely and without a mistake.
enum Request: Hashable {
  case status
  case sign(Payload)
}

/// The operations of the function's contract.
enum Operation: String, CaseIterable {
  case status
  case sign
  case signMessage = "sign_message"
  case signTypedData = "sign_typed_data"
  case signAuthorization = "sign_authorization"
  case signDigest = "sign_digest"
  case verify
  case send
  case batch

  /// Those that this version offers.
  static let offered: [Operation] = [.status, .sign]
}

/// Why a request is answered with no signature.
struct Refusal: Error, Hashable {
  /// The operation's name as it was asked for, if it was.
  var operation: String?
  /// All that is wrong, at least one thing.
  let mistakes: [Mistake]
}

extension Request {
  /// Reads a request of an account whose own chain this is.
  init(_ json: JSON, own chain: Chain) throws(Refusal) {
    guard case .object(let members) = json else {
      throw Refusal(mistakes: [Mistake(field: nil, reason: .notAnObject)])
    }
    var fields = Fields(members)
    if !fields.has("operation") { fields.report("operation", .missing) }
    let operation = fields.read("operation", as: Operation.init(json:))
    let request = operation.flatMap { fields.request($0, own: chain) }
    guard let request, fields.mistakes.isEmpty else {
      throw Refusal(operation: json["operation"]?.string, mistakes: fields.mistakes)
    }
    self = request
  }
}

extension Fields {
  /// Reads what an operation needs; nil when there is no telling which members it should have.
  fileprivate mutating func request(_ operation: Operation, own chain: Chain) -> Request? {
    switch operation {
    case .status:
      finish(known: [])
      return .status
    case .sign:
      guard let transaction = transaction(own: chain) else { return nil }
      finish(known: Self.ofTransaction)
      return .sign(.transaction(transaction))
    default:
      report("operation", .unsupportedOperation)
      return nil
    }
  }
}

extension Operation {
  fileprivate init(json: JSON) throws(Mistake.Reason) {
    guard let name = json.string else { throw .notAString }
    guard let operation = Operation(rawValue: name) else {
      throw .unknownOperation(
        suggestion: suggestion(for: name, among: Self.allCases.map(\.rawValue)))
    }
    self = operation
  }
}
