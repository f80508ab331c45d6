public import CloudFormation

/// A stack with nothing symbolic left: a template, and where each part of it comes from.
public struct SynthesizedStack: Sendable {
  /// The stack's name.
  public let name: String
  /// What CloudFormation will read.
  public let template: Template
  /// The template's document: its JSON as it is written.
  public let document: [UInt8]
  /// Where it is deployed, as far as that is decided.
  public let environment: Stack.Environment
  /// The stack's own tags, sorted by their keys.
  public let tags: Template.Entries<String>
  /// Whether CloudFormation refuses to delete the stack.
  public let terminationProtection: Bool
  /// The names of the stacks that come before it, in the order they were asked for.
  public let dependencies: [String]
  /// The files that the template refers to in S3, by the asset's id, in order.
  public let assets: [AssetID]
  /// Where the elements of the template were written, by their logical ids.
  public let origins: Template.Entries<Origin>

  /// Where an element of a template was written.
  public struct Origin: Sendable, Hashable {
    /// The path of the construct: `stack/account/Resource`.
    public let path: String
    /// The user's line first, then the lines of constructs further in.
    public let locations: [SourceLocation]
    /// Places of values inside the properties that were written somewhere else.
    public var values: [(pointer: JSONPointer, location: SourceLocation)] = []

    /// Whether both name the same places.
    public static func == (one: Self, other: Self) -> Bool {
      one.path == other.path && one.locations == other.locations
        && one.values.elementsEqual(other.values, by: ==)
    }

    /// Feeds the path and the places to the hasher.
    public func hash(into hasher: inout Hasher) {
      hasher.combine(path)
      hasher.combine(locations)
    }
  }
}
