import CloudFormation
import IAMPolicy
import Testing

@Suite struct PolicyDocumentTests {
  @Test("Keys are alphabetical, lists of one stand alone, the version comes last")
  func shape() {
    let document: PolicyDocument = [
      .allow(
        ["kms:Sign", "kms:Verify"], on: ["arn:aws:kms:::key/1"],
        where: [.equals("kms:MessageType", "DIGEST")]),
      .allow([.service("lambda.amazonaws.com")], ["sts:AssumeRole"], on: nil),
    ]
    #expect(
      text(document) == """
        {"Statement":[{"Action":["kms:Sign","kms:Verify"],\
        "Condition":{"StringEquals":{"kms:MessageType":"DIGEST"}},"Effect":"Allow",\
        "Resource":"arn:aws:kms:::key/1"},{"Action":"sts:AssumeRole","Effect":"Allow",\
        "Principal":{"Service":"lambda.amazonaws.com"}}],"Version":"2012-10-17"}
        """)
  }

  @Test("A statement that stands twice is written once, wherever it was written")
  func duplicates() {
    var one = Statement.allow(["kms:Sign"], on: ["*"])
    one.location = CloudFormation.SourceLocation(file: #filePath, line: 1)
    var other = one
    other.location = CloudFormation.SourceLocation(file: #filePath, line: 2)
    #expect(one == other)
    #expect(
      text([one, other]) == """
        {"Statement":[{"Action":"kms:Sign","Effect":"Allow","Resource":"*"}],\
        "Version":"2012-10-17"}
        """)
  }

  @Test("Everything but some is written with Not")
  func exceptions() {
    let statement = Statement(
      sid: "S", .deny, principals: .allExcept([.everyone]), actions: .allExcept(["kms:Get*"]),
      resources: .allExcept(["*"]))
    #expect(
      text([statement]) == """
        {"Statement":[{"Effect":"Deny","NotAction":"kms:Get*","NotPrincipal":{"AWS":"*"},\
        "NotResource":"*","Sid":"S"}],"Version":"2012-10-17"}
        """)
  }

  @Test("Principals are grouped by their kind")
  func principals() {
    let statement = Statement.allow(
      [.service("a.amazonaws.com"), .account("111122223333"), .service("b.amazonaws.com")],
      ["kms:Sign"])
    #expect(
      text([statement]) == """
        {"Statement":[{"Action":"kms:Sign","Effect":"Allow","Principal":{"AWS":\
        {"Fn::Join":["",["arn:",{"Ref":"AWS::Partition"},":iam::111122223333:root"]]},\
        "Service":["a.amazonaws.com","b.amazonaws.com"]},"Resource":"*"}],"Version":"2012-10-17"}
        """)
  }

  @Test("Conditions are grouped by operator and key, in alphabetical order")
  func conditions() {
    let statement = Statement.allow(
      ["kms:Sign"], on: ["*"],
      where: [
        Condition(.stringLike, "aws:PrincipalArn", ["b", "a"]),
        Condition(.bool.ifExists, "aws:SecureTransport", ["true"]),
        .equals("kms:MessageType", "DIGEST"), .equals("aws:Region", .region),
      ])
    #expect(
      text([statement]) == """
        {"Statement":[{"Action":"kms:Sign","Condition":{"BoolIfExists":\
        {"aws:SecureTransport":"true"},"StringEquals":{"aws:Region":{"Ref":"AWS::Region"},\
        "kms:MessageType":"DIGEST"},"StringLike":{"aws:PrincipalArn":["b","a"]}},\
        "Effect":"Allow","Resource":"*"}],"Version":"2012-10-17"}
        """)
  }

  @Test("A key that is tested twice with one operator is a mistake, wherever the policy goes")
  func repeatedKeys() {
    let deny = Statement(
      .deny, principals: .only([.everyone]), actions: .only(["kms:*"]), resources: .only(["*"]),
      conditions: [
        Condition(.stringNotEquals, "aws:PrincipalAccount", ["1"]),
        Condition(.stringNotEquals, "AWS:principalaccount", ["2"]),
        Condition(.stringNotLike, "aws:PrincipalAccount", ["3"]),
      ])
    #expect(
      mistakes(in: [deny])
        == ["'AWS:principalaccount' is tested twice; name all values in one condition"])
  }

  @Test("A condition without a value is a mistake")
  func noValue() {
    #expect(
      mistakes(in: [.allow(["kms:Sign"], on: ["*"], where: [.equals("kms:MessageType")])])
        == ["the condition on 'kms:MessageType' names no value, so it would never hold"])
  }

  private func mistakes(in document: PolicyDocument) -> [String] {
    var resolver = NoResolver()
    _ = document.expression.resolved(by: &resolver)
    return resolver.mistakes
  }

  private func text(_ document: PolicyDocument) -> String {
    var resolver = NoResolver()
    return document.expression.resolved(by: &resolver).compact
  }
}

/// Answers nothing: the documents here refer to nothing of a tree.
private struct NoResolver: ExpressionResolver {
  var pointer = JSONPointer()
  var mistakes: [String] = []
  mutating func value(of attribute: Attribute, of element: ElementID) -> Value { .null }
  mutating func value(of part: AssetPart, of asset: AssetID) -> Value { .null }
  mutating func note(_ location: CloudFormation.SourceLocation) {}
  mutating func note(mistake: String) { mistakes.append(mistake) }
}
