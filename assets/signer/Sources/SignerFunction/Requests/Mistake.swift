import EthereumSigning
import JSON
import SigningPolicy

/// One thing that is wrong with a request, as a fact; `Mistake+Prose.swift` has the words.
struct Mistake: Hashable {
  /// The member that is wrong; nil for the request as a whole.
  let field: String?
  /// What is wrong with it.
  let reason: Reason

  enum Reason: Error, Hashable {
    case notJSON(JSONError)
    case notAnObject
    case notAnArray
    case notBase64
    case missing
    case notAString
    case notABool
    case unknownField(suggestion: String?)
    case notInType(Int)
    case conflict(with: String)
    case unknownOperation(suggestion: String?)
    case unsupportedType
    case batchInBatch
    case tooManyItems
    case amount(AmountError)
    case integer(IntegerError)
    case over64Bits
    case address(AddressError)
    case data(HexadecimalError)
    case notBytes32
    case notAParity
    case typedData(TypedDataError.Reason)
    case transaction(TransactionDecodingError)
    case violation(Transaction.Violation)
    case denied(Policy.Denial)
    case sending(SendingProblem)
  }
}
