internal import SystemPackage

/// How a call of the AWS CLI goes wrong.
package enum CallFault: String, Sendable, CaseIterable {
  /// It says an error and does nothing.
  case fails
  /// It does its work, and the answer is lost.
  case losesAnswer = "loses-answer"
  /// It never ends, and does nothing or all of its work.
  case hangs
  case hangsAfter = "hangs-after"
  /// It is killed.
  case dies
  /// Its caller is killed, before or after its work.
  case killsCaller = "kills-caller"
  case killsCallerAfter = "kills-caller-after"
  /// Its caller is interrupted, before or after its work, and the call goes on until it is stopped.
  case interruptsCaller = "interrupts-caller"
  case interruptsCallerAfter = "interrupts-caller-after"
}

extension Testbed {
  /// Where the wrapper around the AWS CLI writes its calls down.
  var calls: FilePath { folder.appending("calls") }

  /// The arguments of all calls of the AWS CLI since the last `forgetCalls`, in the order they began.
  package var awsCalls: [[String]] {
    var found: [[String]] = []
    while let text = calls.appending("\(found.count + 1)/arguments").text {
      found.append(text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
      found[found.count - 1].removeLast()
    }
    return found
  }

  /// Begins to count calls anew.
  package func forgetCalls() {
    calls.erase()
    calls.makeFolders()
  }

  /// Fails the n-th call from now, counted from 1; nil fails none.
  ///
  /// - Parameter message: What the call says when it `fails` or `losesAnswer`.
  package func failCall(
    _ number: Int?, _ fault: CallFault = .fails,
    message: String = "Could not connect to the endpoint URL"
  ) throws {
    forgetCalls()
    let file = folder.appending("bin/aws.settings")
    let lines = (file.text ?? "").split(separator: "\n").prefix(1)
    let plan = number.map { "faulty=\($0) fault=\(fault.rawValue) message='\(message)'\n" } ?? ""
    try file.put("\(lines.joined())\n\(plan)")
  }
}
