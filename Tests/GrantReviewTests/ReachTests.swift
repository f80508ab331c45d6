import CloudFormation
import GrantReview
import Testing

@Suite struct ReachTests {
  @Test("What is for everybody stands before what is for others, and that before the account's own")
  func order() {
    let before = ["K": Self.key([]), "R": Make.role(), "B": Make.resource("AWS::S3::Bucket")]
    let after = [
      "K": Self.key([Make.allow("kms:Sign", to: ["AWS": "999988887777"])]),
      "R": Make.role(Make.allow("*")),
      "B": Make.resource("AWS::S3::Bucket", ["AccessControl": "PublicRead"]),
    ]
    let review = TemplatePair("", before, after, .broadening).review
    #expect(review.added.map(\.reach) == [.public, .external, .internal])
    #expect(review.added.map(\.risk) == [.critical, .high, .critical])
  }

  @Test("The stack's own account is internal, by its number too")
  func account() {
    func stack(_ key: Value) -> DeployedTemplate {
      DeployedTemplate(
        TemplatePair.template(["K": key], [:]),
        pseudoParameters: ["AWS::AccountId": "111122223333"])
    }
    let role: Value = ["AWS": "arn:aws:iam::111122223333:role/r"]
    let review = GrantReview(
      from: stack(Self.key([])), to: stack(Self.key([Make.allow("kms:Sign", to: role)])))
    #expect(review.added.map(\.reach) == [.internal])
  }

  @Test("A trust of another account says what the role may do, by its own policy and the key's")
  func handedOver() {
    func trusting(_ principal: Value) -> Value {
      Make.role(
        Make.allow("kms:Sign", on: ["Fn::GetAtt": ["K", "Arn"]]),
        more: [
          "AssumeRolePolicyDocument": Make.document(
            ["Effect": "Allow", "Principal": principal, "Action": "sts:AssumeRole"])
        ])
    }
    let key = Self.key([
      Make.allow("kms:Decrypt", to: ["AWS": ["Fn::GetAtt": ["R", "Arn"]]]),
      Make.allow("kms:*", to: ["AWS": ["Ref": "AWS::AccountId"]]),
    ])
    let review = TemplatePair(
      "", ["K": key, "R": trusting(["Service": "lambda.amazonaws.com"])],
      ["K": key, "R": trusting(["AWS": "999988887777"])], .mixed
    ).review
    #expect(
      review.added.first?.effects == [
        "so it gains what ${R.Arn} has: kms:Sign on ${K.Arn}, kms:Decrypt on ${K.Arn}"
      ])
  }

  private static func key(_ statements: [Value]) -> Value {
    Make.resource(
      "AWS::KMS::Key",
      [
        "KeyPolicy": [
          "Version": "2012-10-17",
          "Statement": .array(
            statements + [Make.allow("kms:PutKeyPolicy", to: ["AWS": "111122223333"])]),
        ]
      ])
  }
}
