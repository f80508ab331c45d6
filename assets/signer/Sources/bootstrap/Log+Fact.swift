import JSON
import LambdaRuntime
import Platform
import SignerFunction

extension Log {
  /// Writes what came of a request, and nothing that was asked or answered but the hash.
  func callAsFunction(_ fact: Fact, kmsTime: Duration) {
    let (level, message, codes) = fact.outcome.line
    var details: [(key: String, value: JSON)] = [
      ("operation", fact.operation.map(JSON.string) ?? .null)
    ]
    if let chain = fact.chain { details.append(("chain", .string(chain))) }
    if let hash = fact.hash { details.append(("hash", .string(hash))) }
    if !codes.isEmpty { details.append(("codes", .array(codes.map(JSON.string)))) }
    details.append(("kmsMs", .number("\(kmsTime.milliseconds)")))
    self(level, message, details)
  }
}

extension Fact.Outcome {
  fileprivate var line: (Log.Level, message: String, codes: [String]) {
    switch self {
    case .answered: (.debug, "answered", [])
    case .signed: (.info, "signed", [])
    case .denied(let codes): (.warning, "denied", codes)
    case .refused(let codes): (.info, "refused", codes)
    case .unsent(let codes): (.error, "signed, and not known to be sent", codes)
    }
  }
}
