import AWSRequests
import HTTP
import JSON
import KMSClient
import Platform
import TestTools
import Testing

/// The client against a stand-in that checks its signatures with botocore.
@Suite(.enabled(if: TestEnvironment.hasPython, "Python is missing; CHIMNEY_PYTHON names it"))
struct KMSKeyTests {
  private let server: PythonServer
  private let environment: [String: String]
  private static let digest = [UInt8](repeating: 0x5a, count: 32)

  init() throws {
    server = try PythonServer("kms_stand_in.py")
    environment = TestEnvironment.credentials.merging(
      ["AWS_ENDPOINT_URL_KMS": server["endpoint"]]
    ) { $1 }
  }

  private func key(
    _ identifier: String, environment changes: [String: String] = [:],
    notice: @escaping (AWSClient.Retry) -> Void = { _ in }
  ) throws -> KMSKey {
    let settings = try ServiceSettings(.kms, environment: environment.merging(changes) { $1 })
    let backoff = Backoff(first: .milliseconds(1), most: .milliseconds(2))
    return KMSKey(identifier, client: AWSClient(settings, backoff: backoff, notice: notice))
  }

  private let deadline = Deadline.after(.seconds(60))

  private var requests: [JSON] { server.lines.compactMap { try? JSON.parse($0) } }

  @Test(
    "A key is asked by each of its names",
    arguments: [
      "1234abcd", "mrk-1234abcd", "alias/account",
      "arn:aws:kms:us-east-1:111122223333:key/1234abcd",
      "arn:aws:kms:us-east-1:111122223333:alias/account",
    ])
  func names(identifier: String) throws {
    let key = try key(identifier)
    #expect(try key.publicKey(until: deadline).count == 88)
    #expect(try (64...72).contains(key.signature(of: Self.digest, until: deadline).count))
  }

  @Test("All calls go over one connection")
  func oneConnection() throws {
    let key = try key("1234abcd")
    _ = try key.publicKey(until: deadline)
    for _ in 0..<3 { _ = try key.signature(of: Self.digest, until: deadline) }
    #expect(requests.map { $0["connection"] } == Array(repeating: .number("1"), count: 4))
  }

  @Test("Several digests are signed at once, each over its own connection, as many as are allowed")
  func several() throws {
    let key = try key("distant")
    for _ in 0..<2 {
      let digests = (0..<20).map { [UInt8](repeating: $0, count: 32) }
      let signatures = try key.signatures(of: digests, until: deadline)
      let alone = try digests.map { try key.signature(of: $0, until: deadline) }
      #expect(signatures == alone, "the stand-in signs the same digest the same way")
    }
    #expect(requests.count == 80, "every digest costs one request")
    #expect(Set(requests.map { $0["connection"] }).count == AWSClient.concurrency)
  }

  @Test(
    "Passing troubles of some digests do not disturb the others",
    arguments: ["throttled", "internal"])
  func severalPassing(identifier: String) throws {
    var retries = 0
    let key = try key(identifier) { _ in retries += 1 }
    let digests = (0..<20).map { [UInt8](repeating: $0, count: 32) }
    let signatures = try key.signatures(of: digests, until: deadline)
    let expected = try self.key("1234abcd").signatures(of: digests, until: deadline)
    #expect(signatures == expected)
    #expect(requests.count == 40 + retries)
    #expect(retries > 0)
  }

