internal import CloudFormation

/// What stands in a template under a logical id: a resource, an output or a parameter.
protocol Element: AnyObject {}

/// A resource in the tree, whatever its type.
protocol AnyResourceElement: Element {
  var type: String { get }
  var properties: Expression.Object { get }
  var removalPolicy: RemovalPolicy? { get }
  var dependencies: [Scope] { get }
  /// Whether the compiler has seen nothing of the properties.
  var isRaw: Bool { get }
  /// The properties that were set by their CloudFormation names.
  var overrides: Expression.Object { get }
}

final class ResourceElement<R: Resource>: AnyResourceElement {
  var resource: R
  var removalPolicy: RemovalPolicy?
  var dependencies: [Scope] = []
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

  init(_ value: Expression, description: String?) {
    self.value = value
    self.description = description
  }
}

final class ParameterElement: Element {
  let parameter: Template.Parameter

  init(_ parameter: Template.Parameter) {
    self.parameter = parameter
  }
}
