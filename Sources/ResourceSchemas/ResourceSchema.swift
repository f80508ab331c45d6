package import CloudFormation

/// A resource type as its schema describes it, with nothing of Swift in it.
///
/// Source: "CloudFormation resource type schema", the meta-schema of the CloudFormation registry.
/// Properties are named by dotted paths, in which an element of a list is `*`.
package struct ResourceSchema: Equatable {
  /// The type: `AWS::KMS::Key`.
  package var typeName: TypeName
  /// What a template may set, in the schema's order; what only CloudFormation answers is left out.
  package var properties: [Member]
  /// Whether a template may set other properties too.
  package var isOpen = false
  /// What `Fn::GetAtt` answers, by dotted names, each with its shape.
  package var attributes: [Member] = []
  /// The shapes that properties refer to, by their names.
  package var definitions: [String: Shape] = [:]
  /// The properties that only CloudFormation sets.
  package var readOnly: Set<String> = []
  /// The properties whose change makes a new resource.
  package var createOnly: Set<String> = []
  /// Those whose change makes a new resource in some cases.
  package var conditionalCreateOnly: Set<String> = []
  /// Those whose change makes the update fail.
  package var failsOnUpdate: Set<String> = []
  /// Those that CloudFormation advises against.
  package var deprecated: Set<String> = []
  /// Those that hold an IAM policy.
  package var policies: Set<String> = []

  /// A resource type with these properties.
  package init(typeName: TypeName, properties: [Member]) {
    self.typeName = typeName
    self.properties = properties
  }

  /// The name of a resource type, in its three parts.
  package struct TypeName: Equatable {
    /// The whole name: `AWS::KMS::Key`.
    package let text: String
    /// `KMS`
    package let service: String
    /// `Key`
    package let resource: String

    /// Nil for a name that has not three parts.
    package init?(_ text: String) {
      let parts = text.split(separator: ":").map { String($0) }
      guard parts.count == 3 else { return nil }
      self.text = text
      (service, resource) = (parts[1], parts[2])
    }
  }

  /// A name and what stands under it.
  package struct Member: Equatable {
    package var name: String
    package var shape: Shape
    package var isRequired: Bool

    package init(name: String, shape: Shape, isRequired: Bool = false) {
      self.name = name
      self.shape = shape
      self.isRequired = isRequired
    }
  }

  /// What a value may be.
  package struct Shape: Equatable {
    package var form: Form
    package var facts: Facts

    package init(form: Form, facts: Facts = Facts()) {
      self.form = form
      self.facts = facts
    }
  }

  /// The kind of a value.
  package indirect enum Form: Equatable {
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
  package struct Facts: Equatable {
    package var allowed: [Value] = []
    /// Whether the allowed texts may be written in upper or lower case.
    package var ignoresCase = false
    /// What counts where nothing is set; the database leaves it out.
    package var standard: Value?
    package var pattern: String?
    /// The schema's name for a common pattern; the database leaves it out.
    package var format: String?
    package var minimum: String?
    package var maximum: String?
    /// Whether an object may have other members than those that are known.
    package var isOpen = false

    /// The facts of a text.
    package init(pattern: String? = nil, format: String? = nil) {
      self.pattern = pattern
      self.format = format
    }
  }

  /// The shape itself, or the one that a chain of references ends at.
  package func resolve(_ shape: Shape) -> Shape {
    var shape = shape
    var seen: Set<String> = []
    while case .reference(let name) = shape.form, seen.insert(name).inserted {
      shape = definitions[name] ?? Shape(form: .anything)
    }
    return shape
  }
}