  @Test("The first trouble that does not pass ends them all", arguments: ["denied", "garbled"])
  func severalRefused(identifier: String) throws {
    let key = try key(identifier)
    #expect(throws: AWSError.self) {
      try key.signatures(of: Array(repeating: Self.digest, count: 20), until: deadline)
    }
    #expect(requests.count <= AWSClient.concurrency)
  }

  @Test("Digests are signed though the connections died since the last ones")
  func severalAfterDropping() throws {
    let key = try key("dropping")
    let digests = (0..<20).map { [UInt8](repeating: $0, count: 32) }
    #expect(try key.signatures(of: digests, until: deadline).count == 20)
  }

  @Test(
    "A refusal says what to do about it",
    arguments: [
      ("denied", "KMS.AccessDeniedException", "Allow the function's role"),
      ("namespaced", "KMS.AccessDeniedException", "Allow the function's role"),
      ("disabled", "KMS.DisabledException", "Enable the key."),
      ("missing", "KMS.NotFoundException", "Check KMS_KEY_ID"),
      ("deleted", "KMS.KMSInvalidStateException", "CancelKeyDeletion"),
    ])
  func refused(identifier: String, name: String, advice: String) throws {
    let key = try key(identifier)
    #expect {
      try key.publicKey(until: deadline)
    } throws: { error in
      guard let error = error as? AWSError else { return false }
      return error.name == name && "\(error)".contains(advice)
    }
    #expect(requests.count == 1, "no second attempt helps")
  }

  @Test(
    "A secret or a token that is not the one KMS knows is refused by it",
    arguments: ["AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "AWS_ACCESS_KEY_ID", "AWS_REGION"])
  func wrongCredentials(name: String) throws {
    let key = try key("1234abcd", environment: [name: "another"])
    #expect {
      try key.publicKey(until: deadline)
    } throws: { error in
      (error as? AWSError)?.name == "KMS.InvalidSignatureException"
    }
  }

  @Test("Credentials that rotate are those of the next request")
  func rotation() throws {
    let settings = try ServiceSettings(.kms, environment: environment)
    let stale = AWSCredentials(accessKeyID: "AKIDEXAMPLE", secretAccessKey: "stale")
    var credentials = stale
    let key = KMSKey("1234abcd", client: AWSClient(settings, credentials: { credentials }))
    #expect(throws: AWSError.self) { try key.publicKey(until: deadline) }
    credentials = settings.credentials
    #expect(try key.publicKey(until: deadline).count == 88)
    #expect(Set(requests.map { $0["connection"] }).count == 1)
  }

  @Test("Passing troubles are tried again", arguments: ["throttled", "internal", "dropping"])
  func passing(identifier: String) throws {
    var retries: [String] = []
    let key = try key(identifier) { retries.append($0.error.name) }
    _ = try key.signature(of: Self.digest, until: deadline)
    #expect(!retries.isEmpty)
    #expect(requests.count == retries.count + 1)
  }

  @Test("Troubles that do not pass come to an end, and keep their name")
  func lasting() throws {
    let key = try key("overloaded")
    #expect {
      try key.signature(of: Self.digest, until: deadline)
    } throws: { error in
      (error as? AWSError)?.name == "KMS.HTTP503"
    }
    #expect(requests.count == 9)
  }

  @Test("No attempt begins that the deadline would cut off")
  func deadlineFirst() throws {
    let key = try key("throttled")
    #expect {
      try key.signature(of: Self.digest, until: .after(.zero))
    } throws: { error in
      (error as? AWSError)?.name == "KMS.Unreachable"
    }
  }

  @Test("A KMS that does not answer is given up when the time is over")
  func hanging() throws {
    let key = try key("hanging")
    #expect {
      try key.signature(of: Self.digest, until: .after(.milliseconds(300)))
    } throws: { error in
      guard case .unreachable(_, _, .timedOut(.reading)) = error as? AWSError else { return false }
      return true
    }
  }

  @Test(
    "An answer about another key, or a key of another kind, is refused",
    arguments: [
      ("p256", "the key's KeySpec is ECC_NIST_P256"),
      ("encrypting", "the key's KeyUsage is ENCRYPT_DECRYPT"),
      ("elsewhere", "it is about arn:aws:kms:us-east-1:111122223333:key/another"),
      (
        "arn:aws:kms:us-east-1:111122223333:key/elsewhere",
        "it is about arn:aws:kms:us-east-1:111122223333:key/another"
      ), ("garbled", "it is no JSON object"),
    ])
  func invalid(identifier: String, defect: String) throws {
    let key = try key(identifier)
    #expect {
      try key.publicKey(until: deadline)
    } throws: { error in
      "\(error)" == "The answer to kms:GetPublicKey cannot be used: \(defect)."
    }
  }

  @Test("An alias that moves to another key between two calls is noticed")
  func rotated() throws {
    let key = try key("alias/rotated")
    _ = try key.publicKey(until: deadline)
    #expect(throws: AWSError.self) { try key.signature(of: Self.digest, until: deadline) }
  }

  @Test("Where nobody listens, the error names the endpoint")
  func unreachable() throws {
    let endpoint = "\(try Listener().endpoint)"
    let key = try key("1234abcd", environment: ["AWS_ENDPOINT_URL_KMS": endpoint])
    #expect {
      try key.publicKey(until: deadline)
    } throws: { error in
      "\(error)" == "KMS at \(endpoint) was not reached: connect: Connection refused."
    }
  }
}
