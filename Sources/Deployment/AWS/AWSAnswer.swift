public import CloudFormation
internal import JSON

/// What the AWS CLI wrote, or a part of it, that knows which call it answers and where it stands.
public struct AWSAnswer: Sendable, Hashable {
  /// The JSON there.
  public let value: Value
  private let call: String
  private let place: String

  /// Reads what the AWS CLI wrote for a call; nothing at all is an empty object.
  /// - Throws: `AWSError.unexpectedAnswer` when it is no JSON.
  public init(_ document: [UInt8], of call: String) throws(AWSError) {
    self.call = call
    place = ""
    guard document.contains(where: { $0 > UInt8(ascii: " ") }) else {
      value = [:]
      return
    }
    do throws(JSONError) {
      value = try Value.parse(document)
    } catch {
      throw .unexpectedAnswer(call: call, reason: error.description)
    }
  }

  private init(_ value: Value, of parent: AWSAnswer, at step: String) {
    self.value = value
    call = parent.call
    place = parent.place + step
  }
}

extension AWSAnswer {
  /// The member of this name; nil when it is not there, or null.
  public func optional(_ key: String) -> AWSAnswer? {
    guard let member = value[key], member != .null else { return nil }
    return AWSAnswer(member, of: self, at: ".\(key)")
  }

  /// The member of this name.
  public func required(_ key: String) throws(AWSError) -> AWSAnswer {
    guard let member = optional(key) else { throw unexpected("no \(key)") }
    return member
  }

  /// The elements under a name; none when it is not there.
  public func elements(_ key: String) throws(AWSError) -> [AWSAnswer] {
    guard let member = optional(key) else { return [] }
    guard let elements = member.value.array else { throw member.unexpected("no list") }
    return elements.enumerated().map { AWSAnswer($1, of: member, at: "[\($0)]") }
  }

  /// The text itself.
  public func string() throws(AWSError) -> String {
    guard let string = value.string else { throw unexpected("no text") }
    return string
  }

  /// The text under a name; nil when it is not there.
  public func optionalString(_ key: String) throws(AWSError) -> String? {
    try optional(key)?.string()
  }

  /// The text under a name.
  public func string(_ key: String) throws(AWSError) -> String {
    try required(key).string()
  }

  /// The texts under a name; none when it is not there.
  public func strings(_ key: String) throws(AWSError) -> [String] {
    var strings: [String] = []
    for element in try elements(key) { strings.append(try element.string()) }
    return strings
  }

  /// The truth under a name; false when it is not there.
  public func bool(_ key: String) throws(AWSError) -> Bool {
    guard let member = optional(key) else { return false }
    guard case .bool(let bool) = member.value else { throw member.unexpected("no true or false") }
    return bool
  }

  /// The whole number under a name.
  public func integer(_ key: String) throws(AWSError) -> Int {
    let member = try required(key)
    guard case .number(let literal) = member.value, let number = Int(literal) else {
      throw member.unexpected("no whole number")
    }
    return number
  }

  /// The texts of a list of pairs, `[{"Key": …, "Value": …}]`, by their keys.
  func pairs(
    _ list: String, _ key: String, _ value: String
  ) throws(AWSError) -> Template.Entries<String> {
    var pairs: Template.Entries<String> = [:]
    for pair in try elements(list) { pairs[try pair.string(key)] = try pair.string(value) }
    return pairs
  }

  /// The error that says what is not as it should be here.
  public func unexpected(_ what: String) -> AWSError {
    .unexpectedAnswer(call: call, reason: place.isEmpty ? what : "\(what) at \(place.dropFirst())")
  }
}
