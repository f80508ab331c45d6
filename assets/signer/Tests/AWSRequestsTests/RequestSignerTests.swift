import AWSRequests
import HTTP
import Platform
import Testing

/// AWS's published examples: "Signature Version 4 test suite", in awslabs/aws-c-auth,
/// tests/aws-signing-test-suite/v4 (Apache-2.0). Those with a query or another path than `/` are left
/// out, since nothing here sends such requests.
struct RequestSignerTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var method = "GET"
    var headers: HTTPHeaders = [:]
    var token: String?
    let signedHeaders: String
    let signature: String
  }

  static let examples = [
    Example(
      testDescription: "get-vanilla", signedHeaders: "host;x-amz-date",
      signature: "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31"),
    Example(
      testDescription: "post-vanilla", method: "POST", signedHeaders: "host;x-amz-date",
      signature: "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b"),
    Example(
      testDescription: "get-header-key-duplicate",
      headers: ["My-Header1": "value2", "My-Header1": "value2", "My-Header1": "value1"],
      signedHeaders: "host;my-header1;x-amz-date",
      signature: "c9d5ea9f3f72853aea855b47ea873832890dbdd183b4468f858259531a5138ea"),
    Example(
      testDescription: "get-header-value-order",
      headers: [
        "My-Header1": "value4", "My-Header1": "value1", "My-Header1": "value3",
        "My-Header1": "value2",
      ],
      signedHeaders: "host;my-header1;x-amz-date",
      signature: "08c7e5a9acfcfeb3ab6b2185e75ce8b1deb5e634ec47601a50643f830c755c01"),
    Example(
      testDescription: "get-header-value-trim",
      headers: ["My-Header1": " value1", "My-Header2": " \"a   b   c\""],
      signedHeaders: "host;my-header1;my-header2;x-amz-date",
      signature: "acc3ed3afb60bb290fc8d2dd0098b9911fcaa05412b367055dee359757a9c736"),
    Example(
      testDescription: "post-header-value-case", method: "POST",
      headers: ["My-Header1": "VALUE1"], signedHeaders: "host;my-header1;x-amz-date",
      signature: "cdbc9802e29d2942e5e10b5bccfdd67c5f22c7c4e8ae67b53629efa58b974b7d"),
    Example(
      testDescription: "post-header-key-sort", method: "POST",
      headers: ["My-Header1": "value1"], signedHeaders: "host;my-header1;x-amz-date",
      signature: "c5410059b04c1ee005303aed430f6e6645f61f4dc9e1461ec8f8916fdf18852c"),
    Example(
      testDescription: "get-vanilla-with-session-token",
      token: "6e86291e8372ff2a2260956d9b8aae1d763fbf315fa00fa31553b73ebf194267",
      signedHeaders: "host;x-amz-date;x-amz-security-token",
      signature: "07ec1639c89043aa0e3e2de82b96708f198cceab042d4a97044c66dd9f74e7f8"),
    Example(
      testDescription: "post-sts-header-before", method: "POST",
      token: "AQoDYXdzEPT//////////wEXAMPLEtc764bNrC9SAPBSM22wDOk4x4HIZ8j4FZTwdQWLWsKWHGBuFqwAeMic"
        + "RXmxfpSPfIeoIYRqTflfKD8YUuwthAx7mSEI/qkPpKPi/kMcGdQrmGdeehM4IC1NtBmUpp2wUE8phUZampKsbur"
        + "EDy0KPkyQDYwT7WZ0wq5VSXDvp75YU9HFvlRd8Tx6q6fE8YQcHNVXAkiY9q6d+xo0rKwT38xVqr7ZD0u0iPPkUL"
        + "64lIZbqBAz+scqKmlzm8FDrypNC9Yjc8fPOLn9FX9KSYvKTr4rvx3iSIlTJabIQwj2ICCR/oLxBA==",
      signedHeaders: "host;x-amz-date;x-amz-security-token",
      signature: "85d96828115b5dc0cfc3bd16ad9e210dd772bbebba041836c64533a82be05ead"),
  ]

  @Test("AWS's examples are signed as AWS signs them", arguments: examples)
  func signature(example: Example) {
    let credentials = AWSCredentials(
      accessKeyID: "AKIDEXAMPLE", secretAccessKey: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
      sessionToken: example.token)
    var request = HTTPRequest(example.method, "/", headers: ["Host": "example.amazonaws.com"])
    for field in example.headers.fields { request.headers.append(field.name, field.value) }
    let signed = RequestSigner(credentials, region: "us-east-1", service: "service")
      .signed(request, at: Timestamp(milliseconds: 1_440_938_160_000))
    #expect(
      signed.headers["Authorization"]
        == "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, "
        + "SignedHeaders=\(example.signedHeaders), Signature=\(example.signature)")
    #expect(signed.headers["X-Amz-Date"] == "20150830T123600Z")
    #expect(signed.headers["X-Amz-Security-Token"] == example.token)
  }
}
