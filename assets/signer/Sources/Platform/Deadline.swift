import CSystem

/// A moment by which something must have happened, on the clock that nobody can set.
package struct Deadline: Sendable, Hashable, Comparable {
  /// The time since the machine started.
  private let instant: Duration

  /// The deadline that nobody lives to see.
  package static let never = Deadline(instant: .seconds(1 << 40))

  /// The moment when this much time will have gone by.
  package static func after(_ duration: Duration) -> Deadline {
    Deadline(instant: now + duration)
  }

  package static func < (left: Self, right: Self) -> Bool { left.instant < right.instant }

  /// The moment that much before this one.
  package func earlier(by duration: Duration) -> Deadline {
    Deadline(instant: instant - duration)
  }

  /// What is left until then; negative once it has passed.
  package var remaining: Duration { instant - Self.now }

  /// How long ago the moment was; negative before it.
  package var elapsed: Duration { .zero - remaining }

  /// Whether the moment is gone.
  package var hasPassed: Bool { remaining <= .zero }

  /// What `poll` takes: milliseconds rounded up, at least 0, and -1 for never.
  package var pollTimeout: Int32 {
    guard self != .never else { return -1 }
    return hasPassed ? 0 : Int32(clamping: remaining.milliseconds + 1)
  }

  private static var now: Duration {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }
}

extension Duration {
  /// The whole milliseconds, rounded towards zero.
  package var milliseconds: Int64 {
    components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000
  }

  /// Waits that long, whatever signals come.
  package func sleep() {
    let deadline = Deadline.after(self)
    while !deadline.hasPassed { poll(nil, 0, deadline.pollTimeout) }
  }
}
