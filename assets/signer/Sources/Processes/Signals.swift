import CSystem
package import Platform

/// Signals that wait to be read, in place of interrupting whatever goes on.
package final class Signals {
  /// The descriptor, for `poll`: readable when a signal has come.
  package let descriptor: Int32

  /// Takes these signals from now on; children get them in the usual way.
  package init(_ signals: [Int32]) throws(SystemError) {
    var set = sigset_t()
    sigemptyset(&set)
    for signal in signals { sigaddset(&set, signal) }
    sigprocmask(SIG_BLOCK, &set, nil)
    descriptor = signalfd(-1, &set, Int32(SFD_CLOEXEC | SFD_NONBLOCK))
    guard descriptor >= 0 else { throw SystemError("signalfd") }
  }

  deinit { close(descriptor) }

  /// The next signal that has come; nil when there is none.
  package func next() -> Int32? {
    var information = signalfd_siginfo()
    let size = MemoryLayout<signalfd_siginfo>.size
    guard uninterrupted({ read(descriptor, &information, size) }) == size else { return nil }
    return Int32(information.ssi_signo)
  }
}
