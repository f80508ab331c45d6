import ResourceSchemas
import Testing

@testable import GenerateResources

@Suite struct TypingTests {
  @Test(
    "A pattern that admits only ARNs makes an ARN",
    arguments: [
      "^arn:(aws[a-zA-Z-]*)?:iam::\\d{12}:role/?.+$",
      "arn:(aws)?:lambda:.*",
      "^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$",
      "^(arn:[a-z]+:lambda:.*|arn:[a-z]+:lambda:::awslayer:.+)$",
      "^(?:arn:aws:s3.+)$",
      "^arn[\\w:|)]+$",
      "^$|arn:aws:.*",
    ])
  func arn(_ pattern: String) {
    #expect(Pattern(pattern).admitsOnlyARNs)
  }

  @Test(
    "A pattern that admits something else makes no ARN",
    arguments: [
      "(arn:(aws[a-zA-Z-]*)?:lambda:)?([a-zA-Z0-9-_]+)",
      "^(arn:aws:.*)*[a-z]+$",
      "(arn:aws:){0,1}.+",
      "^$|kafka://.*|arn:aws:.*",
      "arn:aws:.*|[a-z]+",
      "(arn:aws:.*|[a-z]+)",
      "arnold.*",
      "(arn:aws",
      "^$",
      "",
      "[\\w#+=/:,.@-]*",
    ])
  func noARN(_ pattern: String) {
    #expect(!Pattern(pattern).admitsOnlyARNs)
  }

  @Test(
    "A name or a format makes an ARN",
    arguments: [
      ("TargetArn", nil), ("DBInstanceARN", nil), ("PermissionsBoundary", nil),
      ("KmsKeyId", "AWS::KMS::Key.Arn"),
    ])
  func named(_ name: String, _ format: String?) {
    #expect(Typing.isARN(name, ResourceSchema.Facts(format: format)))
  }

  @Test("A name that only sounds so makes no ARN", arguments: ["Arnold", "Learn", "KeyId"])
  func unnamed(_ name: String) {
    #expect(!Typing.isARN(name, ResourceSchema.Facts(format: "AWS::KMS::Key.Id")))
  }

  @Test(
    "IAM policies are told from what else is called a policy",
    arguments: [
      ("PolicyDocument", true), ("AssumeRolePolicyDocument", true), ("KeyPolicy", true),
      ("Policy", true), ("AccessPolicies", true), ("RedrivePolicy", false),
      ("DataProtectionPolicy", false), ("FilterPolicy", false), ("FieldIndexPolicy", false),
      ("Variables", false),
    ])
  func policy(_ name: String, _ isPolicy: Bool) {
    #expect(Typing.isPolicy(name) == isPolicy)
  }

  @Test(
    "A pattern in which a repetition is repeated is known",
    arguments: [
      "(a+)*", "^(([a-z]|[a-z0-9-]*)\\.)+$", "(?:a{2,}b)+", "((a*))+", "(a|(b+)c)*", "(a+){1,9}",
    ])
  func repeated(_ pattern: String) {
    #expect(Pattern(pattern).repeatsRepetitions)
  }

  @Test(
    "A pattern in which no repetition is repeated is known",
    arguments: [
      "a+b*", "(a+)?", "(a+){2}", "([a+])*", "(\\+a)*", "(a{3})+", "(a+)b+", "(a)+(b)+", "(a?)*",
      "(a+)[b]*", "(a+)\\w*",
      "^(alias/)[a-zA-Z0-9:/_-]+$",
    ])
  func notRepeated(_ pattern: String) {
    #expect(!Pattern(pattern).repeatsRepetitions)
  }
}
