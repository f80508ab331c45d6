import JSON

/// The members of a request, read one by one; what is wrong with them is collected, so that one
/// answer names every mistake.
///
/// A member that cannot be read stands as a placeholder until the request is refused for it: nothing
/// made of these values may be used unless `mistakes` is empty.
struct Fields {
  private(set) var mistakes: [Mistake] = []
  private var unread: [JSON.Member]

  init(_ members: [JSON.Member]) {
    unread = members
  }

  /// Whether the member is there and was not read yet.
  func has(_ name: String) -> Bool {
    unread.contains { $0.key == name }
  }

  /// Adds a mistake; nil stands for the request as a whole.
  mutating func report(_ name: String?, _ reason: Mistake.Reason) {
    mistakes.append(Mistake(field: name, reason: reason))
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

  /// Reads a member that must be there.
  mutating func required<Value>(
    _ name: String, placeholder: Value, as value: (JSON) throws(Mistake.Reason) -> Value
  ) -> Value {
    if !has(name) { report(name, .missing) }
    return read(name, as: value) ?? placeholder
  }

  /// Ends the reading: every member that nobody asked for is a mistake.
  mutating func finish(known: [String]) {
    for member in unread {
      report(member.key, .unknownField(suggestion: suggestion(for: member.key, among: known)))
    }
    unread = []
  }
}
