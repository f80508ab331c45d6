public import CloudFormation
internal import Synchronization

/// What a value of a template should be like.
///
/// Written as literals: a dictionary matches an object that has *at least* these members, each of
/// which matches; an array matches exactly its elements in order; a string, a number and a truth
/// value match themselves.
///
///     ["KeySpec": .prefix("ECC_"), "Enabled": .absent, "Tags": .containing([["Key": "team"]])]
public struct Match: Sendable {
  indirect enum Kind: Sendable {
    case scalar(CloudFormation.Value)
    case object([(key: String, match: Match)], isExact: Bool)
    case array([Match])
    case containing([Match])
    case any
    case absent
    case test(description: String, @Sendable (CloudFormation.Value) -> Bool)
    case not(Match)
    case anyOf([Match])
    case capture(Capture)
  }

  let kind: Kind

  init(_ kind: Kind) {
    self.kind = kind
  }

  /// Any value, but not none.
  public static var any: Self { Self(.any) }
  /// No value: the object does not have the member.
  public static var absent: Self { Self(.absent) }

  /// An object that has at least these members; what a dictionary literal means.
  public static func object(_ members: KeyValuePairs<String, Match>) -> Self {
    Self(.object(members.map { ($0.key, $0.value) }, isExact: false))
  }

  /// An array in which matches of these stand in this order, others between them or not.
  public static func containing(_ elements: [Match]) -> Self { Self(.containing(elements)) }

  /// Exactly this value: its objects have these members and no others, in any order.
  public static func exactly(_ value: CloudFormation.Value) -> Self {
    switch value {
    case .object(let members):
      Self(.object(members.map { ($0.key, .exactly($0.value)) }, isExact: true))
    case .array(let elements): Self(.array(elements.map { .exactly($0) }))
    default: Self(.scalar(value))
    }
  }

  /// A value like this one: its objects may have further members.
  public static func like(_ value: CloudFormation.Value) -> Self {
    switch value {
    case .object(let members):
      Self(.object(members.map { ($0.key, .like($0.value)) }, isExact: false))
    case .array(let elements): Self(.array(elements.map { .like($0) }))
    default: Self(.scalar(value))
    }
  }

  /// Any value that does not match this.
  public static func not(_ match: Match) -> Self { Self(.not(match)) }

  /// A value that matches one of these.
  public static func anyOf(_ matches: Match...) -> Self { Self(.anyOf(matches)) }

  /// A value that passes a test; the description is what a failure shows in its place.
  public static func satisfying(
    _ description: String, _ test: @escaping @Sendable (CloudFormation.Value) -> Bool
  ) -> Self {
    Self(.test(description: description, test))
  }

  /// Any value, which the capture keeps.
  public static func capture(_ capture: Capture) -> Self { Self(.capture(capture)) }
}

extension Match {
  /// Text that begins so.
  public static func prefix(_ text: String) -> Self {
    .text("begins with \"\(text)\"") { $0.hasPrefix(text) }
  }

  /// Text that ends so.
  public static func suffix(_ text: String) -> Self {
    .text("ends with \"\(text)\"") { $0.hasSuffix(text) }
  }

  /// Text that holds this.
  public static func containing(_ text: String) -> Self {
    .text("contains \"\(text)\"") { $0.contains(text) }
  }

  /// Text that a regular expression matches from its beginning to its end. One that is no regular
  /// expression matches nothing.
  public static func regex(_ pattern: String) -> Self {
    .text("matches /\(pattern)/") { text in
      (try? Regex(pattern)).map { text.wholeMatch(of: $0) != nil } ?? false
    }
  }

  private static func text(
    _ description: String, _ test: @escaping @Sendable (String) -> Bool
  ) -> Self {
    .satisfying("text that \(description)") { $0.string.map(test) ?? false }
  }

  /// What the template says for a resource or a parameter itself: `Ref`.
  public static func ref(_ logicalID: String) -> Self {
    .exactly(["Ref": .string(logicalID)])
  }

  /// What the template says for an attribute of a resource: `Fn::GetAtt`.
  public static func attribute(_ name: String, of logicalID: String) -> Self {
    .exactly(["Fn::GetAtt": [.string(logicalID), .string(name)]])
  }
}

extension Match: ExpressibleByStringLiteral, ExpressibleByStringInterpolation,
  ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral
{
  /// This text.
  public init(stringLiteral value: String) { self.init(.scalar(.string(value))) }
  /// This truth value.
  public init(booleanLiteral value: Bool) { self.init(.scalar(.bool(value))) }
  /// This number.
  public init(integerLiteral value: Int) { self.init(.scalar(.integer(value))) }
  /// Exactly these elements.
  public init(arrayLiteral elements: Match...) { self.init(.array(elements)) }
  /// At least these members.
  public init(dictionaryLiteral members: (String, Match)...) {
    self.init(.object(members.map { (key: $0.0, match: $0.1) }, isExact: false))
  }
}

/// Keeps the values that stood where a match had it: of the resources that matched as a whole, in
/// the template's order.
public final class Capture: Sendable {
  private let kept = Mutex<[Value]>([])

  /// Nothing kept yet.
  public init() {}

  /// The values.
  public var values: [Value] { kept.withLock { $0 } }

  func keep(_ value: Value) {
    kept.withLock { $0.append(value) }
  }

  /// The last value; nil before a match.
  public var value: Value? { values.last }
}
