import Chimney
import CloudAssembly
import CloudFormation
import SystemPackage
import TestMachine
import Testing
import Workspace

@Suite("An assembly is written to a folder, all of it or nothing")
struct AssemblyFolderTests {
  @Test("Into a folder that is not there, or empty", arguments: [false, true])
  func newFolder(exists: Bool) async throws {
    try await withFolder { folder in
      let output = folder.appending("cdk.out")
      if exists { output.makeFolders() }
      try AssemblyFolder(output).write(stacks("one"), bundles: [:])
      #expect(
        output.names == [
          "cdk.out", "manifest.json", "one.assets.json", "one.chimney.json", "one.template.json",
          "tree.json",
        ])
      #expect(folder.names == ["cdk.out"])
      #expect(try AssemblyFolder(output).read().stacks.map(\.name) == ["one"])
    }
  }

  @Test("The archives of assets lie beside the templates that name them")
  func archives() async throws {
    try await withFolder { folder in
      let workshop = try Workshop(in: folder)
      let (stacks, bundles) = try await workshop.synthesize()
      let bundle = try #require(bundles.values.first)
      let output = folder.appending("cdk.out")
      try AssemblyFolder(output).write(stacks, bundles: bundles)
      #expect(output.appending("asset.\(bundle.hash).zip").bytes == bundle.zip.bytes)
      let stack = try #require(try AssemblyFolder(output).read().stacks.first)
      #expect(stack.assets.first?.files[bundle.hash] != nil)
      #expect(
        stack.sourceMap?.assets == [
          bundle.hash: .init(sha256: bundle.record.zip.sha256, bytes: bundle.record.zip.bytes)
        ])
    }
  }

  @Test("Places in the code are relative to the package, the user's first")
  func places() async throws {
    try await withFolder { folder in
      let output = folder.appending("cdk.out")
      try AssemblyFolder(output).write(stacks("one"), bundles: [:])
      let map = try #require(try AssemblyFolder(output).read().stacks.first?.sourceMap)
      let line = try #require(map.origins["Topic"]?.lines.first)
      #expect(line.file == "Tests/WorkspaceTests/SynthesizedStacks.swift")
      #expect(output.appending("one.chimney.json").text?.contains(folder.string) == false)
    }
  }

  @Test("In place of an earlier assembly, whose files go and whose guests stay")
  func replaced() async throws {
    try await withFolder { folder in
      let output = folder.appending("cdk.out")
      try AssemblyFolder(output).write(stacks("one"), bundles: [:])
      try output.appending("notes.txt").put("mine")
      try output.appending("deep/er/file").put("mine too", isExecutable: true)
      output.appending("link").makeLink(to: "nowhere")
      try AssemblyFolder(output).write(stacks("two"), bundles: [:])
      #expect(
        output.names == [
          "cdk.out", "deep", "link", "manifest.json", "notes.txt", "tree.json", "two.assets.json",
          "two.chimney.json", "two.template.json",
        ])
      #expect(output.appending("notes.txt").text == "mine")
      #expect(output.appending("deep/er/file").text == "mine too")
      #expect(try output.appending("deep/er/file").stat().permissions.contains(.ownerExecute))
      #expect(try output.appending("link").stat(followTargetSymlink: false).type == .symbolicLink)
      #expect(folder.names == ["cdk.out"])
    }
  }

  @Test("In place of an assembly of the CDK, with everything that its manifest names")
  func replacedCDK() async throws {
    try await withFolder { folder in
      let output = folder.appending("cdk.out")
      for (file, text) in assemblyOfTheCDK { try output.appending(file).put(text) }
      try output.appending("asset.377f/index.py").put("pass")
      try output.appending("report.json").put("{}")
      try AssemblyFolder(output).write(stacks("one"), bundles: [:])
      #expect(
        output.names == [
          "cdk.out", "manifest.json", "one.assets.json", "one.chimney.json", "one.template.json",
          "report.json", "tree.json",
        ])
    }
  }

  @Test("The same stacks are the same bytes")
  func sameBytes() async throws {
    try await withFolder { folder in
      for name in ["one", "two"] {
        try AssemblyFolder(folder.appending(name)).write(stacks("stack"), bundles: [:])
      }
      for name in folder.appending("one").names {
        #expect(
          folder.appending("one").appending(name).bytes
            == folder.appending("two").appending(name).bytes)
      }
    }
  }

  @Test("What stays the same is not written again, what changes is")
  func unchangedFiles() async throws {
    try await withFolder { folder in
      let output = folder.appending("cdk.out")
      func inode(_ name: String) throws -> Inode { try output.appending(name).stat().inode }
      try AssemblyFolder(output).write(stacks("one", "two"), bundles: [:])
      let (same, changed) = (try inode("one.template.json"), try inode("two.template.json"))
      try output.appending("two.template.json").put("{}")
      try AssemblyFolder(output).write(stacks("one", "two"), bundles: [:])
      #expect(try inode("one.template.json") == same)
      #expect(try inode("two.template.json") != changed)
      #expect(try AssemblyFolder(output).read().stacks.map(\.name) == ["one", "two"])
    }
  }

  @Test("An archive that the earlier assembly has untouched is not copied again")
  func linkedArchive() async throws {
    try await withFolder { folder in
      let workshop = try Workshop(in: folder)
      let (stacks, bundles) = try await workshop.synthesize()
      let output = AssemblyFolder(folder.appending("cdk.out"))
      let zip = output.path.appending("asset.\(bundles.values.first?.hash ?? "").zip")
      try output.write(stacks, bundles: bundles)
      let first = try zip.stat()
      try output.write(stacks, bundles: bundles)
      #expect(try zip.stat().inode == first.inode)
      #expect(try zip.stat().linkCount == 1)
      try zip.change { $0[0] = 0 }
      try output.write(stacks, bundles: bundles)
      #expect(try zip.stat().inode != first.inode)
      #expect(zip.bytes == bundles.values.first?.zip.bytes)
    }
  }

  @Test("What a writer that died left beside the folder is removed, and nothing else")
  func leftovers() async throws {
    try await withFolder { folder in
      let output = folder.appending("cdk.out")
      try folder.appending(".cdk.out.chimney-0123456789abcdef/manifest.json").put("{")
      let others = [".cdk.out.chimney-0123", ".cdk.out.old", ".other.chimney-0123456789abcdef"]
      for name in others { try folder.appending(name).appending("file").put("mine") }
      try AssemblyFolder(output).write(stacks("one"), bundles: [:])
      #expect(folder.names == others + ["cdk.out"])
    }
  }

  @Test(
    "Many that write at once leave one whole assembly and nothing else", arguments: [false, true])
  func concurrent(exists: Bool) async throws {
    try await withFolder { folder in
      let output = folder.appending("cdk.out")
      if exists {
        try AssemblyFolder(output).write(stacks("first"), bundles: [:])
        try output.appending("notes.txt").put("mine")
      }
      try await withThrowingTaskGroup { group in
        for number in 0..<64 {
          group.addTask {
            try AssemblyFolder(output).write(stacks("stack\(number)"), bundles: [:])
          }
        }
        try await group.waitForAll()
      }
      #expect(folder.names == ["cdk.out"])
      #expect(try AssemblyFolder(output).read().stacks.count == 1)
      #expect(output.names.count == (exists ? 7 : 6))
      #expect(output.appending("notes.txt").text == (exists ? "mine" : nil))
    }
  }
}
