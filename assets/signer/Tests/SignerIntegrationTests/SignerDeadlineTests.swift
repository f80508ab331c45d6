import JSON
import TestTools
import Testing

@Suite(.enabled(if: TestEnvironment.hasPython, "Python is missing; CHIMNEY_PYTHON names it"))
struct SignerDeadlineTests {
  @Test("A KMS that never answers is an error, said before Lambda's patience ends")
  func hanging() throws {
    let kms = try PythonServer("kms_stand_in.py")
    let sign = #"""
      {"operation":"sign","amount":1,"dst_address":"0xa5d3241a1591061f2a4bb69ca0215f66520e67cf",
      "nonce":0}
      """#
    let api = try PythonServer("runtime_api.py", ["--timeout", "1", sign])
    _ = try Command.run(
      TestEnvironment.product("bootstrap"), [],
      environment: [
        "AWS_LAMBDA_RUNTIME_API": api["endpoint"], "AWS_ENDPOINT_URL_KMS": kms["endpoint"],
        "KMS_KEY_ID": "hanging",
      ].merging(TestEnvironment.credentials) { $1 })
    let call = try JSON.parse(try #require(api.lines.dropFirst().first))
    #expect(call["call"] == .string("invocation/request-0/error"))
    #expect(call["errorType"] == .string("KMS.Unreachable"))
  }
}
