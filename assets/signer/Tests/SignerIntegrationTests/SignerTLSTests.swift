import JSON
import Processes
import TestTools
import Testing

/// Whom the signer takes for KMS.
@Suite(.enabled(if: TestEnvironment.hasPython, "Python is missing; CHIMNEY_PYTHON names it"))
struct SignerTLSTests {
  /// What the signer hands in for a `status`, with its KMS behind TLS.
  private func call(
    _ arguments: [String] = [], trusting variables: [String: String]
  ) throws -> JSON {
    let kms = try PythonServer("kms_stand_in.py", ["--https"] + arguments)
    let api = try PythonServer("runtime_api.py", [#"{"operation":"status"}"#])
    let files = variables.mapValues { kms[$0] }
    let command = try Command.run(
      TestEnvironment.product("bootstrap"), [],
      environment: [
        "AWS_LAMBDA_RUNTIME_API": api["endpoint"], "AWS_ENDPOINT_URL_KMS": kms["endpoint"],
        "KMS_KEY_ID": "1234abcd",
      ].merging(TestEnvironment.credentials) { $1 }.merging(files) { $1 })
    #expect(command.status == .exited(1), "the Runtime API has ended")
    let line = try #require(api.lines.dropFirst().first)
    return try JSON.parse(JSON.parse(line)["body"]?.text ?? "")
  }

  @Test(
    "A KMS is trusted that the bundle for AWS vouches for, or the machine's",
    arguments: ["AWS_CA_BUNDLE", "SSL_CERT_FILE"])
  func trusted(variable: String) throws {
    let answer = try call(trusting: [variable: "authority"])
    #expect(answer["eth_checksum_address"] != nil)
  }

  @Test(
    "A KMS is refused whose certificate is a stranger's, another host's or at its end",
    arguments: [
      ([], [:], "unable to get local issuer certificate"),
      ([], ["AWS_CA_BUNDLE": "stranger"], "unable to get local issuer certificate"),
      (
        [], ["AWS_CA_BUNDLE": "stranger", "SSL_CERT_FILE": "authority"],
        "unable to get local issuer certificate"
      ), (["--expired"], ["AWS_CA_BUNDLE": "authority"], "certificate has expired"),
      (
        ["--name", "kms.us-east-1.amazonaws.com"], ["AWS_CA_BUNDLE": "authority"],
        "hostname mismatch"
      ),
    ] as [([String], [String: String], String)])
  func refused(arguments: [String], variables: [String: String], reason: String) throws {
    let answer = try call(arguments, trusting: variables)
    #expect(answer["errorType"] == .string("KMS.Unreachable"))
    #expect(answer["errorMessage"]?.text.contains(reason) == true)
  }
}
