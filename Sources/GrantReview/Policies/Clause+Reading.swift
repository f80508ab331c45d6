import CloudFormation

extension Clause {
  /// A clause of a policy, its operator and key as they stand there.
  ///
  /// What cannot be read exactly becomes opaque: equal only to itself.
  init(operator name: String, key: String, values: [SymbolicText]) {
    var base = Substring(name)
    var quantifier = Quantifier.one
    if let rest = base.withoutPrefix("ForAnyValue:") { (base, quantifier) = (rest, .anyValue) }
    if let rest = base.withoutPrefix("ForAllValues:") { (base, quantifier) = (rest, .allValues) }
    let ifExists = base.hasSuffix("IfExists")
    if ifExists { base = base.dropLast("IfExists".count) }
    self.key = Self.canonical(key)
    writtenKey = key
    self.quantifier = quantifier
    text = Self.text(name, key, values)
    if base == "Null", let wanted = Self.bools(values) {
      test = .null(Set(wanted))
    } else if let (negated, read) = Self.reader(of: String(base)),
      case let tests = values.compactMap(read), tests.count == values.count
    {
      let unique = Set(tests).sorted(on: { "\($0)" })
      test = .values(unique, negated: negated, ifExists: ifExists)
    } else {
      test = .opaque("\(name) \(values.map(\.description).sorted())")
    }
  }

  /// Keys ignore case, but what follows the first slash, a tag's key, is kept apart.
  private static func canonical(_ key: String) -> String {
    guard let slash = key.firstIndex(of: "/") else { return key.lowercased() }
    return key[..<slash].lowercased() + key[slash...]
  }

  private static func text(_ name: String, _ key: String, _ values: [SymbolicText]) -> String {
    let shown = values.map(\.description)
    return "\(key) \(name) \(shown.count == 1 ? shown[0] : "[\(shown.joined(separator: ", "))]")"
  }

  private static func bools(_ values: [SymbolicText]) -> [Bool]? {
    let bools = values.compactMap { $0.literal.flatMap { Bool($0.lowercased()) } }
    return bools.count == values.count && !bools.isEmpty ? bools : nil
  }

  private typealias Reader = @Sendable (SymbolicText) -> ValueTest?

  private static func reader(of base: String) -> (negated: Bool, read: Reader)? {
    switch base {
    case "StringEquals", "BinaryEquals": (false, literal)
    case "StringNotEquals": (true, literal)
    case "StringEqualsIgnoreCase": (false, folded)
    case "StringNotEqualsIgnoreCase": (true, folded)
    case "StringLike": (false, wildcards)
    case "StringNotLike": (true, wildcards)
    case "ArnEquals", "ArnLike": (false, arn)
    case "ArnNotEquals", "ArnNotLike": (true, arn)
    case "Bool": (false, { $0.literal.flatMap { Bool($0.lowercased()) }.map(ValueTest.bool) })
    case "IpAddress": (false, address)
    case "NotIpAddress": (true, address)
    default: comparison(of: base)
    }
  }

  private static let literal: Reader = { .text(Pattern(literal: $0)) }
  private static let folded: Reader = { .text(Pattern(literal: $0, ignoresCase: true)) }
  private static let wildcards: Reader = { .text(Pattern(wildcards: $0)) }
  private static let arn: Reader = { Pattern(wildcards: $0).arnReading.map(ValueTest.text) }
  private static let address: Reader = {
    $0.literal.flatMap(AddressRange.init).map(ValueTest.address)
  }

  private static func comparison(of base: String) -> (negated: Bool, read: Reader)? {
    let comparisons: [Substring: (Bool, ValueTest.Comparison)] = [
      "Equals": (false, .equal), "NotEquals": (true, .equal), "LessThan": (false, .less),
      "LessThanEquals": (false, .lessOrEqual), "GreaterThan": (false, .greater),
      "GreaterThanEquals": (false, .greaterOrEqual),
    ]
    if let rest = base[...].withoutPrefix("Numeric"), let (negated, comparison) = comparisons[rest]
    {
      return (negated, { $0.literal.flatMap(Self.number).map { .number(comparison, $0) } })
    }
    if let rest = base[...].withoutPrefix("Date"), let (negated, comparison) = comparisons[rest] {
      return (
        negated, { $0.literal.flatMap(Timestamp.seconds).map { .date(comparison, $0) } }
      )
    }
    return nil
  }

  /// A number that a binary float keeps exactly enough to compare.
  private static func number(_ text: String) -> Double? {
    text.utf8.count <= 15 ? Double(text).flatMap { $0.isFinite ? $0 : nil } : nil
  }
}

extension Substring {
  func withoutPrefix(_ prefix: String) -> Substring? {
    hasPrefix(prefix) ? dropFirst(prefix.count) : nil
  }
}
