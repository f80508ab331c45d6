internal import Digests
package import CloudFormation

extension Scope {
  /// Where the stack of this scope is deployed, as far as that is decided; above all stacks nothing
  /// is.
  public var environment: Stack.Environment { stack?.settings?.environment ?? Stack.Environment() }

  /// A name that no other scope of the app has, made by the rule of logical ids of the whole path.
  package var uniqueID: String { Chimney.logicalID(of: lineage.map(\.id)) }

  /// A value as text that is the same each time the app is described: what refers to an element names
  /// its path. For names that must not change while nothing else does.
  package func stableValue(of expression: Expression) -> Value {
    var resolver = StableResolver(tree: tree)
    return expression.resolved(by: &resolver)
  }
}

/// Answers symbols by the paths of elements, whichever stack they are in.
private struct StableResolver: ExpressionResolver {
  let tree: Tree
  var pointer = JSONPointer()

  func value(of attribute: Attribute, of element: ElementID) -> Value {
    guard let scope = tree.scope(of: element) else { return .null }
    let path = Value.string(scope.path)
    return switch attribute {
    case .ref, .name: ["Ref": path]
    case .getAtt(let name), .getAttList(let name): ["Fn::GetAtt": [path, .string(name)]]
    }
  }

  func value(of part: AssetPart, of asset: AssetID) -> Value {
    asset.tree == ObjectIdentifier(tree) ? .string(tree.assets[asset.number].path) : .null
  }

  func note(_ location: SourceLocation) {}
  func note(mistake: String) {}
}
