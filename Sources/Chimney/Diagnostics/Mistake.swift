public import CloudFormation
public import ResourceSchemas

/// What can be wrong with stacks, as facts; `description` is the one place that says it in prose.
public enum Mistake: Sendable, Hashable {
  case emptyID
  case duplicateID(String, first: SourceLocation)
  case stackInStack(String)
  case duplicateStack(String)
  case noStacks
  case invalidStackName(String)
  case descriptionTooLong(bytes: Int)
  case outsideOfStack
  case emptyLogicalID
  case logicalIDCollision(String, other: String, first: SourceLocation?)
  case foreignReference
  case referenceAcrossStacks(to: String, of: String)
  case referenceOutsideOfStacks(to: String)
  case dependencyAcrossStacks(on: String)
  case unstagedAsset(String)
  case danglingReference(String, at: JSONPointer)
  case circularDependency([String])
  case noResources
  case tooMany(TemplateLimit, count: Int)
  case schema(SchemaMistake)
  case other(String)
}

extension Mistake: CustomStringConvertible {
  /// One sentence that says what is wrong and, where that is known, what would be right.
  public var description: String {
    switch self {
    case .emptyID: "an id must not be empty"
    case .duplicateID(let id, _):
      "the id '\(id)' is taken by a sibling; give one of them an id of its own"
    case .stackInStack(let outer):
      "a stack cannot be inside of another one; this one is in '\(outer)'"
    case .duplicateStack(let name): "another stack has the name '\(name)'"
    case .noStacks: "the app has no stack"
    case .invalidStackName(let name):
      "'\(name)' is no name for a stack: up to 128 letters, digits and hyphens, a letter first"
    case .descriptionTooLong(let bytes):
      "a description may have 1024 bytes, this one has \(bytes)"
    case .outsideOfStack: "this is in no stack, so no template would have it"
    case .emptyLogicalID: "a path needs a letter or a digit to make a logical id of"
    case .logicalIDCollision(let id, let other, _):
      "the logical id '\(id)' is taken by '\(other)'; change one of the ids"
    case .foreignReference: "a value refers to a resource of another app"
    case .referenceAcrossStacks(let path, let stack):
      "'\(path)' is a resource of the stack '\(stack)'; references across stacks are not supported"
        + " yet: put both into one stack, or pass the value as a parameter"
    case .referenceOutsideOfStacks(let path):
      "'\(path)' is in no stack, so nothing can refer to it"
    case .dependencyAcrossStacks(let path):
      "'\(path)' is in another stack; a resource can only wait for resources of its own stack"
    case .unstagedAsset(let path): "the asset '\(path)' was not bundled"
    case .danglingReference(let id, let pointer):
      "\(pointer.steps.isEmpty ? "the value" : pointer.description) refers to '\(id)',"
        + " which this stack does not have"
    case .circularDependency(let ids):
      "these resources wait for one another: \(ids.joined(separator: " → "))"
    case .schema(let mistake): mistake.description
    case .tooMany(let limit, let count):
      "a template may have \(limit.maximum) \(limit), this one has \(count); split the stack"
    case .noResources: "a stack needs at least one resource"
    case .other(let message): message
    }
  }

  /// The line that the mistake collides with, if it collides with one.
  public var other: (location: SourceLocation, remark: String)? {
    switch self {
    case .duplicateID(_, let first): (first, "first used here")
    case .logicalIDCollision(_, _, let first?): (first, "the other one is made here")
    default: nil
    }
  }
}
