public import CloudFormation

/// A place in the tree of constructs: the app, a stack, a construct or one resource.
///
/// The tree is the one reference type of a program; what a user holds otherwise is a value. An id
/// is unique among its siblings and decides, with those above it, the logical ids of resources.
public final class Scope {
  /// The name among its siblings.
  public let id: String
  /// Where the scope was made.
  public let location: SourceLocation
  /// The scope this one is in; nil for the app.
  public let parent: Scope?
  /// The scopes in this one, in the order they were made.
  public private(set) var children: [Scope] = []

  let tree: Tree
  var content: Content = .none
  /// The logical id, once somebody asked: a path never changes.
  var knownLogicalID: String?
  /// What the logical id ends with besides, if it is not of the path alone.
  var fingerprint: Fingerprint?
  /// The tags of all that is here, in the order they were given.
  var tags: [TagChange] = []
  private var childNumbers: [String: Int] = [:]

  /// What a scope holds, if it is more than a place.
  enum Content {
    case none
    case stack(StackSettings)
    case element(ElementID, any Element)
  }

  /// The root of a new tree.
  init(rootAt location: SourceLocation, context: [String: String]) {
    id = ""
    parent = nil
    self.location = location
    tree = Tree(context: context)
  }

  private init(_ id: String, in parent: Scope, at location: SourceLocation) {
    self.id = id
    self.parent = parent
    self.location = location
    tree = parent.tree
  }

  /// Makes a scope in this one. An id that a sibling has already is reported, with both places.
  public func child(
    _ id: String, file: StaticString = #filePath, line: UInt = #line
  ) -> Scope {
    let child = Scope(
      id.replacing("/", with: "--"), in: self, at: SourceLocation(file: file, line: line))
    if id.isEmpty {
      child.report(.error, .emptyID)
    }
    if let number = childNumbers[child.id] {
      child.report(.error, .duplicateID(child.id, first: children[number].location))
    } else {
      childNumbers[child.id] = children.count
    }
    children.append(child)
    return child
  }

  /// The scope of this id in this one, if there is one.
  public func find(_ id: String) -> Scope? {
    childNumbers[id].map { children[$0] }
  }

  /// The ids from the app down to here, joined by `/`.
  public private(set) lazy var path: String =
    if let parent, parent.parent != nil { "\(parent.path)/\(id)" } else { id }

  /// The scopes from the one below the app down to here.
  var lineage: [Scope] {
    var scopes: [Scope] = []
    var scope = self
    while let parent = scope.parent {
      scopes.append(scope)
      scope = parent
    }
    return scopes.reversed()
  }

  /// The stack this scope is in, or is; nil above all stacks.
  var stack: Scope? {
    var scope: Scope? = self
    while let candidate = scope {
      if case .stack = candidate.content { return candidate }
      scope = candidate.parent
    }
    return nil
  }

  /// This scope and all below it, parents first, in the order they were made.
  var subtree: [Scope] {
    var scopes: [Scope] = []
    var pending = [self]
    while let scope = pending.popLast() {
      scopes.append(scope)
      pending += scope.children.reversed()
    }
    return scopes
  }
}
