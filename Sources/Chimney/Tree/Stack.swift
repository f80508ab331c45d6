internal import CloudFormation

/// The smallest thing that CloudFormation deploys: resources that come and go together.
public struct Stack {
  /// The stack's place in the tree.
  public let scope: Scope

  /// Adds a stack to the app and builds what is in it.
  ///
  /// - Parameters:
  ///   - id: Also the stack's name: letters, digits and hyphens, a letter first, 128 characters at
  ///     most (AWS page "CreateStack", StackName).
  ///   - environment: Where the stack is deployed, as far as that is decided here; the rest is left
  ///     to whoever deploys. Stacks that refer to one another are in one environment.
  ///   - description: What the stack is for, at most 1,024 bytes.
  ///   - tags: Tags of the stack itself, up to 50, which CloudFormation hands on to the resources
  ///     that it makes; `Scope.tag` writes tags into the template.
  ///   - terminationProtection: Whether CloudFormation refuses to delete the stack.
  @discardableResult
  public init(
    _ id: String, in app: Scope, environment: Environment = Environment(),
    description: String? = nil, tags: [String: String] = [:], terminationProtection: Bool = false,
    file: StaticString = #filePath, line: UInt = #line, _ build: (Scope) -> Void
  ) {
    scope = app.child(id, file: file, line: line)
    let settings = StackSettings(
      environment: environment, description: description, tags: tags,
      terminationProtection: terminationProtection)
    if let outer = app.stack { scope.report(.error, .stackInStack(outer.path)) }
    if !Stack.isValid(name: id) { scope.report(.error, .invalidStackName(id)) }
    for mistake in settings.mistakes { scope.report(.error, mistake) }
    scope.content = .stack(settings)
    build(scope)
  }

  private static func isValid(name: String) -> Bool {
    guard let first = name.first, first.isASCII, first.isLetter, name.count <= 128 else {
      return false
    }
    return name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
  }
}

extension Stack {
  /// Makes another stack be deployed before this one. What refers to the other one does so anyway.
  public func depend(
    on other: Stack, file: StaticString = #filePath, line: UInt = #line
  ) {
    guard case .stack(var settings) = scope.content else { return }
    settings.dependencies.append(
      StackDependency(
        producer: other.scope, consumer: scope, needed: other.scope,
        location: SourceLocation(file: file, line: line)))
    scope.content = .stack(settings)
  }
}

extension Stack {
  /// An account and a Region of AWS; nil for what is left to whoever deploys.
  public struct Environment: Sendable, Hashable, CustomStringConvertible {
    /// The account's twelve digits.
    public var account: String?
    /// The Region: `eu-central-1`.
    public var region: String?

    /// An environment; without arguments, whichever one deploys.
    public init(account: String? = nil, region: String? = nil) {
      self.account = account
      self.region = region
    }

    /// The environment in words: `account 111111111111, any region`.
    public var description: String {
      "\(account.map { "account \($0)" } ?? "any account"), \(region ?? "any region")"
    }
  }
}
