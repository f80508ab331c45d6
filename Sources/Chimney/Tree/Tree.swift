internal import CloudFormation

/// What all scopes of one app share: numbers for elements, the assets, the mistakes.
final class Tree {
  /// A rule, and who asked for it where.
  struct Rule {
    let scope: Scope
    let rule: StackRule
    let location: SourceLocation
  }

  /// The scopes that hold an element, by the element's number.
  private(set) var elements: [Scope] = []
  /// The declared assets, by their numbers; equal declarations are one asset.
  private(set) var assets: [Asset] = []
  private var assetNumbers: [Asset: Int] = [:]
  /// Whether any scope has tags.
  var hasTags = false
  /// The aspects, numbered, by the scopes that they were applied to.
  private(set) var aspects: [ObjectIdentifier: [(number: Int, aspect: any Aspect)]] = [:]
  private var aspectCount = 0
  /// What must hold of the stacks, in the order it was asked for.
  var rules: [Rule] = []
  /// Everything noted while the tree was built.
  var diagnostics: [Diagnostic] = []

  /// What the app is told, by names.
  let context: [String: String]
  /// The names that the app asked for, in the order it did.
  var askedContext: [String] = []

  init(context: [String: String]) {
    self.context = context
  }

  func add(_ scope: Scope) -> ElementID {
    elements.append(scope)
    return ElementID(tree: ObjectIdentifier(self), number: elements.count - 1)
  }

  func add(_ aspect: any Aspect, at scope: Scope) {
    aspects[ObjectIdentifier(scope), default: []].append((aspectCount, aspect))
    aspectCount += 1
  }

  func scope(of element: ElementID) -> Scope? {
    element.tree == ObjectIdentifier(self) ? elements[element.number] : nil
  }

  func add(_ asset: Asset) -> AssetID {
    let number = assetNumbers[asset] ?? assets.count
    if number == assets.count {
      assets.append(asset)
      assetNumbers[asset] = number
    }
    return AssetID(tree: ObjectIdentifier(self), number: number)
  }
}
