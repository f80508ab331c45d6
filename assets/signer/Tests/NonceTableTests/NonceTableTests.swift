import AWSRequests
import Broadcasting
import NonceTable
import Platform
import TestTools
import Testing

@Suite(.enabled(if: TestEnvironment.hasPython, "Python is missing; CHIMNEY_PYTHON names it"))
struct NonceTableTests {
  private let server: PythonServer
  private let table: NonceTable
  private let deadline = Deadline.after(.seconds(60))

  init() throws {
    server = try PythonServer("nonce_table.py")
    let settings = try ServiceSettings(
      .dynamoDB,
      environment: TestEnvironment.credentials.merging(
        ["AWS_ENDPOINT_URL_DYNAMODB": server["endpoint"]]
      ) { $1 })
    table = NonceTable("nonces", client: AWSClient(settings, bodyLimit: 1 << 20))
  }

  @Test("A ledger comes back as it was written")
  func roundTrip() throws {
    #expect(try table.read("1:0x", until: deadline) == nil)
    let ledger = Ledger(
      holder: "a", expires: 1_700_000_000_000,
      transactions: [[], [0], Array(repeating: 0xff, count: 100_000)])
    #expect(try table.write(ledger, of: "1:0x", heldBy: nil, until: deadline))
    #expect(try table.read("1:0x", until: deadline) == ledger)
    #expect(try table.read("2:0x", until: deadline) == nil)
  }

  @Test("Only the holder that is there, or none, lets a write pass")
  func conditions() throws {
    let (a, b) = (
      Ledger(holder: "a", expires: 1, transactions: []),
      Ledger(holder: "b", expires: 2, transactions: [[1]])
    )
    #expect(try !table.write(a, of: "1:0x", heldBy: "a", until: deadline))
    #expect(try table.write(a, of: "1:0x", heldBy: nil, until: deadline))
    #expect(try !table.write(b, of: "1:0x", heldBy: nil, until: deadline))
    #expect(try !table.write(b, of: "1:0x", heldBy: "b", until: deadline))
    #expect(try table.read("1:0x", until: deadline) == a)
    #expect(try table.write(b, of: "1:0x", heldBy: "a", until: deadline))
    #expect(try table.read("1:0x", until: deadline) == b)
  }
}
