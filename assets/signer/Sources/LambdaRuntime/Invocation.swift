package import Platform

/// One event that the function is to answer.
package struct Invocation: Sendable {
  /// The id under which Lambda wants the answer, and which its logs carry.
  package let requestID: String
  /// When Lambda will end the function, answered or not.
  package let deadline: Deadline
  /// The event: JSON, of any shape.
  package let event: [UInt8]

  /// An event with its id and its deadline.
  package init(requestID: String, deadline: Deadline, event: [UInt8]) {
    self.requestID = requestID
    self.deadline = deadline
    self.event = event
  }
}

/// Why the function has no answer, or could not even begin; Lambda counts it as an error.
package struct InvocationFailure: Error, Hashable, Sendable {
  /// A name for metrics and alarms: `KMS.AccessDeniedException`.
  package let type: String
  /// One sentence or two for people.
  package let message: String

  /// A failure by its name, with its explanation.
  ///
  /// The name goes into a header field, and may come from afar: it keeps letters, digits and dots.
  package init(type: String, message: String) {
    self.type = type.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == ".") }
    self.message = message
  }
}
