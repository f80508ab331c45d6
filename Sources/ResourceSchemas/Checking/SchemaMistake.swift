public import CloudFormation

/// What CloudFormation would refuse in a resource, found by its schema.
public struct SchemaMistake: Sendable, Hashable {
  /// What is wrong.
  public let problem: Problem
  /// Where, from the resource's properties.
  public let pointer: JSONPointer
  /// The resource's type.
  public let type: String

  /// What can be wrong with a resource; `nearest` is the name that may have been meant.
  public enum Problem: Sendable, Hashable {
    /// CloudFormation has no such resource type.
    case unknownType(nearest: String?)
    /// The type, or the object in it, has no property of this name.
    case unknownProperty(String, nearest: String?)
    /// Only CloudFormation sets the property of this name.
    case readOnly(String)
    /// A property that must be there is not.
    case missing(String)
    /// The value is of another kind.
    case wrongKind(wanted: Kind, found: Kind)
    /// The value is none of those that are allowed.
    case notAllowed(String, allowed: [String], nearest: String?)
    /// The value, its length or the number of its elements is too small or too great.
    case outOfBounds(Measure, found: String, minimum: String?, maximum: String?)
    /// The text does not match the pattern.
    case noMatch(String, pattern: String)
    /// `Fn::GetAtt` knows no attribute of this name.
    case unknownAttribute(String, nearest: String?)
  }

  /// A kind of value.
  public enum Kind: Sendable, Hashable {
    case text, integer, number, boolean, list, object, nothing
  }

  /// What is measured of a value.
  public enum Measure: Sendable, Hashable {
    case value, characters, elements
  }
}

extension SchemaMistake: CustomStringConvertible {
  /// One sentence that says what is wrong and, where that is known, what would be right.
  public var description: String {
    switch problem {
    case .unknownType(let nearest):
      "CloudFormation has no resource type '\(type)'\(meant(nearest))"
    case .unknownProperty(let name, let nearest):
      "\(owner) has no property '\(name)'\(meant(nearest))"
    case .readOnly(let name): "only CloudFormation sets the property '\(name)' of \(owner)"
    case .missing(let name): "\(owner) needs the property '\(name)'"
    case .wrongKind(let wanted, let found): "\(place) must be \(wanted), not \(found)"
    case .notAllowed(let text, let allowed, let nearest):
      "\(place) cannot be '\(text)'\(nearest == nil ? Self.choice(allowed) : meant(nearest))"
    case .outOfBounds(let measure, let found, let minimum, let maximum):
      "\(place) must have \(Self.range(minimum, maximum, measure)), not \(found)"
    case .noMatch(let text, let pattern): "\(place) must match \(pattern), '\(text)' does not"
    case .unknownAttribute(let name, let nearest):
      "\(type) has no attribute '\(name)'\(meant(nearest))"
    }
  }

  private var owner: String { pointer.steps.isEmpty ? type : "\(type) at \(pointer)" }
  private var place: String { "\(pointer) of \(type)" }

  private func meant(_ nearest: String?) -> String {
    nearest.map { "; did you mean '\($0)'?" } ?? ""
  }

  private static func choice(_ allowed: [String]) -> String {
    let shown = allowed.prefix(12).joined(separator: ", ")
    return "; it is one of: \(shown)\(allowed.count > 12 ? " and \(allowed.count - 12) more" : "")"
  }

  private static func range(_ minimum: String?, _ maximum: String?, _ measure: Measure) -> String {
    let range =
      switch (minimum, maximum) {
      case (let least?, let most?) where least == most: least
      case (let least?, let most?): "\(least) to \(most)"
      case (let least?, nil): "at least \(least)"
      case (nil, let most): "at most \(most ?? "any")"
      }
    return measure == .value ? "a value of \(range)" : "\(range) \(measure)"
  }
}

extension SchemaMistake.Kind: CustomStringConvertible {
  /// The kind with its article.
  public var description: String {
    switch self {
    case .text: "a text"
    case .integer: "an integer"
    case .number: "a number"
    case .boolean: "a truth value"
    case .list: "a list"
    case .object: "an object"
    case .nothing: "null"
    }
  }
}
