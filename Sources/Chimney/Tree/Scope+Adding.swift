public import CloudFormation

extension Scope {
  /// Adds a resource under this id and returns a typed handle to it.
  @discardableResult
  public func add<R: Resource>(
    _ id: String, _ resource: R, file: StaticString = #filePath, line: UInt = #line
  ) -> Handle<R> {
    let element = ResourceElement(resource)
    let (scope, id) = hold(element, under: id, file, line)
    return Handle(scope: scope, id: id, element: element)
  }

  /// Adds an output: what the stack answers under this name once it is deployed, if the condition
  /// holds.
  public func output<Kind>(
    _ id: String, _ value: Token<Kind>, description: String? = nil,
    condition: NamedCondition? = nil, file: StaticString = #filePath, line: UInt = #line
  ) {
    let output = OutputElement(value.expression, description: description, condition: condition)
    _ = hold(output, under: id, file, line)
  }

  /// Adds an output of a text that is known now.
  public func output(
    _ id: String, _ value: String, description: String? = nil,
    file: StaticString = #filePath, line: UInt = #line
  ) {
    output(id, Token<String>(value), description: description, file: file, line: line)
  }

  /// Adds a parameter, a value that is given when the stack is deployed, and returns its token.
  ///
  /// `constraints` are `AllowedValues`, `NoEcho` and the like by their names (AWS page
  /// "Parameters").
  public func parameter(
    _ id: String, type: String = "String", default value: String? = nil,
    constraints: Value.Object = [:], file: StaticString = #filePath, line: UInt = #line
  ) -> Token<String> {
    var all = constraints
    if let value { all["Default"] = .string(value) }
    let element = ParameterElement(Template.Parameter(type: type, constraints: all))
    return Token(.reference(hold(element, under: id, file, line).1, .ref))
  }

  func hold(
    _ element: some Element, under id: String, _ file: StaticString, _ line: UInt
  ) -> (Scope, ElementID) {
    let scope = child(id, file: file, line: line)
    let id = tree.add(scope)
    scope.content = .element(id, element)
    return (scope, id)
  }

  /// The resources of type `R` at or below this scope, in the order they were added.
  public func resources<R: Resource>(_: R.Type = R.self) -> [Handle<R>] {
    subtree.compactMap { $0.handle() }
  }

  /// The resource of type `R` at this scope, if it holds one.
  public func handle<R: Resource>(_: R.Type = R.self) -> Handle<R>? {
    guard case .element(let id, let element as ResourceElement<R>) = content else { return nil }
    return Handle(scope: self, id: id, element: element)
  }
}
