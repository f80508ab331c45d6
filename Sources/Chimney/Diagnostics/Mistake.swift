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
  case invalidAccount(String)
  case invalidRegion(String)
  case tag(TagMistake)
  case outsideOfStack
  case emptyLogicalID
  case logicalIDCollision(String, other: String, first: SourceLocation?)
  case foreignReference
  case referenceAcrossEnvironments(
    to: String, of: String, in: Stack.Environment, from: Stack.Environment)
  case sectionAcrossStacks(String, of: String)
  case importInSection(String, of: String)
  case circularStacks([String], [Note])
  case referenceOutsideOfStacks(to: String)
  case dependencyOutsideOfStacks(on: String)
  case unstagedAsset(String)
  case danglingReference(String, at: JSONPointer)
  case circularDependency([String])
  case noResources
  case tooMany(TemplateLimit, count: Int)
  case schema(SchemaMistake)
  case endlessAspects
  case unknownContext(String, known: [String])
  case contextValue(String, name: String, type: String)
  case rule(String, brokenAt: SourceLocation?)
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
    case .invalidAccount(let account): "an account's id has 12 digits, '\(account)' has not"
    case .invalidRegion(let region): "'\(region)' is no Region's name, as eu-central-1 is"
    case .tag(let mistake): mistake.description
    case .outsideOfStack: "this is in no stack, so no template would have it"
    case .emptyLogicalID: "a path needs a letter or a digit to make a logical id of"
    case .logicalIDCollision(let id, let other, _):
      "the logical id '\(id)' is taken by '\(other)'; change one of the ids"
    case .foreignReference: "a value refers to a resource of another app"
    case .referenceAcrossEnvironments(let path, let stack, let other, let own):
      "'\(path)' is in the stack '\(stack)', which is deployed to \(other), this one to \(own):"
        + " CloudFormation hands no value across; give both stacks one environment, or give the"
        + " resource a name and write its ARN down"
    case .sectionAcrossStacks(let path, let stack):
      "'\(path)' is of the stack '\(stack)': conditions and mappings hold in their own stack only"
    case .importInSection(let path, let stack):
      "'\(path)' is in the stack '\(stack)', and conditions, mappings and rules can import nothing:"
        + " CloudFormation decides on them before it asks other stacks"
    case .circularStacks(let names, _):
      "these stacks wait for one another: \(names.joined(separator: " → ")); move what both need"
        + " into one of them, or into a third"
    case .referenceOutsideOfStacks(let path):
      "'\(path)' is in no stack, so nothing can refer to it"
    case .dependencyOutsideOfStacks(let path):
      "'\(path)' is in no stack, so nothing can wait for it"
    case .unstagedAsset(let path): "the asset '\(path)' was not bundled"
    case .danglingReference(let id, let pointer):
      "\(pointer.steps.isEmpty ? "the value" : pointer.description) refers to '\(id)',"
        + " which this stack does not have"
    case .circularDependency(let ids):
      "these resources wait for one another: \(ids.joined(separator: " → "))"
    case .schema(let mistake): mistake.description
    case .rule(let message, _): message
    case .tooMany(let limit, let count):
      "a template may have \(limit.maximum) \(limit), this one has \(count); split the stack"
    case .noResources: "a stack needs at least one resource"
    case .unknownContext(let name, let known):
      known.isEmpty
        ? "the context '\(name)' is given, and the app asks for none"
        : "no stack asks for the context '\(name)'; "
          + (known.nearest(to: name).map { "did you mean '\($0)'?" }
            ?? "they ask for: \(known.joined(separator: ", "))")
    case .contextValue(let text, let name, let type):
      "the context '\(name)' is to be \(type), and '\(text)' is none"
    case .endlessAspects: "the aspects of the app go on adding to the tree without an end"
    case .other(let message): message
    }
  }

  /// The lines that the mistake has to do with besides its own.
  public var notes: [Note] {
    switch self {
    case .duplicateID(_, let first): [Note(first, "first used here")]
    case .logicalIDCollision(_, _, let first?): [Note(first, "the other one is made here")]
    case .rule(_, let place?): [Note(place, "this breaks the rule")]
    case .circularStacks(_, let notes): notes
    default: []
    }
  }

  /// A line that a mistake has to do with, and how.
  public struct Note: Sendable, Hashable {
    /// The line.
    public let location: SourceLocation
    /// What is there.
    public let remark: String

    init(_ location: SourceLocation, _ remark: String) {
      self.location = location
      self.remark = remark
    }
  }
}
