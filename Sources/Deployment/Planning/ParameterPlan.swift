public import CloudFormation

/// Where the values of a template's parameters come from when it is deployed.
public struct ParameterPlan: Sendable, Hashable {
  /// A source for each parameter that the template does not itself give a value.
  public var sources: Template.Entries<ChangeSetRequest.ParameterSource>

  /// Why the values given do not fit the template.
  public enum Mistake: Error, Sendable, Hashable {
    /// The template has no parameters of these names.
    case unknown([String], known: [String])
    /// These have neither a value nor a default.
    case missing([String])
  }

  /// A value given wins over the one that the stack has, and that one over the default.
  /// - Throws: `Mistake`
  public init(
    _ template: Template, given: Template.Entries<String>, deployed: DeployedStack?
  ) throws(Mistake) {
    let unknown = Array(given.keys).filter { template.parameters[$0] == nil }
    guard unknown.isEmpty else {
      throw .unknown(unknown, known: Array(template.parameters.keys))
    }
    sources = [:]
    var missing: [String] = []
    for (name, parameter) in template.parameters {
      if let value = given[name] {
        sources[name] = .value(value)
      } else if deployed?.parameters[name] != nil {
        sources[name] = .previous
      } else if parameter.constraints["Default"] == nil {
        missing.append(name)
      }
    }
    guard missing.isEmpty else { throw .missing(missing) }
  }

  /// The values that are known before CloudFormation looks at them: those given, those that the
  /// stack has, and the defaults; not what is only a name of the value, nor what is hidden.
  public static func knownValues(
    _ template: Template, given: Template.Entries<String>, deployed: DeployedStack?
  ) -> [String: String] {
    var values: [String: String] = [:]
    for (name, parameter) in template.parameters {
      if parameter.type.hasPrefix("AWS::SSM::Parameter::Value") {
        values[name] = given[name] == nil ? deployed?.resolvedParameters[name] : nil
      } else if parameter.constraints["NoEcho"]?.isTrue == true {
        values[name] = given[name]
      } else {
        values[name] =
          given[name] ?? deployed?.parameters[name] ?? parameter.constraints["Default"]?.scalar
      }
    }
    return values
  }
}

extension ParameterPlan.Mistake: CustomStringConvertible {
  /// One sentence that says what is wrong and what would be right.
  public var description: String {
    switch self {
    case .unknown(let names, let known) where known.isEmpty:
      "the template has no parameters, so there is none named \(names.joined(separator: ", "))"
    case .unknown(let names, let known):
      "the template has no parameter \(names.joined(separator: ", ")); it has:"
        + " \(known.joined(separator: ", "))"
    case .missing(let names):
      "these parameters need a value: give it with --parameters"
        + " \(names.map { "\($0)=…" }.joined(separator: " "))"
    }
  }
}

extension Value {
  /// True, or the text that CloudFormation takes for it.
  var isTrue: Bool { self == .bool(true) || self == "true" }

  /// The text of a value that is no list or object.
  var scalar: String? {
    switch self {
    case .string(let text), .number(let text): text
    case .bool(let bool): String(bool)
    default: nil
    }
  }
}
