internal import CloudFormation

/// Answers symbols as one stack, the consuming one, must write them.
struct StackResolver: ExpressionResolver {
  let stack: Scope
  let environment: Stack.Environment
  let staged: [AssetID: StagedAsset]
  var pointer = JSONPointer()
  /// The scope whose element is being resolved.
  var consumer: Scope
  var diagnostics: [Diagnostic] = []
  /// Where values of the current element were written.
  var values: [(pointer: JSONPointer, location: SourceLocation)] = []
  var assets: [AssetID] = []
  /// What the stack asks of other stacks, in the order it was asked for.
  var imports: [StackImport] = []

  init(_ stack: Scope, _ staged: [AssetID: StagedAsset]) {
    self.stack = stack
    environment = stack.settings?.environment ?? Stack.Environment()
    self.staged = staged
    consumer = stack
  }

  mutating func value(of attribute: Attribute, of element: ElementID) -> Value {
    guard let scope = stack.tree.scope(of: element) else { return mistaken(.foreignReference) }
    guard let home = scope.stack else {
      return mistaken(.referenceOutsideOfStacks(to: scope.path))
    }
    guard home === stack else { return imported(attribute, of: scope, in: home) }
    return attribute.value(of: scope)
  }

  mutating func value(of part: AssetPart, of asset: AssetID) -> Value {
    guard asset.tree == ObjectIdentifier(stack.tree) else { return mistaken(.foreignReference) }
    guard let file = staged[asset] else {
      return mistaken(.unstagedAsset(stack.tree.assets[asset.number].path))
    }
    if !assets.contains(asset) { assets.append(asset) }
    switch part {
    case .bucket: return AssetBucket.value(in: environment)
    case .objectKey: return .string(file.objectKey)
    }
  }

  func value(of parameter: PseudoParameter) -> Value {
    switch parameter {
    case .accountID: environment.account.map(Value.string) ?? parameter.reference
    case .region: environment.region.map(Value.string) ?? parameter.reference
    default: parameter.reference
    }
  }

  mutating func note(_ location: SourceLocation) {
    values.append((pointer, location))
  }

  mutating func note(mistake: String) {
    _ = mistaken(.other(mistake))
  }

  /// Where the value that is being resolved was written, if it has a line of its own.
  var location: SourceLocation? {
    values.last { pointer.steps.starts(with: $0.pointer.steps) }?.location
  }

  /// Notes a mistake at the line of the innermost value that has one.
  mutating func mistaken(_ mistake: Mistake) -> Value {
    diagnostics.append(consumer.diagnostic(.error, mistake, at: location))
    return .null
  }
}

extension Attribute {
  /// What the element's own stack writes.
  func value(of scope: Scope) -> Value {
    switch self {
    case .ref: ["Ref": .string(scope.logicalID)]
    case .name: .string(scope.logicalID)
    case .getAtt(let name), .getAttList(let name):
      ["Fn::GetAtt": [.string(scope.logicalID), .string(name)]]
    }
  }
}
