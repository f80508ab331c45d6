internal import CloudFormation

/// What stands in a template under a logical id: a resource, an output, a condition and the like.
protocol Element: AnyObject {}

/// A resource in the tree, whatever its type.
protocol AnyResourceElement: Element {
  var type: String { get }
  var properties: Expression.Object { get }
  var removalPolicy: RemovalPolicy? { get }
  var dependencies: [Scope] { get }
  var condition: NamedCondition? { get }
  var metadata: Value.Object { get }
  /// Whether the compiler has seen nothing of the properties.
  var isRaw: Bool { get }
  /// The properties that were set by their CloudFormation names.
  var overrides: Expression.Object { get }
}

final class ResourceElement<R: Resource>: AnyResourceElement {
  var resource: R
  var removalPolicy: RemovalPolicy?
  var dependencies: [Scope] = []
  var condition: NamedCondition?
  var metadata = Value.Object()
  var overrides = Expression.Object()

  init(_ resource: R) {
    self.resource = resource
  }

  var type: String { resource.type }
  var isRaw: Bool { resource is RawResource }
  var properties: Expression.Object {
    resource.properties.merging(overrides) { _, override in override }
  }
}

final class OutputElement: Element {
  let value: Expression
  let description: String?
  let condition: NamedCondition?

  init(_ value: Expression, description: String?, condition: NamedCondition?) {
    self.value = value
    self.description = description
    self.condition = condition
  }
}

final class ParameterElement: Element {
  let parameter: Template.Parameter

  init(_ parameter: Template.Parameter) {
    self.parameter = parameter
  }
}

/// An entry of a section whose entries have no fields that synthesis needs to know.
final class SectionElement: Element {
  let section: Section
  let expression: Expression

  enum Section: String {
    case conditions = "Conditions"
    case mappings = "Mappings"
    case rules = "Rules"
  }

  init(_ section: Section, _ expression: Expression) {
    self.section = section
    self.expression = expression
  }
}
