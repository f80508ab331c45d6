/// Names that mean something else already where the generated code would declare them.
enum ReservedNames {
  /// Types that generated code refers to, and words that no type may be named.
  static let types: Set<String> = [
    "ARN", "Any", "Bool", "CFN", "Double", "Equatable", "Expression", "Handle", "Indirect", "Int",
    "PolicyDocument", "PropertyValue", "Protocol", "Resource", "Self", "String", "StringLike",
    "Token", "Type",
  ]
  /// What the protocol `Resource` asks for.
  static let resourceMembers: Set<String> = ["type", "properties"]
  /// What the protocol `PropertyValue` asks for.
  static let structureMembers: Set<String> = ["expression"]
  /// What a `Handle` of any resource has.
  static let attributes: Set<String> = [
    "attribute", "condition", "depend", "logicalID", "metadata", "override", "ref", "removalPolicy",
    "resource", "scope",
  ]
  /// What a `Token?` has, or reads as a call: `.none` would be no token at all.
  static let values: Set<String> = [
    "Protocol", "Type", "`init`", "`self`", "availabilityZones", "base64", "cidr", "findInMap",
    "importValue", "join", "noValue", "none", "refAll", "select", "some", "split", "sub",
    "valueOfAll",
  ]
}
