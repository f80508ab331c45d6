import Platform
import Testing

struct DeadlineTests {
  @Test("A deadline that has passed makes poll return at once")
  func passed() {
    #expect(Deadline.after(.milliseconds(-5)).pollTimeout == 0)
    #expect(Deadline.after(.milliseconds(-5)).hasPassed)
  }

  @Test("A deadline that never comes makes poll wait without end")
  func never() {
    #expect(Deadline.never.pollTimeout == -1)
    #expect(!Deadline.never.hasPassed)
    #expect(Deadline.after(.seconds(3600)) < .never)
  }

  @Test("Less than a millisecond is still waited for")
  func roundsUp() {
    #expect(Deadline.after(.microseconds(900)).pollTimeout == 1)
  }

  @Test("A wait beyond poll's range is cut to its range")
  func long() {
    #expect(Deadline.after(.seconds(10_000_000)).pollTimeout == Int32.max)
  }
}
