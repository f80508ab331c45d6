import Chimney
import CloudAssembly
import SystemPackage
import TestMachine
import Testing

@testable import Workspace

@Suite("What is not an assembly's place stays as it is")
struct AssemblyFolderMistakeTests {
  static let notAssemblies: [[String: String]] = [
    ["file": "mine"], ["manifest.json": "{}"], ["manifest.json": #"{"version": 36}"#],
    ["manifest.json": #"{"version": "36.0.0""#], ["manifest.json": #"["version"]"#],
    ["manifest.json": #"{"version": "1.0", "name": "mine"}"#, "cdk.out/file": "mine"],
    [".git/HEAD": "ref"], ["cdk.out": #"{"version":"36.0.0"}"#],
  ]

  @Test("A folder with other files in it", arguments: notAssemblies)
  func otherFolder(files: [String: String]) async throws {
    try await withFolder { folder in
      let output = folder.appending("output")
      for (name, text) in files { try output.pushing(FilePath(name)).put(text) }
      #expect(throws: WorkspaceError.targetIsNoAssembly(output)) {
        try AssemblyFolder(output).write(stacks("one"), bundles: [:])
      }
      for (name, text) in files { #expect(output.pushing(FilePath(name)).text == text) }
      #expect(output.names.count == files.count)
      #expect(folder.names == ["output"])
    }
  }

  @Test("A file")
  func file() async throws {
    try await withFolder { folder in
      let output = folder.appending("output")
      try output.put("mine")
      #expect(throws: WorkspaceError.targetIsNoFolder(output)) {
        try AssemblyFolder(output).write(stacks("one"), bundles: [:])
      }
      #expect(output.text == "mine")
    }
  }

  @Test("A link, even to an assembly")
  func link() async throws {
    try await withFolder { folder in
      try AssemblyFolder(folder.appending("real")).write(stacks("one"), bundles: [:])
      let output = folder.appending("output")
      output.makeLink(to: "real")
      #expect(throws: WorkspaceError.targetIsNoFolder(output)) {
        try AssemblyFolder(output).write(stacks("two"), bundles: [:])
      }
      #expect(folder.appending("real").names.contains("one.template.json"))
    }
  }

  @Test("A folder in a folder that is not there")
  func missingParent() async throws {
    try await withFolder { folder in
      let output = folder.appending("no/cdk.out")
      #expect(throws: WorkspaceError.missingParent(folder.appending("no"))) {
        try AssemblyFolder(output).write(stacks("one"), bundles: [:])
      }
      #expect(folder.names.isEmpty)
    }
  }

  @Test("A folder in a file")
  func parentIsFile() async throws {
    try await withFolder { folder in
      try folder.appending("file").put("mine")
      #expect(throws: WorkspaceError.self) {
        try AssemblyFolder(folder.appending("file/cdk.out")).write(stacks("one"), bundles: [:])
      }
      #expect(folder.appending("file").text == "mine")
    }
  }

  @Test("The folder that things are in, by the name of a dot")
  func dot() async throws {
    try await withFolder { folder in
      try folder.appending("inner/file").put("mine")
      #expect(throws: WorkspaceError.targetIsNoAssembly(folder)) {
        try AssemblyFolder(folder.appending("inner").appending("..")).write(
          stacks("one"), bundles: [:])
      }
    }
  }

  @Test("An assembly, when the new one fails half way")
  func failure() async throws {
    try await withFolder { folder in
      let workshop = try Workshop(in: folder)
      let output = folder.appending("cdk.out")
      try AssemblyFolder(output).write(stacks("one"), bundles: [:])
      let before = output.names.map { output.appending($0).bytes }
      let (stacks, bundles) = try await workshop.synthesize()
      let bundle = try #require(bundles.values.first)
      try bundle.zip.change { $0[40] ^= 1 }
      #expect(throws: WorkspaceError.damagedBundle(bundle.folder)) {
        try AssemblyFolder(output).write(stacks, bundles: bundles)
      }
      #expect(output.names.map { output.appending($0).bytes } == before)
      #expect(folder.names == ["cache", "cdk.out", "package", "toolchain"])
    }
  }

  @Test("Where a system cannot exchange folders, they change places in steps")
  func exchangeInSteps() async throws {
    try await withFolder { folder in
      try folder.appending("a/one").put("1")
      try folder.appending("b/two").put("2")
      try folder.appending("a").exchangeInSteps(with: folder.appending("b"))
      #expect(folder.names == ["a", "b"])
      #expect(folder.appending("a").names == ["two"])
      #expect(folder.appending("b").names == ["one"])
    }
  }

  @Test("A step that fails is undone")
  func undoneExchange() async throws {
    try await withFolder { folder in
      try folder.appending("b/two").put("2")
      #expect(throws: WorkspaceError.self) {
        try folder.appending("missing").exchangeInSteps(with: folder.appending("b"))
      }
      #expect(folder.names == ["b"])
      #expect(folder.appending("b").names == ["two"])
    }
  }

  @Test("What cannot be read is refused with the folder, the file and the reason")
  func reading() async throws {
    try await withFolder { folder in
      let error = #expect(throws: WorkspaceError.self) { try AssemblyFolder(folder).read() }
      #expect(
        error?.description
          == "\(folder) is no cloud assembly: its manifest.json cannot be read (No such file or"
          + " directory); name a folder that synth or the CDK wrote"
      )
    }
  }
}
