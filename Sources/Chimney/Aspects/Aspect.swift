/// Something that goes over a part of the tree once that is described, and looks at what is there,
/// or changes it.
///
///     struct KeysRotate: Aspect {
///       func visit(_ scope: Scope) {
///         scope.handle(CFN.KMS.Key.self)?.enableKeyRotation = true
///       }
///     }
///
/// A mistake is reported as everywhere: `scope.report(.error, "…")`.
public protocol Aspect {
  /// Visits a scope: parents before their children, children in the order they were made.
  func visit(_ scope: Scope)
}

extension Scope {
  /// Lets an aspect visit this scope and all below it, once the app has described everything.
  ///
  /// Aspects of outer scopes come first, those of one scope in the order they were applied. What an
  /// aspect adds is visited too, in a further round.
  public func apply(_ aspect: some Aspect) {
    tree.add(aspect, at: self)
  }

  /// Lets a closure visit this scope and all below it, as an aspect does.
  public func apply(_ visit: @escaping (Scope) -> Void) {
    apply(ClosureAspect(closure: visit))
  }
}

private struct ClosureAspect: Aspect {
  let closure: (Scope) -> Void

  func visit(_ scope: Scope) { closure(scope) }
}

/// An aspect was at a scope.
private struct Visit: Hashable {
  let aspect: Int
  let scope: ObjectIdentifier

  init(of aspect: Int, to scope: Scope) {
    self.aspect = aspect
    self.scope = ObjectIdentifier(scope)
  }
}

extension Scope {
  /// Runs the aspects of the whole tree, round by round, until there is nothing they have not seen.
  func runAspects() {
    guard !tree.aspects.isEmpty else { return }
    var visits: Set<Visit> = []
    for _ in 0..<64 {
      let visitsBefore = visits.count
      for scope in subtree {
        for (number, aspect) in scope.aspects
        where visits.insert(Visit(of: number, to: scope)).inserted { aspect.visit(scope) }
      }
      if visits.count == visitsBefore { return }
    }
    report(.error, .endlessAspects)
  }

  /// The aspects that visit the scope, those of outer scopes first.
  private var aspects: [(number: Int, aspect: any Aspect)] {
    ([root] + lineage).flatMap { tree.aspects[ObjectIdentifier($0)] ?? [] }
  }

  private var root: Scope {
    var scope = self
    while let parent = scope.parent { scope = parent }
    return scope
  }
}
