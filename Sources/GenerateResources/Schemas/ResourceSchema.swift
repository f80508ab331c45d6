internal import CloudFormation

/// A resource type as its schema describes it, with nothing of Swift in it.
///
/// Source: "CloudFormation resource type schema", the meta-schema of the CloudFormation registry.
struct ResourceSchema: Equatable {
  /// The type: `AWS::KMS::Key`.
  var typeName: TypeName
  /// What a template may set, in the schema's order; what only CloudFormation answers is left out.
  var properties: [Member]
  /// What `Fn::GetAtt` answers, by dotted names, each with its shape.
  var attributes: [Member]
  /// The shapes that properties refer to, by their names.
  var definitions: [String: Shape]
  /// The properties whose change makes a new resource, by dotted names.
  var createOnly: Set<String>
  /// Those whose change makes a new resource in some cases.
  var conditionalCreateOnly: Set<String>
  /// Those that CloudFormation advises against.
  var deprecated: Set<String>

  /// The name of a resource type, in its three parts.
  struct TypeName: Equatable {
    /// The whole name: `AWS::KMS::Key`.
    let text: String
    /// `KMS`
    let service: String
    /// `Key`
    let resource: String

    /// Nil for a name that has not three parts.
    init?(_ text: String) {
      let parts = text.split(separator: ":").map { String($0) }
      guard parts.count == 3 else { return nil }
      self.text = text
      (service, resource) = (parts[1], parts[2])
    }
  }

  /// A name and what stands under it.
  struct Member: Equatable {
    var name: String
    var shape: Shape
    var isRequired = false
  }

  /// What a value may be.
  struct Shape: Equatable {
    var form: Form
    var facts = Facts()
  }

  /// The kind of a value.
  indirect enum Form: Equatable {
    case reference(String)
    case text
    case integer
    case number
    case boolean
    case list(Shape)
    case map(Shape)
    case object([Member])
    /// Any JSON, a policy among them.
    case anything
  }

  /// What narrows a value further; numbers are the schema's literals.
  struct Facts: Equatable {
    var allowed: [Value] = []
    var standard: Value?
    var pattern: String?
    var format: String?
    var minimum: String?
    var maximum: String?
  }
}
