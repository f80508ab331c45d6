import CSystem
import JSON
import Platform
import TestTools
import Testing

/// What the process holds after many requests; `SIGNER_MEMORY_REQUESTS` says how many.
@Suite(.enabled(if: TestEnvironment.hasPython, "Python is missing; CHIMNEY_PYTHON names it"))
struct MemoryTests {
  @Test("Its memory stays what it is, request after request")
  func flat() throws {
    let text = ProcessEnvironment.variables["SIGNER_MEMORY_REQUESTS"]
    let requests = text.flatMap { Int($0) } ?? 2000
    let kms = try PythonServer("kms_stand_in.py", ["--quiet"])
    let sign = #"""
      {"operation":"sign","amount":1,"dst_address":"0xa5d3241a1591061f2a4bb69ca0215f66520e67cf",
      "nonce":0}
      """#
    let sender = try SenderProcess(
      ["--repeat", "\(requests)", sign], kms: kms, environment: ["LOG_LEVEL": "ERROR"])
    var sizes: [Int] = []
    while sender.isRunning {
      if let size = sender.residentKilobytes { sizes.append(size) }
      Duration.milliseconds(20).sleep()
    }
    #expect(sender.count == requests)
    let (early, late) = (sizes[sizes.count / 4], try #require(sizes.last))
    print("resident after a quarter \(early) kB, at the end \(late) kB, of \(requests) requests")
    #expect(late - early < 512, "\(early) kB grew to \(late) kB")
  }
}
