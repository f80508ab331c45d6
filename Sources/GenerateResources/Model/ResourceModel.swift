/// A resource type as Swift will declare it.
struct ResourceModel: Equatable {
  /// `KMS` of `AWS::KMS::Key`.
  var service: String
  /// The type: `AWS::KMS::Key`.
  var typeName: String
  /// The struct of the resource, with all that is declared inside of it.
  var structure: Structure
  /// What a handle to the resource can be asked for.
  var attributes: [Attribute]

  /// The full name of the struct: `CFN.KMS.Key`.
  var path: String { "CFN.\(service).\(structure.name)" }

  /// A struct and the types that only it needs.
  struct Structure: Equatable {
    var name: String
    /// CloudFormation's name for it.
    var source: String
    var members: [Member]
    var nested = Declarations()
  }

  /// A stored property.
  struct Member: Equatable {
    var name: String
    /// CloudFormation's name for it.
    var source: String
    var type: SwiftType
    var isRequired: Bool
    /// Whether the struct would contain itself if the value lay in it.
    var isIndirect = false
    /// What the schema says of the value, in words: `7 to 30`.
    var bounds: String?
    /// What a change of the value does, a sentence.
    var consequence: String?
  }

  /// An attribute, a property of the resource's handle.
  struct Attribute: Equatable {
    var name: String
    /// CloudFormation's name for it: `Endpoint.Port`.
    var source: String
    var type: SwiftType
  }

  /// An open set of texts: a kind of token, with a static member for each known text.
  struct Kind: Equatable {
    var name: String
    /// CloudFormation's name for what has this kind.
    var source: String
    var values: [Value]

    struct Value: Equatable {
      var name: String
      var text: String
    }
  }

  /// Types that are declared inside of another, by their names.
  struct Declarations: Equatable {
    var structures: [String: Structure] = [:]
    var kinds: [String: Kind] = [:]

    var names: Set<String> { Set(structures.keys).union(kinds.keys) }

    mutating func merge(_ other: Declarations) {
      structures.merge(other.structures) { old, _ in old }
      kinds.merge(other.kinds) { old, _ in old }
    }
  }
}

/// The type of a property.
indirect enum SwiftType: Equatable {
  /// `Token<Int>`; of an open set, `Token<KeySpec>`.
  case token(String)
  case structure(String)
  case list(SwiftType)
  case map(SwiftType)
  case policy
  case expression

  /// The type as it is written.
  var text: String {
    switch self {
    case .token(let kind): "Token<\(kind)>"
    case .structure(let name): name
    case .list(let element): "[\(element.text)]"
    case .map(let value): "[String: \(value.text)]"
    case .policy: "PolicyDocument"
    case .expression: "Expression"
    }
  }

  /// Whether a policy stands in the value.
  var hasPolicy: Bool {
    switch self {
    case .policy: true
    case .list(let inner), .map(let inner): inner.hasPolicy
    case .token, .structure, .expression: false
    }
  }
}
