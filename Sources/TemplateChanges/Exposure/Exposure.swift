public import CloudFormation

/// A resource that the whole internet can reach, by its own properties rather than by a policy.
public struct Exposure: Sendable, Hashable {
  /// The resource's logical id.
  public var id: String
  /// Its type.
  public var type: String
  /// The place below the resource's `Properties`.
  public var pointer: JSONPointer
  /// What is open, in people's words.
  public var description: String

  /// The JSON pointer in its template.
  public var path: String {
    JSONPointer([.key("Resources"), .key(id), .key("Properties")] + pointer.steps).description
  }
}
