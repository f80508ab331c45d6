public import CloudFormation

/// A property, or another attribute of a resource, that is another one than before.
public struct PropertyChange: Sendable, Hashable {
  /// Its place below the resource's `Properties`, or below the resource for other attributes: of
  /// the new template, or of the old one for what is dropped.
  public var pointer: JSONPointer
  /// The value before, its functions in one form; nil if there was none.
  public var before: Value?
  /// The value after it; nil if there is none.
  public var after: Value?
  /// What the change of this property alone asks of CloudFormation.
  public var update: ResourceChange.Update
  /// Whether both values are places of assets: what lies there is another build.
  public var isAsset = false
  /// What makes the value another one though it is written as before.
  public var cause: Cause?

  /// Why a value may differ that is written as before.
  public enum Cause: Sendable, Hashable {
    /// It mentions a resource that is replaced, or may be.
    case replacedResource(String)
    /// It mentions a parameter whose value may be another.
    case parameter(String)
    /// It looks something up in a mapping that differs.
    case mapping(String)
    /// It depends on a condition that is defined in another way.
    case condition(String)
  }
}
