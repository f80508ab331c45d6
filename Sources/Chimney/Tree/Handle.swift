public import CloudFormation

/// A resource in the tree, typed: a `Handle<CFN.KMS.Key>` never passes for a role's.
///
/// A handle exists only once its resource is in the tree, so there is no reference to a resource
/// that no template has. Its properties are the L1 value's own and can be set: the escape hatch is
/// `key.resource.pendingWindowInDays = 7`, typed.
@dynamicMemberLookup
public struct Handle<R: Resource> {
  /// The resource's place in the tree.
  public let scope: Scope
  let id: ElementID
  let element: ResourceElement<R>

  /// A property of the resource.
  public subscript<Property>(dynamicMember path: WritableKeyPath<R, Property>) -> Property {
    get { element.resource[keyPath: path] }
    nonmutating set { element.resource[keyPath: path] = newValue }
  }

  /// What `Ref` answers for the resource: an id or a name, the resource's page says which.
  public var ref: Token<String> { Token(.reference(id, .ref)) }

  /// What `Fn::GetAtt` answers for an attribute.
  public func attribute<Kind>(_ name: String, as kind: Kind.Type = Kind.self) -> Token<Kind> {
    Token(.reference(id, kind is any ListLike.Type ? .getAttList(name) : .getAtt(name)))
  }

  /// The name of the resource in its template.
  public var logicalID: String { scope.logicalID }

  /// What becomes of the resource when it leaves the stack.
  public var removalPolicy: RemovalPolicy? {
    get { element.removalPolicy }
    nonmutating set { element.removalPolicy = newValue }
  }

  /// The condition under which there is the resource; nil when there always is.
  public var condition: NamedCondition? {
    get { element.condition }
    nonmutating set { element.condition = newValue }
  }

  /// Facts beside the resource, for tools (AWS page "Metadata attribute").
  public var metadata: Value.Object {
    get { element.metadata }
    nonmutating set { element.metadata = newValue }
  }

  /// Makes all resources at or below a scope, those added later too, be there before this one.
  ///
  /// What the resource's properties refer to anyway is not written again in `DependsOn`. A scope in
  /// another stack, or another stack itself, makes that stack come before this one.
  public func depend(on scope: Scope) {
    element.dependencies.append(scope)
  }

  /// Sets a property by its CloudFormation name to whatever is given, over the typed value.
  ///
  /// Synthesis checks it against the resource type's schema.
  public func override(
    _ property: String, with value: some PropertyValue,
    file: StaticString = #filePath, line: UInt = #line
  ) {
    element.overrides[property] = .located(
      value.expression, SourceLocation(file: file, line: line))
  }
}
