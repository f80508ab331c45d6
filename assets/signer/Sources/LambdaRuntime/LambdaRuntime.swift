import JSON
import Platform

/// Takes events from Lambda and hands in answers, one at a time, until Lambda ends the process.
///
/// Every event gets an answer or an error. When the Runtime API itself fails there is nobody left to
/// tell, and no use in trying on: the loop ends, and Lambda starts the function anew.
package struct LambdaRuntime {
  private let api: RuntimeAPI
  private let log: Log

  /// The longest answer that Lambda takes, in bytes ("Lambda quotas": 6 MB).
  package static let answerLimit = 6_291_556

  /// A runtime that logs what fails.
  package init(_ api: RuntimeAPI, log: Log) {
    self.api = api
    self.log = log
  }

  /// Serves events as long as there is a Runtime API.
  package func run(
    _ handler: (Invocation) throws(InvocationFailure) -> [UInt8]
  ) throws(RuntimeError) -> Never {
    while true {
      log.requestID = nil
      let invocation = try insisting { () throws(RuntimeError) in try api.next() }
      log.requestID = invocation.requestID
      switch outcome(of: invocation, handler) {
      case .success(let answer): try respond(to: invocation, with: answer)
      case .failure(let failure): try report(failure, for: invocation)
      }
    }
  }

  private func outcome(
    of invocation: Invocation, _ handler: (Invocation) throws(InvocationFailure) -> [UInt8]
  ) -> Result<[UInt8], InvocationFailure> {
    log(.debug, "event", ["bytes": .number("\(invocation.event.count)")])
    return Result { () throws(InvocationFailure) in
      let answer = try handler(invocation)
      guard answer.count <= Self.answerLimit else { throw .tooLong(answer.count) }
      return answer
    }
  }

  /// Hands in an answer; one that Lambda does not take becomes an error, which it will.
  private func respond(
    to invocation: Invocation, with answer: [UInt8]
  ) throws(RuntimeError) {
    do throws(RuntimeError) {
      try insisting { () throws(RuntimeError) in
        try api.respond(to: invocation.requestID, with: answer)
      }
      log(.debug, "answer", ["bytes": .number("\(answer.count)")])
    } catch {
      guard error.concernsThisEvent else { throw error }
      try report(
        InvocationFailure(type: "Runtime.ResponseRefused", message: "\(error)"), for: invocation)
    }
  }

  private func report(
    _ failure: InvocationFailure, for invocation: Invocation
  ) throws(RuntimeError) {
    log(failure)
    do throws(RuntimeError) {
      try insisting { () throws(RuntimeError) in
        try api.report(failure, for: invocation.requestID)
      }
    } catch {
      guard error.concernsThisEvent else { throw error }
      log(.warning, "\(error)")
    }
  }

  /// Makes a call again that did not get through, a few times within a second.
  private func insisting<Answer>(
    _ call: () throws(RuntimeError) -> Answer
  ) throws(RuntimeError) -> Answer {
    for delay in [10, 50, 200, 500] {
      do throws(RuntimeError) {
        return try call()
      } catch .unreachable {
        Duration.milliseconds(delay).sleep()
      }
    }
    return try call()
  }
}

extension InvocationFailure {
  fileprivate static func tooLong(_ count: Int) -> InvocationFailure {
    InvocationFailure(
      type: "Function.ResponseSizeTooLarge",
      message: "The answer has \(count) bytes, and Lambda takes \(LambdaRuntime.answerLimit).")
  }
}

extension RuntimeError {
  /// Whether Lambda refused what it was told about one event, and will give out others.
  fileprivate var concernsThisEvent: Bool {
    if case .refused(_, 400..<500) = self { true } else { false }
  }
}
