import JSON

/// The members of a request, read one by one; what is wrong with them is collected, so that one
/// answer names every mistake.
///
/// A member that cannot be read stands as a placeholder until the request is refused for it: nothing
/// made of these values may be used unless `mistakes` is empty.
struct Fields {
  private(set) var mistakes: [Mistake] = []
  private var unread: [JSON.Member]
  private let path: String

  /// The members of an object; `path` leads to it, `access_list[0].`, and stands before their names.
  init(_ members: [JSON.Member], path: String = "") {
    unread = members
    self.path = path
  }

  /// Whether the member is there and was not read yet.
  func has(_ name: String) -> Bool {
    unread.contains { $0.key == name }
  }

  /// As many mistakes as anybody reads: the answer stays short whatever the request is.
  private static let limit = 100

  /// Adds a mistake; nil stands for the request as a whole.
  mutating func report(_ name: String?, _ reason: Mistake.Reason) {
    guard mistakes.count < Self.limit else { return }
    mistakes.append(Mistake(field: name.map { path + $0.shortened }, reason: reason))
  }

  /// Whether something is wrong with the member already.
  func isWrong(_ name: String) -> Bool {
    mistakes.contains { $0.field == path + name }
  }

  /// Takes a member that does not fit with what else is there.
  mutating func refuse(_ name: String, _ reason: Mistake.Reason) {
    if let index = unread.firstIndex(where: { $0.key == name }) {
      unread.remove(at: index)
      report(name, reason)
    }
  }

  /// Reads a member that is there; nil when it is absent, or cannot be read.
  mutating func read<Value>(
    _ name: String, as value: (JSON) throws(Mistake.Reason) -> Value
  ) -> Value? {
    guard let index = unread.firstIndex(where: { $0.key == name }) else { return nil }
    do throws(Mistake.Reason) {
      return try value(unread.remove(at: index).value)
    } catch {
      report(name, error)
      return nil
    }
  }

  /// Reports a member that must be there and is not.
  mutating func require(_ name: String) {
    if !has(name) { report(name, .missing) }
  }

  /// Reads a member that must be there.
  mutating func required<Value>(
    _ name: String, placeholder: Value, as value: (JSON) throws(Mistake.Reason) -> Value
  ) -> Value {
    require(name)
    return read(name, as: value) ?? placeholder
  }

  /// Ends the reading: every member that nobody asked for is a mistake.
  mutating func finish(known: [String]) {
    for member in unread.prefix(Self.limit - mistakes.count) {
      report(member.key, .unknownField(suggestion: suggestion(for: member.key, among: known)))
    }
    unread = []
  }
}

extension Fields {
  /// Reads an array, element by element; none when it is absent, or no array.
  mutating func values<Value>(
    _ name: String, placeholder: Value, as value: (JSON) throws(Mistake.Reason) -> Value
  ) -> [Value] {
    let elements = read(name, as: [JSON].init(json:)) ?? []
    return elements.enumerated().map { index, element in
      do throws(Mistake.Reason) {
        return try value(element)
      } catch {
        report("\(name)[\(index)]", error)
        return placeholder
      }
    }
  }

  /// Reads an array of objects with these members, which a reader takes one by one.
  mutating func objects<Value>(
    _ name: String, of known: [String], placeholder: Value, as value: (inout Fields) -> Value
  ) -> [Value] {
    let elements = read(name, as: [JSON].init(json:)) ?? []
    return elements.enumerated().map { index, element in
      guard case .object(let members) = element else {
        report("\(name)[\(index)]", .notAnObject)
        return placeholder
      }
      var fields = Fields(members, path: "\(path)\(name)[\(index)].")
      let value = value(&fields)
      fields.finish(known: known)
      mistakes += fields.mistakes.prefix(Self.limit - mistakes.count)
      return value
    }
  }
}

extension String {
  /// The text as far as an answer repeats it, which is the caller's own.
  var shortened: String {
    let start = prefix(160)
    return start.endIndex == endIndex ? self : "\(start)…"
  }
}
