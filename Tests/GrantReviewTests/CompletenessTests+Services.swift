import CloudFormation
import GrantReview

extension CompletenessTests {
  /// Permissions in the words of a service.
  static let services: [TemplatePair] = [
    TemplatePair(
      "a function's URL asks for no signature in one condition",
      ["F": function, "L": url("AWS_IAM")],
      ["F": function, "L": url(["Fn::If": ["C", "NONE", "AWS_IAM"]])], .broadening,
      row: "* may lambda:InvokeFunctionUrl on ${F.Arn}", sections: conditions),
    TemplatePair(
      "the role of a function is another one in one of two conditions",
      ["A": Make.role(), "B": Make.role(Make.allow("kms:Sign")), "F": running(["Ref": "A"])],
      [
        "A": Make.role(), "B": Make.role(Make.allow("kms:Sign")),
        "F": running(["Fn::If": ["C", ["Ref": "A"], ["Ref": "B"]]]),
      ], .broadening, row: "${F} may kms:Sign on *", sections: conditions),
    TemplatePair(
      "an instance gets the profile of a stronger role",
      ["R": Make.role(Make.allow("kms:Sign")), "P": profile, "I": instance(nil)],
      ["R": Make.role(Make.allow("kms:Sign")), "P": profile, "I": instance(["Ref": "P"])],
      .broadening, row: "${I} may kms:Sign on *"),
    TemplatePair(
      "a layer is open to an organization, then to everybody",
      ["L": layer(["OrganizationId": "o-1"])], ["L": layer([:])], .broadening,
      row: "* may lambda:GetLayerVersion"),
    TemplatePair(
      "an event bus takes events of another account", [:],
      [
        "E": Make.resource(
          "AWS::Events::EventBusPolicy",
          ["StatementId": "s", "Action": "events:PutEvents", "Principal": "999988887777"])
      ], .broadening, row: "arn:aws:iam::999988887777:root may events:PutEvents on default"),
    TemplatePair(
      "something is shared with one account more",
      ["S": share(["999988887777"])], ["S": share(["999988887777", "444455556666"])], .broadening,
      row: "arn:aws:iam::444455556666:root may what RAM's default permission allows"),
    TemplatePair(
      "a role mapping of an identity pool changes",
      ["C": pool("a")], ["C": pool("b")], .unknown, row: "users of an identity pool"),
  ]

  /// What does more than the template says.
  static let programs: [TemplatePair] = [
    TemplatePair(
      "a macro runs over a template that changes",
      ["R": Make.role()], ["R": Make.role(), "Q": Make.resource("AWS::SQS::Queue")], .unknown,
      row: "macro", sections: ["Transform": "MyMacro"]),
    TemplatePair(
      "language extensions are no macro",
      ["R": Make.role()], ["R": Make.role(), "Q": Make.resource("AWS::SQS::Queue")], .unchanged,
      sections: ["Transform": "AWS::LanguageExtensions"]),
    TemplatePair(
      "a serverless function's policies", ["F": serverless("S3ReadPolicy")],
      ["F": serverless("S3CrudPolicy")], .unknown, row: "macro"),
    TemplatePair(
      "a property is included from elsewhere", ["R": Make.role()],
      ["R": Make.role(more: ["Fn::Transform": ["Name": "AWS::Include"]])], .unknown, row: "macro"),
    TemplatePair(
      "a module", ["M": Make.resource("My::Own::Thing::MODULE", ["A": "1"])],
      ["M": Make.resource("My::Own::Thing::MODULE", ["A": "2"])], .unknown, row: "module"),
    TemplatePair(
      "a custom resource that speaks of policies",
      ["X": Make.resource("Custom::AWS", ["Create": "putRolePolicy a"])],
      ["X": Make.resource("Custom::AWS", ["Create": "putRolePolicy b"])], .unknown,
      row: "custom resource"),
    TemplatePair(
      "a nested stack whose template is not at hand",
      ["N": Make.resource("AWS::CloudFormation::Stack", ["TemplateURL": "a"])],
      ["N": Make.resource("AWS::CloudFormation::Stack", ["TemplateURL": "b"])], .unknown,
      row: "not at hand"),
  ]

