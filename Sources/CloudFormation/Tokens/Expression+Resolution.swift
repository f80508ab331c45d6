internal import OrderedCollections

/// Answers what symbols stand for in the stack that is being written.
///
/// What cannot be answered is noted by the resolver, which hands back any value: one pass finds all
/// mistakes.
public protocol ExpressionResolver {
  /// Where in the document the value being resolved stands.
  var pointer: JSONPointer { get set }
  /// What is written for an attribute of an element.
  mutating func value(of attribute: Attribute, of element: ElementID) -> Value
  /// What is written for a part of an asset's place.
  mutating func value(of part: AssetPart, of asset: AssetID) -> Value
  /// What is written for a value that the deployment itself provides.
  func value(of parameter: PseudoParameter) -> Value
  /// Takes note that the value at `pointer` was written at this place.
  mutating func note(_ location: SourceLocation)
  /// Takes note that the value at `pointer` must not be written, and why.
  mutating func note(mistake: String)
}

extension ExpressionResolver {
  /// The `Ref`, where nothing more is known.
  public func value(of parameter: PseudoParameter) -> Value { parameter.reference }
}

extension PseudoParameter {
  /// How a template asks for the value.
  public var reference: Value { ["Ref": .string(rawValue)] }
}

extension Expression {
  /// The finished value of the expression in the resolver's stack.
  public func resolved(by resolver: inout some ExpressionResolver) -> CloudFormation.Value {
    switch self {
    case .literal(let value): return value
    case .reference(let element, let attribute):
      return resolver.value(of: attribute, of: element)
    case .asset(let asset, let part): return resolver.value(of: part, of: asset)
    case .pseudoParameter(let parameter): return resolver.value(of: parameter)
    case .join(let separator, let parts):
      return .join(separator: separator, parts.map { $0.resolved(by: &resolver) })
    case .function(let name, let argument):
      return .object([(name, argument.resolved(by: &resolver))])
    case .array(let elements):
      return .array(
        elements.enumerated().map { $1.resolved(by: &resolver, below: .index($0)) })
    case .object(let members):
      var object = CloudFormation.Value.Object(minimumCapacity: members.count)
      for (key, value) in members { object[key] = value.resolved(by: &resolver, below: .key(key)) }
      return .object(object)
    case .located(let expression, let location):
      resolver.note(location)
      return expression.resolved(by: &resolver)
    case .mistaken(let expression, let mistake):
      resolver.note(mistake: mistake)
      return expression.resolved(by: &resolver)
    }
  }

  private func resolved(
    by resolver: inout some ExpressionResolver, below step: JSONPointer.Step
  ) -> CloudFormation.Value {
    resolver.pointer.steps.append(step)
    defer { resolver.pointer.steps.removeLast() }
    return resolved(by: &resolver)
  }
}

extension Value {
  /// The shortest value that means these parts joined: a string if all are known, else `Fn::Join`
  /// with neighbouring texts as one and inner joins opened.
  static func join(separator: String, _ parts: [Value]) -> Value {
    var merged: [Value] = []
    for part in parts.flatMap({ $0.parts(joinedBy: separator) }) {
      if case .string(let text) = part, case .string(let last)? = merged.last {
        merged[merged.count - 1] = .string(last + separator + text)
      } else {
        merged.append(part)
      }
    }
    switch merged.count {
    case 0: return .string("")
    case 1: return merged[0]
    default: return ["Fn::Join": [.string(separator), .array(merged)]]
    }
  }

  private func parts(joinedBy separator: String) -> [Value] {
    guard case .array(let arguments)? = self["Fn::Join"], arguments.count == 2,
      arguments[0] == .string(separator), case .array(let parts) = arguments[1]
    else { return [self] }
    return parts
  }
}
