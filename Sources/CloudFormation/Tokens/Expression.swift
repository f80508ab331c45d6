public import OrderedCollections

/// What a token holds until its stack is written: a literal, a symbol, or a composition of these.
///
/// Symbols stay symbols, since only the stack that *uses* a reference decides what is written for
/// it: `Ref` and `Fn::GetAtt` in the stack of the resource, something else in another one.
public indirect enum Expression: Sendable, Hashable {
  /// A value that is known now.
  case literal(Value)
  /// What CloudFormation answers for an element of the tree.
  case reference(ElementID, Attribute)
  /// Where an asset will lie once it is published.
  case asset(AssetID, AssetPart)
  /// A value of the deployment itself.
  case pseudoParameter(PseudoParameter)
  /// Texts put together with a separator: `Fn::Join`, or a string when all parts are known.
  case join(separator: String, [Expression])
  /// Any other intrinsic function, by its full name: `Fn::Select`.
  case function(String, Expression)
  case array([Expression])
  case object(Object)
  /// A value that remembers where it was written; the place never shows in a template.
  case located(Expression, SourceLocation)
  /// A value that must not be written as it is, and why.
  case mistaken(Expression, String)

  /// Names and their expressions, in order.
  public typealias Object = OrderedDictionary<String, Expression>
}

extension Expression: ExpressibleByStringLiteral, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral
{
  /// A string that is known now.
  public init(stringLiteral value: String) { self = .literal(.string(value)) }
  /// An array.
  public init(arrayLiteral elements: Expression...) { self = .array(elements) }
  /// An object; of a name that stands twice the last value counts.
  public init(dictionaryLiteral members: (String, Expression)...) {
    self = .object(Object(members, uniquingKeysWith: { $1 }))
  }
}

/// Names one element (a resource, a parameter) of one tree, for as long as the tree lives.
public struct ElementID: Sendable, Hashable {
  /// The tree that made the element.
  public let tree: ObjectIdentifier
  /// The element's number in its tree, in the order of creation.
  public let number: Int

  /// The name of element `number` of `tree`.
  public init(tree: ObjectIdentifier, number: Int) {
    self.tree = tree
    self.number = number
  }
}

/// What a reference asks of its element.
public enum Attribute: Sendable, Hashable {
  /// What `Ref` answers.
  case ref
  /// What `Fn::GetAtt` answers for this attribute: `Arn`.
  case getAtt(String)
  /// The same for an attribute that is a list.
  case getAttList(String)
  /// The logical id itself, of a condition or a mapping.
  case name
}

/// Names one asset of one tree.
public struct AssetID: Sendable, Hashable {
  /// The tree that declared the asset.
  public let tree: ObjectIdentifier
  /// The asset's number in its tree.
  public let number: Int

  /// The name of asset `number` of `tree`.
  public init(tree: ObjectIdentifier, number: Int) {
    self.tree = tree
    self.number = number
  }
}

/// The half of an asset's place in S3 that a property asks for.
public enum AssetPart: Sendable, Hashable {
  /// The name of the bucket.
  case bucket
  /// The key of the object in it.
  case objectKey
}