  /// Parameters, mappings and conditions.
  static let conditionals: [TemplatePair] = [
    TemplatePair(
      "one element of a list that is not known is less than the list",
      ["R": Make.role(Make.allow("kms:Sign", on: ["Fn::Select": [0, ["Ref": "Keys"]]]))],
      ["R": Make.role(Make.allow("kms:Sign", on: ["Ref": "Keys"]))], .mixed,
      sections: ["Parameters": ["Keys": ["Type": "CommaDelimitedList"]]]),
    TemplatePair(
      "a mapping's default", ["R": Make.role(Make.allow("kms:Sign", on: mapped("k")))],
      ["R": Make.role(Make.allow("kms:Sign", on: "k"))], .unchanged,
      sections: ["Mappings": ["M": ["a": ["b": "c"]]]]),
    TemplatePair(
      "a statement is there in one condition, then always",
      ["R": Make.role(["Fn::If": ["C", Make.allow("kms:Sign"), ["Ref": "AWS::NoValue"]]])],
      ["R": Make.role(Make.allow("kms:Sign"))], .broadening, row: "kms:Sign", sections: conditions),
    TemplatePair(
      "a whole resource is under a condition, then is not",
      ["R": Make.role(), "P": attached(["Condition": "C"])],
      ["R": Make.role(), "P": attached([:])],
      .broadening, row: "${R} may kms:Sign on *", sections: conditions),
    TemplatePair(
      "two branches and one that says the same",
      [
        "R": Make.role(
          Make.allow(["Fn::If": ["C", "kms:Sign", "kms:Sign"]]), Make.allow("logs:*"))
      ], ["R": Make.role(Make.allow(["logs:*", "kms:sign"]))], .unchanged, sections: conditions),
  ]

  static var function: Value { Make.resource("AWS::Lambda::Function") }
  static func url(_ type: Value) -> Value {
    Make.resource(
      "AWS::Lambda::Url", ["TargetFunctionArn": ["Fn::GetAtt": ["F", "Arn"]], "AuthType": type])
  }
  static func running(_ role: Value) -> Value {
    Make.resource("AWS::Lambda::Function", ["Role": role])
  }
  static var profile: Value {
    Make.resource("AWS::IAM::InstanceProfile", ["Roles": [["Ref": "R"]]])
  }
  static func instance(_ profile: Value?) -> Value {
    Make.resource("AWS::EC2::Instance", profile.map { ["IamInstanceProfile": $0] } ?? [:])
  }
  static func layer(_ more: Value) -> Value {
    var properties: Value.Object = [
      "LayerVersionArn": "arn:aws:lambda:us-east-1:111122223333:layer:l:1", "Principal": "*",
      "Action": "lambda:GetLayerVersion",
    ]
    for (key, value) in more.object ?? [:] { properties[key] = value }
    return Make.resource("AWS::Lambda::LayerVersionPermission", .object(properties))
  }
  static func share(_ principals: Value) -> Value {
    Make.resource(
      "AWS::RAM::ResourceShare",
      ["Name": "s", "Principals": principals, "ResourceArns": ["arn:aws:ec2:us-east-1:1:subnet/s"]])
  }
  static func pool(_ role: String) -> Value {
    Make.resource(
      "AWS::Cognito::IdentityPoolRoleAttachment",
      ["IdentityPoolId": "p", "Roles": ["unauthenticated": .string("arn:aws:iam::1:role/\(role)")]])
  }
  static func serverless(_ policy: String) -> Value {
    Make.resource("AWS::Serverless::Function", ["Policies": [.string(policy)]])
  }
  static func mapped(_ fallback: Value) -> Value {
    ["Fn::FindInMap": ["M", "x", "y", ["DefaultValue": fallback]]]
  }
  static func attached(_ more: Value) -> Value {
    Make.resource(
      "AWS::IAM::RolePolicy",
      ["RoleName": ["Ref": "R"], "PolicyDocument": Make.document(Make.allow("kms:Sign"))], more)
  }
}
