public import CloudFormation

/// Something that must hold of a stack, checked each time the stack is written.
///
/// A rule reads the finished template and changes nothing. What breaks it is an error with the line
/// of whoever asked for the rule, so that nothing is written.
public struct StackRule {
  /// What breaks the rule, nothing where it holds.
  public let violations: (RuledStack) -> [Violation]

  /// A rule that this closure checks: a pure function of the stack.
  public init(_ violations: @escaping (RuledStack) -> [Violation]) {
    self.violations = violations
  }

  /// One way in which a stack breaks a rule.
  public struct Violation: Sendable, Hashable {
    /// What is wrong and what would be right, of one line or several.
    public var message: String
    /// The logical id of the element that breaks the rule, if it is one.
    public var logicalID: String?
    /// The value in question, from the element's properties.
    public var pointer: JSONPointer

    /// A violation by the value at `pointer` of the properties of the element `logicalID`.
    public init(
      _ message: String, at logicalID: String? = nil, _ pointer: JSONPointer = JSONPointer()
    ) {
      self.message = message
      self.logicalID = logicalID
      self.pointer = pointer
    }
  }
}

/// A stack as a rule sees it: written, and with an answer to what tokens mean in it.
public struct RuledStack {
  /// The stack.
  public let stack: SynthesizedStack
  let resolver: StackResolver
  private let facts = SharedFacts()

  init(stack: SynthesizedStack, resolver: StackResolver) {
    self.stack = stack
    self.resolver = resolver
  }

  /// What the stack's template would say for a value; nil where it could not say it: for a resource
  /// of another stack, an asset that nothing else refers to.
  public func value(of value: some PropertyValue) -> Value? {
    var resolver = resolver
    resolver.diagnostics = []
    let result = value.expression.resolved(by: &resolver)
    return resolver.diagnostics.isEmpty ? result : nil
  }

  /// What rules need to know of the stack and is worked out once for all of them: one value a type.
  public func shared<Fact>(_ make: (SynthesizedStack) -> Fact) -> Fact {
    if let known = facts.known[ObjectIdentifier(Fact.self)] as? Fact { return known }
    let fact = make(stack)
    facts.known[ObjectIdentifier(Fact.self)] = fact
    return fact
  }

  private final class SharedFacts {
    var known: [ObjectIdentifier: Any] = [:]
  }
}

extension Scope {
  /// Makes a rule hold: of the stack this scope is in, or of every stack of the app if it is in
  /// none.
  ///
  ///     stack.require(.only([account.signer], may: ["kms:Sign"], on: account.key))
  public func require(
    _ rule: StackRule, file: StaticString = #filePath, line: UInt = #line
  ) {
    tree.rules.append(
      Tree.Rule(scope: self, rule: rule, location: SourceLocation(file: file, line: line)))
  }
}

extension AppTree {
  /// A stack of this tree as a rule sees it; nil if it is none of this tree.
  package func ruled(
    _ stack: SynthesizedStack, assets: [AssetID: StagedAsset]
  ) -> RuledStack? {
    stackScopes.first { $0.id == stack.name }
      .map { RuledStack(stack: stack, resolver: StackResolver($0, assets)) }
  }
}
