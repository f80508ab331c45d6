public import OrderedCollections

// The functions of the AWS page "Intrinsic function reference". `Ref` and `Fn::GetAtt` come from
// handles, `Fn::Join` from interpolation as well.

extension Token where Kind: StringLike {
  /// `Fn::Join`: the elements of a list with a separator between them.
  public static func join<Element: StringLike>(
    _ list: Token<[Element]>, separator: String
  ) -> Self {
    if case .array(let elements) = list.expression {
      return .init(.join(separator: separator, elements))
    }
    return .init(.function("Fn::Join", .array([.literal(.string(separator)), list.expression])))
  }

  /// `Fn::Sub`: a text in which `${Name}` stands for a variable or an element of the template.
  public static func sub(
    _ template: String, _ variables: OrderedDictionary<String, Token<String>> = [:]
  ) -> Self {
    let text = Expression.literal(.string(template))
    if variables.isEmpty { return .init(.function("Fn::Sub", text)) }
    return .init(
      .function("Fn::Sub", .array([text, .object(variables.mapValues(\.expression))])))
  }

  /// `Fn::Base64`: the text in Base64.
  public static func base64<Text: StringLike>(_ text: Token<Text>) -> Self {
    .init(.function("Fn::Base64", text.expression))
  }

  /// `Fn::ImportValue`: what another stack exports under this name.
  public static func importValue<Name: StringLike>(_ name: Token<Name>) -> Self {
    .init(.function("Fn::ImportValue", name.expression))
  }
}

extension Token {
  /// `Fn::Select`: the element of a list at an index from 0.
  public static func select(_ index: Int, from list: Token<[Kind]>) -> Self {
    .init(.function("Fn::Select", .array([.literal(.integer(index)), list.expression])))
  }

  /// `Fn::FindInMap`: what a mapping holds under two keys.
  public static func findInMap(
    _ mapping: String, _ topLevelKey: Token<String>, _ secondLevelKey: Token<String>
  ) -> Self {
    .init(
      .function(
        "Fn::FindInMap",
        .array([
          .literal(.string(mapping)), topLevelKey.expression, secondLevelKey.expression,
        ])))
  }

  /// `Fn::If`: the first value when the condition of this name holds, the other one otherwise.
  public static func `if`(_ condition: String, _ value: Self, else other: Self) -> Self {
    .init(
      .function(
        "Fn::If",
        .array([.literal(.string(condition)), value.expression, other.expression])))
  }
}

extension Token where Kind == [String] {
  /// `Fn::Split`: the pieces of a text between separators.
  public static func split(_ text: Token<String>, separator: String) -> Self {
    .init(.function("Fn::Split", .array([.literal(.string(separator)), text.expression])))
  }

  /// `Fn::GetAZs`: the Availability Zones of a Region, of the stack's own when it is not named.
  public static func availabilityZones(in region: Token<String> = .region) -> Self {
    .init(.function("Fn::GetAZs", region.expression))
  }

  /// `Fn::Cidr`: `count` address blocks of `bits` host bits each, out of one block.
  public static func cidr(_ block: Token<String>, count: Int, bits: Int) -> Self {
    .init(
      .function(
        "Fn::Cidr",
        .array([block.expression, .literal(.integer(count)), .literal(.integer(bits))])))
  }
}
