internal import CloudFormation

/// The short forms of the intrinsic functions: `!Ref` for `Ref`, `!Sub` for `Fn::Sub` (AWS page
/// "Intrinsic function reference").
enum ShortForm {
  /// The full name of the function of a tag; nil for any other tag.
  static func function(ofTag tag: String) -> String? {
    guard tag.hasPrefix("!") else { return nil }
    let name = String(tag.dropFirst())
    if unprefixed.contains(name) { return name }
    return prefixed.contains(name) ? "Fn::" + name : nil
  }

  /// The tag of a function; nil for what has no short form.
  static func tag(ofFunction name: String) -> String? {
    if unprefixed.contains(name) { return "!" + name }
    guard name.hasPrefix("Fn::") else { return nil }
    let short = String(name.dropFirst(4))
    return prefixed.contains(short) ? "!" + short : nil
  }

  /// Whether the function's argument is a name, which no list or mapping can be.
  static func takesOnlyText(_ name: String) -> Bool { unprefixed.contains(name) }

  /// The functions that have only their own names: their argument is always a name.
  private static let unprefixed: Set<String> = ["Ref", "Condition"]

  private static let prefixed: Set<String> = [
    "And", "Base64", "Cidr", "Contains", "EachMemberEquals", "EachMemberIn", "Equals",
    "FindInMap", "GetAZs", "GetAtt", "If", "ImportValue", "Join", "Length", "Not", "Or", "RefAll",
    "Select", "Split", "Sub", "ToJsonString", "Transform", "ValueOf", "ValueOfAll",
  ]
}
