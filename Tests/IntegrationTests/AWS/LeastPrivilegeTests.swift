import CloudFormation
import JSON
import SystemPackage
import TestMachine
import Testing

@Suite(
  "What the function's role may do, with IAM enforced",
  .enabled(if: Testbed.canRun, "no AWS CLI or moto"))
struct LeastPrivilegeTests {
  @Test("Of KMS only GetPublicKey and Sign go through, and only on the account's key")
  func role() async throws {
    try await withTestbed { testbed in
      _ = try await testbed.chimney("bootstrap")
      let deployed = try await testbed.chimney(
        "deploy", "--assembly", SharedAssembly.path().string, "--require-approval", "never")
      #expect(deployed.status == 0, "\(deployed.transcript)")
      let ids = try await testbed.physicalIDs(of: SharedAssembly.stack)
      let key = try #require(ids.first { $0.key.hasPrefix("ethcmkidentity") }?.value)
      let role = try #require(
        ids.first { $0.key.contains("ServiceRole") && !$0.key.contains("Policy") }?.value)
      let other = try #require(
        try await testbed.answer(
          "kms", "create-key", "--key-spec", "ECC_SECG_P256K1", "--key-usage", "SIGN_VERIFY")[
            "KeyMetadata"]?["KeyId"]?.string)
      let session = try await testbed.session(of: role)
      try await testbed.enforcePermissions()
      let digest = testbed.folder.appending("digest")
      try digest.put([UInt8](repeating: 7, count: 32))
      for (call, allowed) in Self.calls(key: key, other: other, digest: digest.string) {
        let run = try await testbed.run(
          testbed.folder.appending("bin/aws").string, call, changing: session)
        #expect((run.status == 0) == allowed, "\(call): \(run.transcript)")
        #expect(allowed || run.errors.contains("AccessDenied"), "\(run.transcript)")
      }
    }
  }

  private static func calls(
    key: String, other: String, digest: String
  ) -> [(call: [String], allowed: Bool)] {
    let sign = [
      "--message", "fileb://\(digest)", "--message-type", "DIGEST", "--signing-algorithm",
      "ECDSA_SHA_256",
    ]
    return [
      (["kms", "get-public-key", "--key-id", key], true),
      (["kms", "sign", "--key-id", key] + sign, true),
      (["kms", "get-public-key", "--key-id", other], false),
      (["kms", "sign", "--key-id", other] + sign, false),
      (["kms", "describe-key", "--key-id", key], false),
      (["kms", "schedule-key-deletion", "--key-id", key], false),
      (["kms", "disable-key", "--key-id", key], false),
      (
        ["kms", "put-key-policy", "--key-id", key, "--policy", "{}", "--policy-name", "default"],
        false
      ),
      (["kms", "list-keys"], false),
      (["s3api", "list-buckets"], false),
    ]
  }
}

extension Testbed {
  /// The credentials of a session of a role, as variables.
  func session(
    of role: String, account: String = "123456789012"
  ) async throws -> [String: String] {
    let credentials = try await answer(
      "sts", "assume-role", "--role-arn", "arn:aws:iam::\(account):role/\(role)",
      "--role-session-name", "test")["Credentials"]
    return [
      "AWS_ACCESS_KEY_ID": credentials?["AccessKeyId"]?.string ?? "",
      "AWS_SECRET_ACCESS_KEY": credentials?["SecretAccessKey"]?.string ?? "",
      "AWS_SESSION_TOKEN": credentials?["SessionToken"]?.string ?? "",
    ]
  }
}
