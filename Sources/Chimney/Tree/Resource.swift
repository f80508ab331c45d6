public import CloudFormation

/// A resource as CloudFormation knows it: a type and its properties.
///
/// The generated L1 values conform, `CFN.KMS.Key` among them; they are plain values that are tested
/// without a tree.
public protocol Resource: Sendable, Equatable {
  /// The type: `AWS::KMS::Key`.
  var type: String { get }
  /// The properties that are set, by CloudFormation's names, in alphabetical order.
  var properties: Expression.Object { get }
}

/// A resource of any type, its properties given as they will stand in the template.
///
/// Synthesis checks it against the type's schema; custom resources, modules and types of others than
/// AWS it cannot check.
public struct RawResource: Resource {
  /// The type: `AWS::KMS::Key`.
  public var type: String
  /// The properties by CloudFormation's names.
  public var properties: Expression.Object

  /// A resource of this type with these properties.
  public init(_ type: String, _ properties: Expression.Object = [:]) {
    self.type = type
    self.properties = properties
  }
}
