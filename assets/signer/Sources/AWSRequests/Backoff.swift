/// How long to wait between attempts: a random time, below a bound that doubles ("full jitter",
/// Amazon Builders' Library, "Timeouts, retries, and backoff with jitter").
package struct Backoff: Sendable {
  private let first: Duration
  private let most: Duration
  private let retries: Int

  /// Waits for at most `first`, then at most twice as long each time, and never more than `most`.
  package init(
    first: Duration = .milliseconds(50), most: Duration = .seconds(2), retries: Int = 8
  ) {
    self.first = first
    self.most = most
    self.retries = retries
  }

  /// The times of one call's retries.
  var delays: [Duration] {
    (0..<retries).map { retry in
      min(most, first * (1 << min(retry, 20))) * Double.random(in: 0...1)
    }
  }
}
