/// A day of the Gregorian calendar in UTC, as AWS counts them.
public struct CalendarDay: Sendable, Hashable, CustomStringConvertible {
  /// The days since 1 January 1970.
  public var number: Int

  /// The day of a moment.
  /// - Parameter seconds: Seconds since the beginning of 1970 in UTC.
  public init(secondsSince1970 seconds: Int) {
    number = Int((Double(seconds) / 86_400).rounded(.down))
  }

  private init(number: Int) {
    self.number = number
  }

  /// The day so many days later.
  public func adding(days: Int) -> CalendarDay { CalendarDay(number: number + days) }

  /// The day as ISO 8601 writes it, `2026-12-25`.
  ///
  /// Counted in eras of 400 years that begin on 1 March: then the day that comes and goes is a year's
  /// last.
  public var description: String {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return "\(year)-\(Self.two(month))-\(Self.two(day))"
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
