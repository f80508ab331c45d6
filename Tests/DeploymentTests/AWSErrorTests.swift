import Deployment
import Testing

@Suite struct AWSErrorTests {
  /// What both versions of the AWS CLI write to standard error, and what it means.
  static let sayings: [(String, AWSError)] = [
    (
      "\nAn error occurred (ValidationError) when calling the DescribeStacks operation: Stack with id s does not exist\n",
      .refused(call: "c", code: "ValidationError", message: "Stack with id s does not exist")
    ),
    (
      "aws: [ERROR]: An error occurred (Throttling) when calling the CreateChangeSet operation (reached max retries: 4): Rate exceeded",
      .refused(call: "c", code: "Throttling", message: "Rate exceeded")
    ),
    (
      "An error occurred (404) when calling the HeadObject operation: Not Found",
      .refused(call: "c", code: "404", message: "Not Found")
    ),
    (
      "An error occurred (ExpiredToken) when calling the GetCallerIdentity operation: The security token included in the request is expired",
      .expiredCredentials("The security token included in the request is expired")
    ),
    (
      "An error occurred (InvalidClientTokenId) when calling the GetCallerIdentity operation: The security token included in the request is invalid.",
      .wrongCredentials("The security token included in the request is invalid.")
    ),
    (
      "\nUnable to locate credentials. You can configure credentials by running \"aws configure\".\n",
      .noCredentials(
        "Unable to locate credentials. You can configure credentials by running \"aws configure\".")
    ),
    ("\nThe config profile (nope) could not be found\n", .noProfile("nope")),
    (
      "You must specify a region. You can also configure your region by running \"aws configure\".",
      .noRegion
    ),
    (
      "\nCould not connect to the endpoint URL: \"https://sts.nowhere.amazonaws.com/\"\n",
      .unreachable(
        call: "c",
        reason: "Could not connect to the endpoint URL: \"https://sts.nowhere.amazonaws.com/\"")
    ),
    (
      "Error when retrieving token from sso: Token has expired and refresh failed",
      .expiredCredentials(
        "Error when retrieving token from sso: Token has expired and refresh failed")
    ),
    (
      "\nParameter validation failed:\nUnknown parameter in input: \"ChecksumSHA256\", must be one of: ACL",
      .notUnderstood(
        call: "c",
        reason:
          "Parameter validation failed:\nUnknown parameter in input: \"ChecksumSHA256\", must be one of: ACL"
      )
    ),
    ("Segmentation fault", .failed(call: "c", status: "status 1", output: "Segmentation fault")),
  ]

  @Test(arguments: sayings)
  func `what the AWS CLI complains about is told apart`(saying: (String, AWSError)) {
    #expect(AWSError(call: "c", status: "status 1", errors: saying.0) == saying.1)
  }

  @Test func `only what may pass by itself is tried again`() {
    let transient = Self.sayings.map(\.1).filter(\.isTransient)
    #expect(
      transient == [
        .refused(call: "c", code: "Throttling", message: "Rate exceeded"),
        .unreachable(
          call: "c",
          reason: "Could not connect to the endpoint URL: \"https://sts.nowhere.amazonaws.com/\""),
      ])
  }

  @Test(arguments: [
    ("ValidationError", "Stack with id s does not exist", true),
    ("ValidationError", "Stack [s] does not exist", true),
    ("ValidationError", "No updates are to be performed.", false),
    ("ChangeSetNotFound", "ChangeSet [c] does not exist", true),
    ("404", "Not Found", true),
    ("403", "Forbidden", false),
    ("AccessDenied", "s does not exist", false),
  ])
  func `what is missing is told from what is refused`(
    code: String, message: String, isMissing: Bool
  ) {
    #expect(AWSError.refused(call: "c", code: code, message: message).isMissing == isMissing)
  }

  @Test func `every error says what to do`() {
    let texts = Self.sayings.map { "\($0.1)" }
    #expect(Set(texts).count == texts.count)
    #expect(
      texts[3] == """
        the AWS credentials have expired (The security token included in the request is expired); \
        log in again, then run the same command: it goes on from there
        """)
  }
}
