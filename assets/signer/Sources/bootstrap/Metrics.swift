import JSON
import LambdaRuntime
import Platform
import SignerFunction

/// Counts for CloudWatch, one line an invocation (Amazon CloudWatch User Guide, "Specification:
/// Embedded metric format").
///
/// Each metric stands once for the function and once for its operation, so that an alarm can look at
/// all of them.
struct Metrics {
  private let function: String

  /// Metrics of the function that the environment names; nil outside of Lambda.
  init?(environment: [String: String]) {
    guard let name = environment["AWS_LAMBDA_FUNCTION_NAME"] else { return nil }
    function = name
  }

  /// The line of an invocation.
  func line(_ facts: [Fact], failure: InvocationFailure?, kmsTime: Duration) -> JSON {
    let operations = Set(facts.map { $0.operation ?? "unknown" })
    let operation = operations.count == 1 ? operations.first ?? "unknown" : "batch"
    return .object([
      ("_aws", header),
      ("FunctionName", .string(function)),
      ("Operation", .string(facts.isEmpty ? "unknown" : operation)),
      ("Signatures", .number("\(facts.count { $0.outcome.isSigned })")),
      ("Denials", .number("\(facts.count { $0.outcome.isDenied })")),
      ("Errors", .number(failure == nil ? "0" : "1")),
      ("Unsent", .number("\(facts.count { $0.outcome.isUnsent })")),
      ("KMSTime", .number("\(kmsTime.milliseconds)")),
    ])
  }

  private var header: JSON {
    .object([
      ("Timestamp", .number("\(Timestamp.now.milliseconds)")),
      (
        "CloudWatchMetrics",
        .array([
          .object([
            ("Namespace", .string("Chimney/Signer")),
            (
              "Dimensions",
              .array([
                .array([.string("FunctionName")]),
                .array([.string("FunctionName"), .string("Operation")]),
              ])
            ),
            ("Metrics", .array(Self.metrics)),
          ])
        ])
      ),
    ])
  }

  private static let metrics: [JSON] = [
    ("Signatures", "Count"), ("Denials", "Count"), ("Errors", "Count"),
    ("Unsent", "Count"), ("KMSTime", "Milliseconds"),
  ].map { name, unit in .object([("Name", .string(name)), ("Unit", .string(unit))]) }
}

extension Fact.Outcome {
  fileprivate var isSigned: Bool {
    switch self {
    case .signed, .unsent: true
    case .answered, .denied, .refused: false
    }
  }

  fileprivate var isDenied: Bool { if case .denied = self { true } else { false } }

  fileprivate var isUnsent: Bool { if case .unsent = self { true } else { false } }
}
