import CloudFormation
import GrantReview
import Testing

/// What a row gives as proof, and what it says where there is none.
@Suite struct WitnessTests {
  @Test("The witness of a lone resource policy is a request that was not let through before")
  func lonePolicy() throws {
    let deny: Value = [
      "Effect": "Deny", "Principal": "*", "Action": "s3:GetObject",
      "NotResource": "arn:aws:s3:::open/*",
    ]
    let allow = Make.allow(["s3:GetObject", "s3:ListBucket"], to: "*")
    let review = GrantReview(
      from: Make.document(deny), to: Make.document(deny, allow), as: .resource)
    let row = try #require(review.added.first { $0.resource == "*" })
    let witness = try #require(row.witness)
    #expect(witness.resource.hasPrefix("arn:aws:s3:::open/") || witness.action == "s3:ListBucket")
    #expect(witness.resource != "*")
  }

  /// What one statement leaves out the other allows, unless both parameters have one value.
  @Test("What is lost only if two references stand for the same text is said")
  func possibleLoss() {
    func stack(_ more: Value...) -> DeployedTemplate {
      let exceptions = ["P", "Q"].map { name -> Value in
        ["Effect": "Allow", "Action": "s3:GetObject", "NotResource": ["Ref": .string(name)]]
      }
      let role = Make.resource(
        "AWS::IAM::Role",
        [
          "Policies": [
            [
              "PolicyName": "p",
              "PolicyDocument": [
                "Version": "2012-10-17", "Statement": .array(exceptions + more),
              ],
            ]
          ]
        ])
      return DeployedTemplate(
        TemplatePair.template(
          ["Role": role],
          ["Parameters": ["P": ["Type": "String"], "Q": ["Type": "String"]]]))
    }
    let review = GrantReview(from: stack(Make.allow("s3:GetObject")), to: stack())
    #expect(review.verdict == .narrowing)
    #expect(review.removed.map(\.note) == ["if two references stand for the same text"])
    #expect(!review.gate)
  }
}
