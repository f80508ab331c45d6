internal import CloudFormation

/// The smallest thing that CloudFormation deploys: resources that come and go together.
public struct Stack {
  /// The stack's place in the tree.
  public let scope: Scope

  /// Adds a stack to the app and builds what is in it.
  ///
  /// The id is also the stack's name: letters, digits and hyphens, a letter first, 128 characters
  /// at most (AWS page "CreateStack", StackName).
  @discardableResult
  public init(
    _ id: String, in app: Scope, description: String? = nil,
    file: StaticString = #filePath, line: UInt = #line, _ build: (Scope) -> Void
  ) {
    scope = app.child(id, file: file, line: line)
    if let outer = app.stack { scope.report(.error, .stackInStack(outer.path)) }
    if !Stack.isValid(name: id) { scope.report(.error, .invalidStackName(id)) }
    if let description, description.utf8.count > 1024 {
      scope.report(.error, .descriptionTooLong(bytes: description.utf8.count))
    }
    scope.content = .stack(StackSettings(description: description))
    build(scope)
  }

  private static func isValid(name: String) -> Bool {
    guard let first = name.first, first.isASCII, first.isLetter, name.count <= 128 else {
      return false
    }
    return name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
  }
}

/// What is said of a stack besides its resources.
struct StackSettings {
  var description: String?
  var metadata = Value.Object()
}
