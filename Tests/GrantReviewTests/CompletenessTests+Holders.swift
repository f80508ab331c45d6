import CloudFormation
import GrantReview

extension CompletenessTests {
  /// Policies whose holders no template names, and what makes somebody a holder.
  static let holders: [TemplatePair] = [
    TemplatePair(
      "a managed policy that other stacks may attach grows", ["M": managed("s3:GetObject")],
      ["M": managed("*")], .broadening, row: "whoever has ${M} may * except s3:GetObject on *"),
    TemplatePair(
      "such a policy is new", [:], ["M": managed("s3:GetObject")], .broadening,
      row: "whoever has ${M} may s3:GetObject on *"),
    TemplatePair(
      "one is attached by a name that is put together",
      ["M": managed("s3:GetObject"), "R": named], ["M": managed("*"), "R": named], .broadening,
      row: "whoever has ${M} may * except s3:GetObject on *"),
    TemplatePair(
      "one that a role attaches says so of the role alone",
      ["M": managed("s3:GetObject"), "R": attaching], ["M": managed("*"), "R": attaching],
      .broadening, row: "${R} may * except s3:GetObject on *"),
    TemplatePair(
      "a role lets one go", ["M": managed("s3:GetObject"), "R": attaching],
      ["M": managed("s3:GetObject"), "R": Make.role()], .narrowing, row: "${R} may s3:GetObject"),
    TemplatePair(
      "the tags of a role move under a condition on the caller's tags",
      ["R": tagged("a")], ["R": tagged("b")], .unknown, row: "tags that moved"),
    TemplatePair(
      "a profile of Roles Anywhere has another role", ["P": profile("weak")],
      ["P": profile("admin")], .unknown, row: "gives roles to holders of certificates"),
    TemplatePair(
      "a collection's data has a policy", [:],
      [
        "A": Make.resource(
          "AWS::OpenSearchServerless::AccessPolicy",
          ["Type": "data", "Name": "a", "Policy": "[{\"Principal\":[\"x\"],\"Rules\":[]}]"])
      ], .broadening, row: "lets principals use collections"),
  ]

  private static func managed(_ action: Value) -> Value {
    Make.resource(
      "AWS::IAM::ManagedPolicy",
      ["ManagedPolicyName": "shared", "PolicyDocument": Make.document(Make.allow(action))])
  }

  private static let attaching = Make.role(more: ["ManagedPolicyArns": [["Ref": "M"]]])

  private static let named = Make.role(more: [
    "ManagedPolicyArns": [["Fn::Sub": "arn:aws:iam::${AWS::AccountId}:policy/shared"]]
  ])

  private static func tagged(_ team: Value) -> Value {
    Make.role(
      [
        "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*",
        "Condition": ["StringEquals": ["aws:PrincipalTag/team": "a"]],
      ],
      more: ["Tags": [["Key": "team", "Value": team]]])
  }

  private static func profile(_ role: String) -> Value {
    Make.resource(
      "AWS::RolesAnywhere::Profile",
      ["Name": "p", "RoleArns": [.string("arn:aws:iam::111122223333:role/\(role)")]])
  }
}
