import JSON

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

  /// All there is to ask for.
  static var names: [String] { allCases.map(\.rawValue) }
}

extension Operation {
  init(json: JSON) throws(Mistake.Reason) {
    let name = try String(json: json)
    guard let operation = Operation(rawValue: name) else {
      throw .unknownOperation(
        suggestion: suggestion(for: name, among: Self.names))
    }
    self = operation
  }
}
