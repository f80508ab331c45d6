/// Times as condition operators write them.
enum Timestamp {
  /// Seconds since 1970 of `2026-01-31`, `2026-01-31T10:00:00Z`, or of a number of seconds.
  static func seconds(_ text: String) -> Double? {
    if let seconds = Double(text) { return seconds.isFinite ? seconds : nil }
    let halves = text.split(separator: "T", omittingEmptySubsequences: false)
    guard halves.count <= 2, let days = days(halves[0]) else { return nil }
    guard halves.count == 2 else { return days * 86_400 }
    guard halves[1].hasSuffix("Z") else { return nil }
    let clock = halves[1].dropLast().split(separator: ":", omittingEmptySubsequences: false)
    guard clock.count == 3, let hours = Int(clock[0]), let minutes = Int(clock[1]),
      let seconds = Double(clock[2]), (0...23).contains(hours), (0...59).contains(minutes)
    else { return nil }
    return days * 86_400 + Double(hours * 3_600 + minutes * 60) + seconds
  }

  /// Days since 1970 in the Gregorian calendar.
  private static func days(_ text: Substring) -> Double? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2],
      (1...9999).contains(year), (1...12).contains(month), (1...31).contains(day)
    else { return nil }
    let shifted = month > 2 ? year : year - 1
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return Double(shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear - 719_468)
  }
}
