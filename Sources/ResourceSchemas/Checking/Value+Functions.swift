internal import CloudFormation
internal import OrderedCollections

extension Value {
  /// What a value is before CloudFormation computes it.
  enum Knowledge {
    /// It stands there.
    case known
    /// Only a deployment knows it.
    case computed
    /// It is not there at all: `AWS::NoValue`.
    case absent
    /// It is one of these, each at its place below: the branches of `Fn::If`.
    case either([(steps: [JSONPointer.Step], value: Value)])
  }

  var knowledge: Knowledge {
    guard let members = object, members.count == 1, let (name, argument) = members.elements.first
    else { return .known }
    switch name {
    case "Ref": return argument == "AWS::NoValue" ? .absent : .computed
    case "Fn::If":
      guard let parts = argument.array, parts.count == 3 else { return .computed }
      return .either([1, 2].map { ([.key(name), .index($0)], parts[$0]) })
    default: return name.hasPrefix("Fn::") ? .computed : .known
    }
  }

  /// The text of a scalar, which is how CloudFormation reads them all.
  var scalarText: String? {
    switch self {
    case .string(let text), .number(let text): text
    case .bool(let value): value ? "true" : "false"
    case .null, .array, .object: nil
    }
  }

  var kind: SchemaMistake.Kind {
    switch self {
    case .null: .nothing
    case .bool: .boolean
    case .number: .number
    case .string: .text
    case .array: .list
    case .object: .object
    }
  }
}
