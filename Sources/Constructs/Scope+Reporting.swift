internal import Chimney

extension Scope {
  /// Notes mistakes of a construct's user, all at one line.
  func report(_ mistakes: [String], file: StaticString, line: UInt) {
    for mistake in mistakes { report(.error, mistake, file: file, line: line) }
  }
}
