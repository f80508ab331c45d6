import EthereumSigning
import JSON
import SigningPolicy

extension Mistake {
  /// The mistake as a clause for people: no capital before it, no stop behind it.
  var message: String {
    let field = field ?? "the request"
    return switch reason {
    case .notJSON(let error): "\(field) is not JSON (\(error))"
    case .notAnObject: "\(field) must be a JSON object"
    case .notAnArray: "\(field) must be an array"
    case .notBase64: "\(field) is not base64"
    case .missing: "\(field) is missing"
    case .notAString: "\(field) must be a string"
    case .notABool: "\(field) must be true or false"
    case .unknownField(let suggestion): "there is no field \(field)" + asking(suggestion)
    case .notInType(let type): "\(field) has no place in a transaction of type \(type)"
    case .conflict(let other): "\(field) and \(other) exclude each other"
    case .unknownOperation(let suggestion):
      "there is no such operation\(asking(suggestion)); there are \(Operation.names.joined(separator: ", "))"
    case .unsupportedType: "a transaction is of type 0, 1, 2, 3 or 4"
    case .batchInBatch: "a batch has no batches in it"
    case .tooManyItems: "\(field) must have at most \(Event.batchLimit)"
    case .amount(let error): "\(field) \(error.clause)"
    case .integer(let error): "\(field) \(error.clause)"
    case .over64Bits: "\(field) must be below 2^64"
    case .address(let error): "\(field) \(error.clause)"
    case .data(let error): "\(field) \(error.clause)"
    case .notBytes32: "\(field) must have 32 bytes"
    case .notAParity: "\(field) must be 0 or 1"
    case .typedData(let reason): "\(field) \(reason.clause)"
    case .transaction(let error): "\(field) \(error.clause)"
    case .violation(let violation): "\(field) \(violation.clause)"
    case .denied(let denial):
      "the policy's rule \(denial.rule.rawValue) \(denial.clause)"
    case .sending(let problem): problem.clause
    }
  }

  private func asking(_ suggestion: String?) -> String {
    suggestion.map { ", did you mean \($0)?" } ?? ""
  }
}

extension Policy.Denial {
  fileprivate var clause: String {
    switch self {
    case .operations(let allowed): list(allowed.map(\.rawValue), none: "nothing")
    case .chains(let allowed): list(allowed.map(\.description), none: "no chain")
    case .authorizations: "allows no authorization for chain 0, which is valid on every chain"
    case .destinations: "does not list this address"
    case .creation: "allows no contract to be created: name a dst_address"
    case .selectors: "does not list what this calls"
    case .maxValue(let wei): "allows at most \(wei) wei"
    case .maxFeePerGas(let wei): "allows at most \(wei) wei for a unit of gas"
    case .maxGas(let gas): "allows at most \(gas)"
    case .domains: "lists no domain that this one fits"
    }
  }

  private func list(_ allowed: [String], none: String) -> String {
    allowed.isEmpty ? "allows \(none)" : "allows only \(allowed.joined(separator: ", "))"
  }
}
