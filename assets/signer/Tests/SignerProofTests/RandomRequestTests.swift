import CSystem
import EthereumSigning
import JSON
import Processes
import SignerFunction
import TestTools
import Testing

/// Random requests of every kind, their answers read by eth-account.
///
/// `SIGNER_RANDOM_REQUESTS` says how many, `SIGNER_SEED` which ones.
@Suite(.enabled(if: TestEnvironment.hasPython, "Python is missing; CHIMNEY_PYTHON names it"))
struct RandomRequestTests {
  @Test("eth-account reads of every answer what was asked, and who signed it")
  func random() throws {
    let requests = count("SIGNER_RANDOM_REQUESTS", else: 1500)
    let seed = count("SIGNER_SEED", else: 20_260_822)
    var subject = try Subject()
    let answers = try Capture()
    let made = try tool(["make", "\(seed)", "\(requests)"])
    for request in made.split(separator: "\n") {
      let answer = try subject.function.answer(Array(request.utf8))
      answers.append(answer + [UInt8(ascii: "\n")])
    }
    let result = try JSON.parse(
      tool(["check", "\(seed)", "\(requests)", "\(subject.address)", answers.path]))
    #expect(result["wrong"] == .array([]))
    guard case .object(let checked)? = result["checked"] else {
      Issue.record("nothing was checked")
      return
    }
    #expect(checked.count == 9, "every kind of request was made")
    #expect(checked.reduce(0) { $0 + (Int($1.value.description) ?? 0) } == requests)
  }

  private func tool(_ arguments: [String]) throws -> String {
    let command = try Command.run(
      TestEnvironment.python ?? "", [TestEnvironment.tool("random_requests.py")] + arguments,
      environment: ["PYTHONDONTWRITEBYTECODE": "1"], within: .seconds(1200))
    #expect(command.status == .exited(0), "\(command.errors)")
    return command.output
  }
}
