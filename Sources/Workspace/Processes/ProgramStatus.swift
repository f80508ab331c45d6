/// How a program ended.
public enum ProgramStatus: Sendable, Hashable, CustomStringConvertible {
  /// It ended by itself with this status; 0 is success.
  case exited(Int32)
  /// A signal ended it.
  case signaled(Int32)

  /// Whether it ended well.
  public var isSuccess: Bool { self == .exited(0) }

  /// The status as shells count it: 128 and the number of the signal that ended it.
  public var shellStatus: Int32 {
    switch self {
    case .exited(let status): status
    case .signaled(let signal): 128 + signal
    }
  }

  /// The end in a few words.
  public var description: String {
    switch self {
    case .exited(let status): "status \(status)"
    case .signaled(let signal): "ended by signal \(signal)"
    }
  }
}
