import CloudFormation

/// Templates made up at random, the same ones every time.
struct RandomTemplates {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  /// A template with every section, full of values that are hard to write.
  mutating func template() -> Value {
    var sections: [(key: String, value: Value)] = [("Description", .string(text()))]
    for section in ["Mappings", "Conditions", "Metadata"] where below(2) == 0 {
      sections.append((section, object(depth: 3)))
    }
    var resources: [(key: String, value: Value)] = []
    for number in 0...below(4) {
      var resource: [(key: String, value: Value)] = [("Type", "AWS::SNS::Topic")]
      if below(5) > 0 { resource.append(("Properties", object(depth: 4))) }
      resources.append(("R\(number)", .object(resource)))
    }
    sections.append(("Resources", .object(resources)))
    return .object(sections)
  }

  private mutating func value(depth: Int) -> Value {
    switch below(depth == 0 ? 6 : 12) {
    case 0: .null
    case 1: .bool(below(2) == 0)
    case 2: .number(pick(["0", "-1", "1.50", "1e5", "-0", "12345678901234567890123", "1E-7"]))
    case 3...5: .string(text())
    case 6, 7: .array((0..<below(4)).map { _ in value(depth: depth - 1) })
    case 8, 9: object(depth: depth)
    default: function(depth: depth)
    }
  }

  private mutating func object(depth: Int) -> Value {
    var members = Value.Object()
    for _ in 0..<below(5) { members[text()] = value(depth: depth - 1) }
    return .object(members)
  }

  private mutating func function(depth: Int) -> Value {
    switch below(8) {
    case 0: ["Ref": .string(text())]
    case 1: ["Fn::GetAtt": [.string(text()), .string(text())]]
    case 2: ["Fn::GetAtt": .string(text())]
    case 3: ["Condition": value(depth: depth - 1)]
    case 4: ["Fn::Sub": [.string(text()), object(depth: depth)]]
    default:
      .object([
        (
          pick(["Fn::If", "Fn::Base64", "Fn::Join", "Fn::Nothing", "Ref"]),
          value(depth: depth - 1)
        )
      ])
    }
  }

  private mutating func text() -> String {
    switch below(3) {
    case 0: pick(Self.texts)
    case 1: (0..<below(12)).map { _ in pick(Self.characters) }.joined()
    default: pick(Self.texts) + pick(Self.characters) + pick(Self.texts)
    }
  }

  private static let texts = [
    "", "a", "yes", "No", "null", "~", "12", "0777", "0x1F", "1e5", "1_000", "12:30", "2012-10-17",
    "2001-12-14t21:59:43.10-05:00", "=", "<<", "- a", "? a", "a: b", "a #b", "#", "&a", "*a",
    "!Ref",
    "%a", "@a", "`a", "{a}", "[a", "|", ">", "'", "\"", "\\", "---", "...", "${A.B}", "é", "日本",
    "😀", "\u{feff}a", "a\u{85}b", "a\u{2028}b", "\u{0}", "\u{1b}[0m", "\u{7f}", "line\nline",
    "line\n", "\nline", "\n", "\n\n", " a", "a ", "a\n b\n", " a\nb", "a\n\nb\n\n", "a \nb", "\ta",
    "a\t\nb", "a\r\nb", "\r", "a\n  \nb", "exports.handler = async () => {\n  return 1\n}\n",
    "arn:aws:iam::012345678901:role/r", "10.0.0.0/16", "python3.12", ".inf", "-.NaN", "+1", ".",
    String(repeating: "long ", count: 60), String(repeating: "k", count: 300), "e\u{301}", "-", ":",
  ]
  private static let characters =
    ["\n", " ", "\t", ":", "#", "-", "'", "\"", "a", "B", "1", ".", ",", "[", "]", "{", "}", "\r"]

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[below(elements.count)]
  }

  /// A number from 0 up to and without a bound, by SplitMix64.
  private mutating func below(_ bound: Int) -> Int {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
  }
}
