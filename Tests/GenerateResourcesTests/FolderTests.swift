import SystemPackage
import Testing

@testable import GenerateResources

@Suite struct FolderTests {
  @Test(
    "What is checked in is what the schemas of cfn-lint say",
    .enabled(
      if: installedSchemas != nil || environment("CI") == "true",
      "cfn-lint is not installed: no .venv, and CHIMNEY_PYTHON names no Python that has it"))
  func checkedIn() throws {
    let schemas = SchemaFolder(path: try #require(installedSchemas, "cfn-lint is not installed"))
    let resources = ResourceFolder(path: packageFolder.pushing("Sources/Resources"))
    #expect(resources.services.contains("KMS"))
    let files = try schemas.files(of: resources.services)
    #expect(try resources.differences(from: files) == [])
  }

  @Test("Writing makes the folder what the schemas say, and a second time changes nothing")
  func write() throws {
    try withTemporaryFolder { folder in
      let resources = ResourceFolder(path: folder.appending("Resources"))
      let files = try sample(in: folder)
      try resources.write(files)
      #expect(resources.services == ["Sample"])
      #expect(try resources.differences(from: files) == [])
    }
  }

  @Test("A file that was edited, is missing or should not be there is named, and put right")
  func stale() throws {
    try withTemporaryFolder { folder in
      let resources = ResourceFolder(path: folder)
      let files = try sample(in: folder)
      try resources.write(files)
      let generated = folder.pushing("CFNSample/Generated")
      try Disk.write("// edited", to: generated.appending("Thing.swift"))
      try Disk.remove(generated.appending("Sample.swift"))
      try Disk.write("// extra", to: generated.appending("Old.swift"))
      #expect(
        try resources.differences(from: files)
          == ["Old", "Sample", "Thing"].map { "CFNSample/Generated/\($0).swift" })
      try resources.write(files)
      #expect(try resources.differences(from: files) == [])
    }
  }

  @Test("A file written by hand beside the generated ones is left alone")
  func beside() throws {
    try withTemporaryFolder { folder in
      let resources = ResourceFolder(path: folder)
      let byHand = folder.pushing("CFNSample/Rules.swift")
      try Disk.write("// by hand", to: byHand)
      let files = try sample(in: folder)
      try resources.write(files)
      #expect(try Disk.read(byHand) == Array("// by hand".utf8))
      #expect(try resources.differences(from: files) == [])
    }
  }

  @Test("A service without schemas is an error that names it")
  func unknown() throws {
    try withTemporaryFolder { folder in
      _ = try sample(in: folder)
      #expect(throws: GeneratorError.unknownService("KMS")) {
        try SchemaFolder(path: folder.appending("schemas")).files(of: ["KMS"])
      }
    }
  }

  @Test("Schemas that cannot be read are an error that names the file")
  func unreadable() throws {
    try withTemporaryFolder { folder in
      let index = folder.pushing(FilePath(SchemaIndex.path)).string
      #expect(throws: GeneratorError.disk(path: index, reason: "No such file or directory")) {
        try SchemaFolder(path: folder).files(of: ["KMS"])
      }
    }
  }

  /// The generated files of a schema folder as cfn-lint has it, with one resource type.
  private func sample(in folder: FilePath) throws -> [GeneratedFile] {
    let schemas = folder.appending("schemas")
    let table = """
      # ruff: noqa: E501, PLR0915
      types: dict[str, str] = {
          "AWS::Sample::Thing": "0123456789abcdef",
          "AWS::SampleTwo::Thing": "fedcba9876543210",
      }
      """
    try Disk.write(table, to: schemas.pushing(FilePath(SchemaIndex.path)))
    try Disk.write(thingSchema, to: schemas.pushing("resources/0123456789abcdef.json"))
    return try SchemaFolder(path: schemas).files(of: ["Sample"])
  }
}
