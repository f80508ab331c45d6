internal import CloudFormation
internal import GrantReview

/// Two versions of a template with intrinsic functions, and what they are once deployed.
struct TemplateTrial {
  let before: Template
  let after: Template

  /// The values that a deployment may give: what the engine does not know.
  static let environments: [[String: String]] = ["prod", "dev"].flatMap { stage in
    ["arn:p:s:::x", "*"].flatMap { resource in
      ["x", "z"].map { ["Stage": stage, "P": resource, "Q": $0] }
    }
  }

  init(_ generator: inout Generator) {
    let document = generator.document(hasPrincipals: false, resource: Self.resource)
    let changed = generator.variation(
      of: document, hasPrincipals: false, resource: Self.resource)
    let mapping = generator.pick(["x", "y", "*"])
    let other = generator.chance(80) ? mapping : generator.pick(["x", "y", "*"])
    before = Self.template(document, mapping)
    after = Self.template(
      generator.chance(30) ? Self.conditional(changed, &generator) : changed, other)
  }

  /// Puts one statement under a condition.
  private static func conditional(_ document: Value, _ generator: inout Generator) -> Value {
    var statements = document["Statement"]?.array ?? []
    let place = Int.random(in: 0..<max(1, statements.count), using: &generator)
    if statements.indices.contains(place) {
      let condition = Value.string(generator.pick(["C", "D"]))
      statements[place] = ["Fn::If": [condition, statements[place], ["Ref": "AWS::NoValue"]]]
    }
    return ["Version": "2012-10-17", "Statement": .array(statements)]
  }

  private static func resource(_ generator: inout Generator) -> Value {
    let mapped: Value = ["Fn::FindInMap": ["M", "k", "v"]]
    switch Int.random(in: 0..<10, using: &generator) {
    case 0: return ["Ref": "P"]
    case 1: return ["Fn::Sub": "arn:p:s:::${Q}"]
    case 2: return ["Fn::Sub": ["arn:p:s:::${A}", ["A": mapped]]]
    case 3: return ["Fn::Join": [":", ["arn", "p", "s", "", "", mapped]]]
    case 4: return ["Fn::Join": ["", ["arn:p:s:::", ["Ref": "Q"], "/*"]]]
    case 5:
      return [
        "Fn::If": [
          .string(generator.pick(["C", "D"])), generator.resource(), generator.resource(),
        ]
      ]
    case 6: return ["Fn::Select": [1, ["none", generator.resource()]]]
    case 7: return ["Fn::Select": [2, ["Fn::Split": ["|", "a|b|arn:p:s:::*"]]]]
    default: return generator.resource()
    }
  }

  private static func template(_ document: Value, _ mapping: String) -> Template {
    var template = Template()
    for name in ["Stage", "P", "Q"] {
      template.parameters[name] = Template.Parameter(type: "String")
    }
    template.otherSections = [
      "Conditions": [
        "C": ["Fn::Equals": [["Ref": "Stage"], "prod"]], "D": ["Fn::Not": [["Condition": "C"]]],
      ],
      "Mappings": ["M": ["k": ["v": .string(mapping)]]],
    ]
    template.resources["Role"] = Template.Resource(
      type: "AWS::IAM::Role",
      properties: ["Policies": [["PolicyName": "p", "PolicyDocument": document]]])
    return template
  }

  /// The policy of a version as it is deployed with these parameters.
  static func document(_ template: Template, _ environment: [String: String]) -> Value {
    let policy = template.resources["Role"]?.properties["Policies"]?.array?.first
    return Deployment(template: template, parameters: environment).resolve(
      policy?["PolicyDocument"] ?? .null) ?? .null
  }
}

extension BruteForce {
  /// What is wrong with the answers about this many changes of templates.
  package static func templates(_ count: Int, seed: UInt64) -> [String] {
    var generator = Generator(seed: seed)
    let universe = Universe(callers: [.holder])
    return (0..<count).flatMap { _ -> [String] in
      generator.pickKeys()
      let trial = TemplateTrial(&generator)
      let review = GrantReview(
        from: DeployedTemplate(trial.before), to: DeployedTemplate(trial.after))
      let truths = TemplateTrial.environments.map { environment in
        universe.compare(
          TemplateTrial.document(trial.before, environment),
          TemplateTrial.document(trial.after, environment))
      }
      let context =
        "\(trial.before.resources.values[0].properties) → \(trial.after.resources.values[0].properties) "
        + "\(trial.before.otherSections) → \(trial.after.otherSections): \(review)"
      if truths.contains(where: \.grew), !review.gate { return ["something grew: \(context)"] }
      if truths.contains(where: \.shrank), review.verdict == .unchanged {
        return ["something shrank: \(context)"]
      }
      return []
    }
  }
}
