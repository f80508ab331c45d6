package import CloudFormation

/// A template in two versions, made by rule.
package struct Scenario: Sendable {
  package let name: String
  package let template: @Sendable (_ isAfter: Bool) -> Template

  package static let all: [Scenario] = [
    Scenario(name: "500-resources") { after in
      roles(500) { role in
        (0..<4).map { statement in
          let action = after && role % 10 == 0 ? "kms:*" : "kms:Sign"
          return allow(
            action, "arn:aws:kms:us-east-1:111122223333:key/\(role)-\(statement)")
        }
      }
    },
    Scenario(name: "500-all-changed") { after in
      roles(500) { role in
        (0..<4).map { allow(after ? "s3:*" : "s3:GetObject", "arn:aws:s3:::b\(role)-\($0)/*") }
      }
    },
    Scenario(name: "10000-statements") { after in
      roles(1) { _ in
        (0..<10_000).map { allow("s3:Get\($0)", after ? "*" : "arn:aws:s3:::b\($0)") }
      }
    },
    Scenario(name: "10000-wildcards") { after in
      roles(1) { _ in
        (0..<10_000).map { allow("*\($0)*", after ? "*\($0)*" : "a\($0)*") }
      }
    },
    Scenario(name: "wildcard-bomb") { after in
      let bomb = String(repeating: "*a?b", count: 5_000)
      return roles(2) { _ in [allow("s3:*", bomb + (after ? "*" : "c"))] }
    },
    Scenario(name: "wildcard-bombs") { after in
      let bombs = (0..<60).map { "*" + String(repeating: "a*\($0)", count: 40) }
      return roles(1) { _ in bombs.map { allow("s3:*", $0) } + (after ? [allow("*", "*b*")] : []) }
    },
    Scenario(name: "question-marks") { after in
      let marks = String(repeating: "?", count: after ? 19_999 : 20_000)
      return roles(1) { _ in [allow("s3:*", marks + "*")] }
    },
    Scenario(name: "10-megabytes") { after in
      let text = String(repeating: "x", count: 10 << 20)
      return roles(1) { _ in [allow("s3:*", .string(text + (after ? "*" : "")))] }
    },
    Scenario(name: "megabyte-of-text") { after in
      let text = String(repeating: "${", count: 500_000)
      return roles(1) { _ in [allow("s3:*", ["Fn::Sub": .string(text + (after ? "*" : ""))])] }
    },
    Scenario(name: "deep-nesting") { after in
      var value: Value = after ? "*" : "x"
      for _ in 0..<240 { value = ["Fn::Join": ["", ["a", value]]] }
      return roles(100) { _ in [allow("s3:*", value)] }
    },
    Scenario(name: "conditions") { after in
      var template = roles(200) { role in
        (0..<20).map { place in
          let name = Value.string("C\((role + place) % 40)")
          return allow(["Fn::If": [name, "s3:*", "s3:Get*"]], after ? "*" : "arn:aws:s3:::x")
        }
      }
      var conditions: Value.Object = [:]
      for index in 0..<40 {
        template.parameters["P\(index)"] = Template.Parameter(type: "String")
        conditions["C\(index)"] = ["Fn::Equals": [["Ref": .string("P\(index)")], "x"]]
      }
      template.otherSections["Conditions"] = .object(conditions)
      return template
    },
    Scenario(name: "condition-keys") { after in
      let keys = (0..<200).map { ("aws:k\($0)", Value.array((0..<20).map { .string("v\($0)*") })) }
      let condition: Value = [
        "StringLike": .object(Value.Object(uniqueKeysWithValues: keys)),
        "ForAnyValue:StringLike": ["aws:TagKeys": .array((0..<30).map { .string("t\($0)*") })],
      ]
      return roles(5) { _ in
        var statement = allow("s3:*", "*").object ?? [:]
        statement["Condition"] = after ? condition : ["StringEquals": ["aws:k1": "v"]]
        return [.object(statement)]
      }
    },
    Scenario(name: "principals") { after in
      var template = Template()
      let names = (0..<3_000).map {
        Value.string("arn:aws:iam::\(100_000_000_000 + $0):role/r\($0)")
      }
      let statement: Value = [
        "Effect": "Allow", "Principal": ["AWS": .array(after ? names : Array(names.dropLast()))],
        "Action": "kms:*", "Resource": "*",
      ]
      for index in 0..<5 {
        template.resources["K\(index)"] = Template.Resource(
          type: "AWS::KMS::Key", properties: ["KeyPolicy": ["Statement": [statement]]])
      }
      return template
    },
  ]

  static func allow(_ action: Value, _ resource: Value) -> Value {
    ["Effect": "Allow", "Action": action, "Resource": resource]
  }

  package static func allow(_ action: String, _ resource: String) -> Value {
    allow(.string(action), .string(resource))
  }

  package static func roles(_ count: Int, _ statements: (Int) -> [Value]) -> Template {
    var template = Template()
    for index in 0..<count {
      let document: Value = ["Version": "2012-10-17", "Statement": .array(statements(index))]
      template.resources["Role\(index)"] = Template.Resource(
        type: "AWS::IAM::Role",
        properties: ["Policies": [["PolicyName": "p", "PolicyDocument": document]]])
    }
    return template
  }
}
