import Base64
import JSON
import Testing
import Vectors

@Suite("Function URLs and API Gateway")
struct EnvelopeTests {
  @Test(
    "A request in a body is answered in a body",
    arguments: [
      (#"{\"operation\":\"status\"}"#, false),
      (Array(#"{"operation":"status"}"#.utf8).base64, true),
    ])
  func status(body: String, isBase64: Bool) throws {
    var fixture = try Fixture()
    #expect(
      try fixture.answer(event(body: "\"\(body)\"", isBase64: isBase64)).description == """
        {"statusCode":200,"headers":{"content-type":"application/json"},\
        "body":"{\\"eth_checksum_address\\":\\"\(Fixture.address)\\"}","isBase64Encoded":false}
        """)
  }

  @Test(
    "A refusal is a 400, and a denial by the policy a 403",
    arguments: [
      (RefusalTests.transfer.with(["nonce": nil]), "400"),
      (RefusalTests.transfer.with(["chainid": .number("1")]), "403"),
      (RefusalTests.transfer.with(["chainid": .number("1"), "nonce": nil]), "400"),
    ])
  func statusCode(request: JSON, status: String) throws {
    var fixture = try Fixture()
    let body = JSON.string(request.description).description
    #expect(try fixture.answer(event(body: body))["statusCode"] == .number(status))
  }

  @Test(
    "A body that is no request is answered with a 400",
    arguments: [
      ("null", false, "missing_field body"), (#""{""#, false, "invalid_request body"),
      (#""?""#, true, "invalid_request body"), (#""[]""#, false, "invalid_request -"),
    ])
  func noRequest(body: String, isBase64: Bool, mistake: String) throws {
    var fixture = try Fixture()
    let answer = try Vector(json: fixture.answer(event(body: body, isBase64: isBase64)))
    let refusal = try Vector(json: JSON.parse(answer.text("body"))).parts("errors")
    #expect(answer.json["statusCode"] == .number("400"))
    #expect(try refusal.map { try $0.text("code") } == [String(mistake.split(separator: " ")[0])])
  }

  private func event(body: String, isBase64: Bool = false) -> String {
    """
    {"version":"2.0","rawPath":"/","requestContext":{"http":{"method":"POST"}},"body":\(body),\
    "isBase64Encoded":\(isBase64)}
    """
  }
}
