internal import CloudFormation

/// Answers symbols as one stack, the consuming one, must write them.
struct StackResolver: ExpressionResolver {
  let stack: Scope
  let staged: [AssetID: StagedAsset]
  var pointer = JSONPointer()
  /// The scope whose element is being resolved.
  var consumer: Scope
  var diagnostics: [Diagnostic] = []
  /// Where values of the current element were written.
  var values: [(pointer: JSONPointer, location: SourceLocation)] = []
  var assets: [AssetID] = []

  init(_ stack: Scope, _ staged: [AssetID: StagedAsset]) {
    self.stack = stack
    self.staged = staged
    consumer = stack
  }

  mutating func value(of attribute: Attribute, of element: ElementID) -> Value {
    guard let scope = stack.tree.scope(of: element) else { return mistaken(.foreignReference) }
    guard let home = scope.stack else {
      return mistaken(.referenceOutsideOfStacks(to: scope.path))
    }
    guard home === stack else {
      return mistaken(.referenceAcrossStacks(to: scope.path, of: home.id))
    }
    switch attribute {
    case .ref: return ["Ref": .string(scope.logicalID)]
    case .name: return .string(scope.logicalID)
    case .getAtt(let name): return ["Fn::GetAtt": [.string(scope.logicalID), .string(name)]]
    }
  }

  mutating func value(of part: AssetPart, of asset: AssetID) -> Value {
    guard asset.tree == ObjectIdentifier(stack.tree) else { return mistaken(.foreignReference) }
    guard let file = staged[asset] else {
      return mistaken(.unstagedAsset(stack.tree.assets[asset.number].path))
    }
    if !assets.contains(asset) { assets.append(asset) }
    switch part {
    case .bucket: return ["Fn::Sub": .string(AssetBucket.name)]
    case .objectKey: return .string(file.objectKey)
    }
  }

  mutating func note(_ location: SourceLocation) {
    values.append((pointer, location))
  }

  mutating func note(mistake: String) {
    _ = mistaken(.other(mistake))
  }

  /// Notes a mistake at the line of the innermost value that has one.
  private mutating func mistaken(_ mistake: Mistake) -> Value {
    let value = values.last { pointer.steps.starts(with: $0.pointer.steps) }
    diagnostics.append(consumer.diagnostic(.error, mistake, at: value?.location))
    return .null
  }
}

/// The bucket that assets are published to: the one of CDK's bootstrap stack.
public enum AssetBucket {
  /// Its name, with the placeholders that CloudFormation and the CDK CLI fill in.
  public static let name = "cdk-hnb659fds-assets-${AWS::AccountId}-${AWS::Region}"
}
