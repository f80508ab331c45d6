import CloudFormation
import JSON
import SystemPackage
import TestMachine
import Testing

@Suite("Publishing files", .enabled(if: Testbed.canRun, "no AWS CLI or moto"))
struct PublishingTests {
  private static let bucket = BootstrapCommandTests.bucket
  private static let assembly = WrittenAssembly(
    small: ["Topic": topic("one")], assets: ["asset": "a file"])

  private static func withBucket(_ body: (Testbed, String) async throws -> Void) async throws {
    try await withTestbed { testbed in
      _ = try await testbed.aws("s3api", "create-bucket", "--bucket", bucket)
      try await body(testbed, testbed.write(assembly))
    }
  }

  @Test("A large file goes in parts; what a killed run left of it is given up by the next")
  func parts() async throws {
    try await Self.withBucket { testbed, folder in
      let size = 101 << 20
      let file = try FileDescriptor.open(FilePath(folder).appending("asset"), .writeOnly)
      try file.closeAfter { try file.resize(to: Int64(size)) }
      try testbed.failCall(8, .killsCallerAfter)
      let killed = try await testbed.chimney("deploy", "--assembly", folder)
      #expect(killed.status == 137, "\(killed.transcript)")
      try testbed.failCall(nil)
      let run = try await testbed.chimney("deploy", "--assembly", folder)
      #expect(run.status == 0 && run.errors.contains("uploading asset"), "\(run.transcript)")
      let calls = testbed.awsCalls.map { $0[1] }
      #expect(calls.contains("abort-multipart-upload"), "\(calls)")
      #expect(calls.count { $0 == "upload-part" } > 1)
      let head = try await testbed.answer(
        "s3api", "head-object", "--bucket", Self.bucket, "--key", "asset")
      #expect(head["ContentLength"] == .integer(size))
      #expect(
        head["Metadata"]?["sha256"]?.string?.count == 64, "\(head.compact)")
      let uploads = try await testbed.answer(
        "s3api", "list-multipart-uploads", "--bucket", Self.bucket)
      #expect(uploads["Uploads"] == nil)
      testbed.forgetCalls()
      let same = try await testbed.chimney("deploy", "--assembly", folder, "--force")
      #expect(same.status == 0, "\(same.transcript)")
      #expect(!testbed.awsCalls.contains { $0[1].hasSuffix("-upload") })
    }
  }

  @Test("A folder that is to be zipped arrives as one archive, with what may run")
  func folder() async throws {
    try await Self.withBucket { testbed, folder in
      let (asset, manifest) = (
        FilePath(folder).appending("asset"), FilePath(folder).appending("small.assets.json")
      )
      asset.erase()
      try asset.appending("lib/code.py").put("pass\n")
      try asset.appending("bootstrap").put("#!/bin/sh\n", isExecutable: true)
      let text = try #require(manifest.text)
      try #require(text.contains(#""packaging": "file""#))
      try manifest.put(text.replacing(#""packaging": "file""#, with: #""packaging": "zip""#))
      let run = try await testbed.chimney("deploy", "--assembly", folder)
      #expect(run.status == 0, "\(run.transcript)")
      let copy = testbed.folder.appending("copy.zip").string
      _ = try await testbed.aws(
        "s3api", "get-object", "--bucket", Self.bucket, "--key", "asset", copy)
      let listing = """
        import sys, zipfile
        for entry in zipfile.ZipFile(sys.argv[1]).infolist():
            print(entry.filename, oct(entry.external_attr >> 16 & 0o777), entry.file_size)
        """
      #expect(try await python(listing, copy) == "bootstrap 0o755 10\nlib/code.py 0o644 5\n")
    }
  }

  @Test("A bucket of the right name in another account gets nothing")
  func stolenBucket() async throws {
    try await withTestbed { testbed in
      let folder = try testbed.write(Self.assembly)
      let other = try await testbed.session(of: "other", account: "210987654321")
      let made = try await testbed.run(
        testbed.folder.appending("bin/aws").string,
        ["s3api", "create-bucket", "--bucket", Self.bucket], changing: other)
      #expect(made.status == 0, "\(made.transcript)")
      let run = try await testbed.chimney("deploy", "--assembly", folder)
      #expect(run.status == 1 && run.errors.contains(Self.bucket), "\(run.transcript)")
      #expect(run.errors.contains("123456789012"), "\(run.transcript)")
      let objects = try await testbed.run(
        testbed.folder.appending("bin/aws").string,
        ["s3api", "list-objects-v2", "--bucket", Self.bucket, "--query", "Contents"],
        changing: other)
      #expect(objects.output == "null\n", "\(objects.transcript)")
      #expect(try await testbed.status() == nil)
    }
  }

  @Test("A prepared change set waits for whoever executes it; a direct deploy makes none")
  func methods() async throws {
    try await Self.withBucket { testbed, folder in
      let prepared = try await testbed.chimney(
        "deploy", "--assembly", folder, "--method", "prepare-change-set")
      #expect(prepared.status == 0, "\(prepared.transcript)")
      #expect(try await testbed.status() == "REVIEW_IN_PROGRESS")
      let command = try #require(
        prepared.errors.firstMatch(of: /`aws (cloudformation execute-change-set [^`]*)`/),
        "\(prepared.transcript)")
      let executed = try await testbed.run(
        testbed.folder.appending("bin/aws").string, command.1.split(separator: " ").map(String.init)
      )
      #expect(executed.status == 0, "\(executed.transcript)")
      let followed = try await testbed.chimney("deploy", "--assembly", folder)
      #expect(followed.errors.contains("small: nothing to change"), "\(followed.transcript)")

      _ = try testbed.write(WrittenAssembly(small: ["Topic": topic("two")]))
      testbed.forgetCalls()
      let direct = try await testbed.chimney("deploy", "--assembly", folder, "--method", "direct")
      #expect(
        direct.status == 0 && direct.errors.contains("small: UPDATE_COMPLETE"),
        "\(direct.transcript)")
      let calls = testbed.awsCalls.map { $0[1] }
      #expect(calls.contains("update-stack") && !calls.contains { $0.contains("change-set") })
    }
  }
}
