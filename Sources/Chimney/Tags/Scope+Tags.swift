internal import CloudFormation
internal import ResourceSchemas

extension Scope {
  /// Tags everything at or below this scope that takes tags, those added later too; on a stack or
  /// above, the stacks themselves as well.
  ///
  /// A tag that is given further in counts in place of one of the same key that is given further out,
  /// a later one in place of an earlier one, and both in place of a tag among a resource's properties.
  ///
  /// - Parameters:
  ///   - types: The resource types that get it, `AWS::KMS::Key`; without any, all do, and stacks.
  ///   - others: Those that do not.
  public func tag(
    _ key: String, _ value: String, only types: Set<String> = [], except others: Set<String> = [],
    file: StaticString = #filePath, line: UInt = #line
  ) {
    for mistake in TagMistake.mistakes(ofKey: key, value: value) {
      report(.error, .tag(mistake), at: SourceLocation(file: file, line: line))
    }
    change(TagChange(key: key, value: value, types: types, others: others))
  }

  /// Takes a tag that is given further out off everything at or below this scope.
  public func untag(_ key: String, only types: Set<String> = [], except others: Set<String> = []) {
    change(TagChange(key: key, value: nil, types: types, others: others))
  }

  private func change(_ change: TagChange) {
    tags.append(change)
    tree.hasTags = true
  }

  /// What happens to the tags of a resource, or of a stack if `type` is nil, here.
  fileprivate func tagChanges(of type: String?) -> [TagChange] {
    var scopes = [self]
    while let parent = scopes.last?.parent { scopes.append(parent) }
    return scopes.reversed().flatMap(\.tags).filter { $0.concerns(type) }
  }
}

/// A tag that is given or taken.
struct TagChange {
  let key: String
  /// Nil takes the tag.
  let value: String?
  let types: Set<String>
  let others: Set<String>

  func concerns(_ type: String?) -> Bool {
    guard let type else { return types.isEmpty }
    return (types.isEmpty || types.contains(type)) && !others.contains(type)
  }
}

extension StackSynthesis {
  /// The tags of the stack itself.
  var stackTags: [String: String] {
    var tags = settings.tags
    for change in stack.tagChanges(of: nil) { tags[change.key] = change.value }
    return tags
  }

  /// Writes the tags of a resource among its properties, if its type takes any.
  mutating func tag(_ properties: inout Value.Object, of type: String, at scope: Scope) {
    guard stack.tree.hasTags else { return }
    let changes = scope.tagChanges(of: type)
    guard !changes.isEmpty, let property = checker.tagProperty(of: type) else { return }
    guard properties[property.name]?.isFunction != true else {
      found.append(scope.diagnostic(.error, .tag(.computed(property.name))))
      return
    }
    var tags = Tags(properties[property.name], property.form)
    for change in changes { tags.apply(change) }
    properties[property.name] = tags.value
    properties.sort { $0.key < $1.key }
  }
}

extension Value {
  /// Whether this is what only CloudFormation can work out.
  fileprivate var isFunction: Bool {
    guard case .object(let members) = self, members.count == 1, let name = members.keys.first else {
      return false
    }
    return name == "Ref" || name.hasPrefix("Fn::")
  }
}
