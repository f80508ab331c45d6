import CloudFormation

/// Short names for long texts: a key's ARN is `${Key.Arn}`.
struct Glossary {
  /// Short names by ARN.
  private let names: [String: String]
  /// The lengths in bytes of the ARNs, longest first.
  private let lengths: [Int]
  private let conditions: [(long: String, short: String)]

  init(_ names: [String: String], conditions: [String: String]) {
    self.conditions = conditions.sorted(on: \.key).map { ($0.key, $0.value) }
    self.names = names
    lengths = Set(names.keys.map(\.utf8.count)).sorted(by: >)
  }

  /// The name of a principal: a role of the template is `${Role}`, its ARN's short name without the
  /// attribute.
  func principal(_ text: String) -> String {
    let short = shown(text)
    guard short.hasPrefix("${"), short.hasSuffix(".Arn}"), !short.dropFirst(2).contains("$") else {
      return short
    }
    return short.dropLast(".Arn}".count) + "}"
  }

  /// The text with short names in the place of long ones.
  func shown(_ text: String) -> String {
    var result = text
    for (long, short) in conditions where text.holds(long) {
      result = result.replacing("not (\(long))", with: "not \(short)").replacing(long, with: short)
    }
    return result.holds("arn:") ? withShortARNs(result) : result
  }

  private func withShortARNs(_ text: String) -> String {
    var shown: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.first {
      if let (length, short) = name(at: rest) {
        shown += short.utf8
        rest = rest.dropFirst(length)
      } else {
        shown.append(byte)
        rest = rest.dropFirst()
      }
    }
    return String(decoding: shown, as: UTF8.self)
  }

  /// The longest ARN that the bytes begin with and that no other name continues.
  private func name(at bytes: ArraySlice<UInt8>) -> (length: Int, short: String)? {
    guard bytes.starts(with: "arn:".utf8) else { return nil }
    for length in lengths where length <= bytes.count {
      if let next = bytes.dropFirst(length).first, next.continuesName { continue }
      if let short = names[String(decoding: bytes.prefix(length), as: UTF8.self)] {
        return (length, short)
      }
    }
    return nil
  }
}

extension UInt8 {
  /// Whether it goes on with the name before it: a letter of the alphabet, a digit, a hyphen, an
  /// underscore, or what begins a reference.
  fileprivate var continuesName: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
      UInt8(ascii: "$"):
      true
    default: false
    }
  }
}
