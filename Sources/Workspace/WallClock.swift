#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The time of day, for what people are told of dates.
public enum WallClock {
  /// Seconds since the beginning of 1970 in UTC.
  public static var secondsSince1970: Int { time(nil) }
}
