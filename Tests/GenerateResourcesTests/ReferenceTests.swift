import SystemPackage
import Testing

@testable import GenerateResources

@Suite struct ReferenceTests {
  @Test("The generator writes the reference, which is compiled into these tests")
  func reference() throws {
    let files = try Generator.files(of: "Sample", from: [Array(thingSchema.utf8)])
    #expect(files.map(\.path) == ["Sample", "Thing", "Thing+Types"].map(path))
    for file in files {
      let path = testFolder.appending("Reference").appending(file.name)
      if environment("RECORD") == "1" { try Disk.write(file.text, to: path) }
      let reference = String(decoding: try Disk.read(path), as: UTF8.self)
      #expect(file.text == reference, "\(file.name)")
    }
  }

  @Test("The same schema gives the same bytes every time")
  func deterministic() throws {
    let schema = Array(thingSchema.utf8)
    let first = try Generator.files(of: "Sample", from: [schema])
    for _ in 0..<5 { #expect(try Generator.files(of: "Sample", from: [schema]) == first) }
  }

  @Test(
    "A schema that names no type of three parts is refused",
    arguments: [#"{}"#, #"{"typeName": "Module"}"#, #"{"typeName": "AWS::KMS"}"#])
  func noTypeName(_ schema: String) {
    #expect(throws: GeneratorError.noTypeName) {
      try Generator.files(of: "Sample", from: [Array(schema.utf8)])
    }
  }

  @Test("A schema that is no JSON is refused with the place of the mistake")
  func notJSON() {
    let error = #expect(throws: GeneratorError.self) {
      try Generator.files(of: "Sample", from: [Array("{".utf8)])
    }
    #expect(
      error?.description
        == "a schema is no JSON: line 1, column 2: the text ends in the middle of a value")
  }

  @Test("A service without schemas is refused by its name")
  func unknownService() {
    #expect(throws: GeneratorError.unknownService("KSM")) {
      try Generator.files(of: "KSM", from: [])
    }
  }

  private func path(_ name: String) -> String { "CFNSample/Generated/\(name).swift" }
}
