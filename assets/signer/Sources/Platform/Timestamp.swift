import CSystem

/// A moment on the calendar, in UTC, to the millisecond.
package struct Timestamp: Sendable, Hashable {
  /// Milliseconds since 1970 began.
  package let milliseconds: Int64

  /// The moment that many milliseconds after 1970 began.
  package init(milliseconds: Int64) {
    self.milliseconds = milliseconds
  }

  /// What the machine's clock says.
  package static var now: Timestamp {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Timestamp(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
  }

  /// ISO 8601's basic form, which AWS signs: `20150830T123600Z`.
  package var basic: String {
    let (date, time) = (date, time)
    return "\(date.year.digits(4))\(date.month.digits(2))\(date.day.digits(2))T"
      + "\(time.hour.digits(2))\(time.minute.digits(2))\(time.second.digits(2))Z"
  }

  /// ISO 8601's extended form, which logs carry: `2015-08-30T12:36:00.000Z`.
  package var extended: String {
    let (date, time) = (date, time)
    return "\(date.year.digits(4))-\(date.month.digits(2))-\(date.day.digits(2))T"
      + "\(time.hour.digits(2)):\(time.minute.digits(2)):\(time.second.digits(2))."
      + "\(milliseconds.modulo(1000).digits(3))Z"
  }
}

extension Timestamp {
  private static let millisecondsPerDay: Int64 = 86_400_000

  private var time: (hour: Int64, minute: Int64, second: Int64) {
    let second = milliseconds.modulo(Self.millisecondsPerDay) / 1000
    return (second / 3600, second / 60 % 60, second % 60)
  }

  /// The Gregorian date, counted in years that begin in March, so that the leap day comes last.
  private var date: (year: Int64, month: Int64, day: Int64) {
    let days = milliseconds.quotient(Self.millisecondsPerDay) + 719_468  // since 0000-03-01
    let (era, day) = (days.quotient(146_097), days.modulo(146_097))
    let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365
    let dayOfYear = day - (365 * year + year / 4 - year / 100)
    let month = (5 * dayOfYear + 2) / 153
    return (
      year + era * 400 + (month < 10 ? 0 : 1), month < 10 ? month + 3 : month - 9,
      dayOfYear - (153 * month + 2) / 5 + 1
    )
  }
}

extension Int64 {
  fileprivate func digits(_ count: Int) -> String {
    let text = String(self)
    return String(repeating: "0", count: Swift.max(0, count - text.count)) + text
  }

  fileprivate func modulo(_ divisor: Int64) -> Int64 {
    let remainder = self % divisor
    return remainder < 0 ? remainder + divisor : remainder
  }

  fileprivate func quotient(_ divisor: Int64) -> Int64 { (self - modulo(divisor)) / divisor }
}
