import CSystem
import Processes

/// What came of the one invocation.
enum Outcome {
  /// The function's answer.
  case answer([UInt8])
  /// The function's error, in JSON, at its start or for the event.
  case failure([UInt8])
  /// The function ended by itself.
  case ended(ChildProcess.ExitStatus, hadEvent: Bool)
  /// The time was over.
  case timedOut(hadEvent: Bool)
  /// Somebody wanted it to end.
  case interrupted(Int32)
}

extension Outcome {
  /// What a shell is told.
  var exitCode: Int32 {
    switch self {
    case .answer: 0
    case .failure, .ended, .timedOut: 1
    case .interrupted(let signal): 128 + signal
    }
  }

  /// What a person is told where there is no answer.
  var message: [UInt8] {
    switch self {
    case .answer: []
    case .failure(let error): error
    case .ended(let status, let hadEvent):
      Array("The function \(status.words) \(Self.place(hadEvent)).".utf8)
    case .timedOut(let hadEvent):
      Array("The function took longer than its timeout \(Self.place(hadEvent)).".utf8)
    case .interrupted: Array("Interrupted.".utf8)
    }
  }

  private static func place(_ hadEvent: Bool) -> String {
    hadEvent ? "without answering the event" : "without ever asking for an event"
  }
}

extension ChildProcess.ExitStatus {
  fileprivate var words: String {
    switch self {
    case .exited(let code): "ended with exit status \(code)"
    case .signalled(let signal):
      "was ended by signal \(signal) (\(String(cString: strsignal(signal))))"
    }
  }
}
