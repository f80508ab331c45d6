// The functions of the AWS page "Rule-specific intrinsic functions", which only a rule may use.

extension StackCondition {
  /// `Fn::Contains`: whether a text is one of these.
  public static func contains(_ texts: [Token<String>], _ text: Token<String>) -> Self {
    Self(.function("Fn::Contains", .array([.array(texts.map(\.expression)), text.expression])))
  }

  /// `Fn::EachMemberEquals`: whether every element of a list is this text.
  public static func eachMember(of list: Token<[String]>, equals text: Token<String>) -> Self {
    Self(.function("Fn::EachMemberEquals", .array([list.expression, text.expression])))
  }

  /// `Fn::EachMemberIn`: whether every element of a list is one of another.
  public static func eachMember(of list: Token<[String]>, in other: Token<[String]>) -> Self {
    Self(.function("Fn::EachMemberIn", .array([list.expression, other.expression])))
  }
}

extension Token where Kind == [String] {
  /// `Fn::RefAll`: the values of all parameters of a type, `AWS::EC2::VPC::Id`.
  public static func refAll(ofType type: String) -> Self {
    .init(.function("Fn::RefAll", .literal(.string(type))))
  }

  /// `Fn::ValueOfAll`: an attribute of the values of all parameters of a type.
  public static func valueOfAll(ofType type: String, _ attribute: String) -> Self {
    .init(
      .function(
        "Fn::ValueOfAll", .array([.literal(.string(type)), .literal(.string(attribute))])))
  }
}
