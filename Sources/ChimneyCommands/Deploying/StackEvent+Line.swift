internal import Deployment

extension StackEvent {
  /// The event in a line; failures with their reasons.
  ///
  /// - Parameter paths: The paths of the stack's constructs by their logical ids.
  func line(stack: String, paths: [String: String]) -> String {
    let shown = status.isFailure ? reason.map { "  \($0)" } ?? "" : ""
    let subject = name(stack: stack, paths: paths)
    return "\(stack)  \(timeOfDay)  \(status)  \(subject) (\(type))\(shown)"
  }

  /// What people know the event's resource by.
  func name(stack: String, paths: [String: String]) -> String {
    isOfStack ? stack : paths[logicalID] ?? logicalID
  }

  /// `15:04:05` of `2026-11-25T15:04:05.123Z`.
  private var timeOfDay: String {
    timestamp.split(separator: "T").last.map { String($0.prefix(8)) } ?? timestamp
  }
}
