import JSON
import TestTools
import Testing

/// What the signer writes beside its answers.
@Suite(.enabled(if: TestEnvironment.hasPython, "Python is missing; CHIMNEY_PYTHON names it"))
struct LogTests {
  private static let receiver = "0xa5D3241A1591061F2a4bB69CA0215F66520E67cf"
  private static func sign(_ members: String = "") -> String {
    #"{"operation":"sign","amount":0.01,"dst_address":"\#(receiver)","nonce":0\#(members)}"#
  }

  private func lines(
    _ events: String..., environment: [String: String] = [:]
  ) throws -> (lines: [JSON], answers: [JSON], text: String) {
    let kms = try PythonServer("kms_stand_in.py")
    let sender = try SenderProcess(
      events, kms: kms,
      environment: ["AWS_LAMBDA_FUNCTION_NAME": "signer"].merging(environment) { $1 })
    let answers = try sender.answers()
    let lines = try sender.log.split(separator: "\n").map { try JSON.parse(String($0)) }
    return (lines.filter { $0["requestId"] != nil || $0["_aws"] != nil }, answers, sender.log)
  }

  @Test(
    "A signature is one line with its hash and one of metrics, and neither says what was signed")
  func signed() throws {
    let (lines, answers, text) = try lines(Self.sign())
    #expect(lines.count == 2)
    let line = lines[0]
    #expect(line["level"] == .string("INFO"))
    #expect(line["message"] == .string("signed"))
    #expect(line["requestId"] == .string("request-0"))
    #expect(line["operation"] == .string("sign"))
    #expect(line["chain"] == .string("11155111"))
    #expect(line["hash"] == answers[0]["signed_tx_hash"])
    #expect(line["kmsMs"] != nil)
    #expect(!text.contains(Self.receiver.dropFirst(2).lowercased()))
    #expect(!text.contains(answers[0]["signed_tx"]?.text ?? "-"))
  }

  @Test("The metrics are in the embedded metric format, once an invocation")
  func metrics() throws {
    let lines = try lines(Self.sign()).lines
    let metrics = try #require(lines.last)
    guard case .object(let members) = metrics else { return }
    #expect(
      members.map(\.key) == [
        "_aws", "FunctionName", "Operation", "Signatures", "Denials", "Errors", "Unsent", "KMSTime",
      ])
    #expect(metrics["FunctionName"] == .string("signer"))
    #expect(metrics["Operation"] == .string("sign"))
    guard case .array(let directives)? = metrics["_aws"]?["CloudWatchMetrics"] else {
      Issue.record("no directive")
      return
    }
    #expect(metrics["_aws"]?["Timestamp"] != nil)
    #expect(
      directives[0]["Dimensions"]?.description
        == #"[["FunctionName"],["FunctionName","Operation"]]"#)
    #expect(directives[0]["Namespace"] == .string("Chimney/Signer"))
    guard case .array(let defined)? = directives[0]["Metrics"] else { return }
    #expect(defined.allSatisfy { metrics[$0["Name"]?.text ?? ""] != nil })
  }

  @Test(
    "Signatures, denials and errors are counted",
    arguments: [
      ([sign()], ["KMS_KEY_ID": "1234abcd"], ["1", "0", "0"], "sign"),
      ([sign(#","chainid":1"#)], [:], ["0", "1", "0"], "sign"),
      ([#"{"operation":"sgin"}"#], [:], ["0", "0", "0"], "unknown"),
      ([sign()], ["KMS_KEY_ID": "denied"], ["0", "0", "1"], "unknown"),
      (
        [#"{"operation":"batch","items":[\#(sign()),\#(sign()),{"operation":"status"}]}"#], [:],
        ["2", "0", "0"], "batch"
      ),
    ] as [([String], [String: String], [String], String)])
  func counts(
    events: [String], environment: [String: String], counts: [String], operation: String
  ) throws {
    let lines = try lines(events[0], environment: environment).lines
    let metrics = try #require(lines.first { $0["_aws"] != nil })
    #expect(
      ["Signatures", "Denials", "Errors"].map { metrics[$0]?.description } == counts)
    #expect(metrics["Operation"] == .string(operation))
  }

  @Test("A denial is a warning with its code, and a name that is none is not repeated")
  func denied() throws {
    let lines = try lines(Self.sign(#","chainid":1"#), #"{"operation":"secret"}"#).lines
    let messages = lines.filter { $0["message"] != nil }
    #expect(messages[0]["level"] == .string("WARN"))
    #expect(messages[0]["codes"] == .array([.string("policy_denied")]))
    #expect(messages[1]["operation"] == .null)
    #expect(messages[1]["codes"] == .array([.string("unknown_operation")]))
  }

  @Test("Outside of Lambda there are no metrics")
  func noMetrics() throws {
    let lines = try lines(Self.sign(), environment: ["AWS_LAMBDA_FUNCTION_NAME": ""]).lines
    #expect(lines.count == 1)
  }
}
