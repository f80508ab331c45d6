import CloudFormation
import GrantReview
import Testing

/// Two versions of a template, and what the review has to say of the change.
struct TemplatePair: CustomTestStringConvertible, Sendable {
  let name: String
  let before: Template
  let after: Template
  let verdict: Verdict
  /// Who gains or loses what, or what is unknown: a part of the first row of that kind.
  let row: String

  /// A pair of the resources of two templates.
  init(
    _ name: String, _ before: [String: Value], _ after: [String: Value], _ verdict: Verdict,
    row: String = "", sections: [String: Value] = [:]
  ) {
    self.name = name
    self.before = Self.template(before, sections)
    self.after = Self.template(after, sections)
    self.verdict = verdict
    self.row = row
  }

  var testDescription: String { name }

  var review: GrantReview {
    GrantReview(from: DeployedTemplate(before), to: DeployedTemplate(after))
  }

  /// The rows that the verdict is about, in one text.
  func rows(of review: GrantReview) -> String {
    let rows: [GrantRow] =
      switch verdict {
      case .broadening, .mixed: review.added
      case .narrowing: review.removed
      case .unknown: review.unknown
      case .unchanged: []
      }
    return rows.map { row in
      ["\(row.principal) may \(row.action) on \(row.resource)", row.condition, row.note]
        .compactMap(\.self).joined(separator: "; ")
    }.joined(separator: "\n")
  }

  static func template(_ resources: [String: Value], _ sections: [String: Value]) -> Template {
    var document: Value.Object = [:]
    for (name, section) in sections.sorted(by: { $0.key < $1.key }) { document[name] = section }
    document["Resources"] = .object(
      Value.Object(uniqueKeysWithValues: resources.sorted { $0.key < $1.key }))
    return (try? Template(.object(document))) ?? Template()
  }
}

/// Short forms for templates in tests.
enum Make {
  static func resource(_ type: String, _ properties: Value = [:], _ more: Value = [:]) -> Value {
    var object: Value.Object = ["Type": .string(type), "Properties": properties]
    for (key, value) in more.object ?? [:] { object[key] = value }
    return .object(object)
  }

  static func document(_ statements: Value...) -> Value {
    ["Version": "2012-10-17", "Statement": .array(statements)]
  }

  static func allow(_ action: Value, on resource: Value = "*") -> Value {
    ["Effect": "Allow", "Action": action, "Resource": resource]
  }

  static func deny(_ action: Value, on resource: Value = "*") -> Value {
    ["Effect": "Deny", "Action": action, "Resource": resource]
  }

  static func allow(_ action: Value, to principal: Value, if condition: Value? = nil) -> Value {
    var object: Value.Object = [
      "Effect": "Allow", "Principal": principal, "Action": action, "Resource": "*",
    ]
    object["Condition"] = condition
    return .object(object)
  }

  /// A role with one inline policy.
  static func role(_ statements: Value..., more: Value = [:]) -> Value {
    var properties: Value.Object = [
      "AssumeRolePolicyDocument": document(
        [
          "Effect": "Allow", "Principal": ["Service": "lambda.amazonaws.com"],
          "Action": "sts:AssumeRole",
        ]
      ),
      "Policies": [
        [
          "PolicyName": "inline",
          "PolicyDocument": ["Version": "2012-10-17", "Statement": .array(statements)],
        ]
      ],
    ]
    for (key, value) in more.object ?? [:] { properties[key] = value }
    return resource("AWS::IAM::Role", .object(properties))
  }
}
