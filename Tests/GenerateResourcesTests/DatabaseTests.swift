import ResourceSchemas
import SystemPackage
import Testing

@testable import GenerateResources

@Suite struct DatabaseTests {
  @Test(
    "The schema database that is checked in is what the schemas of cfn-lint say",
    .enabled(
      if: installedSchemas != nil || environment("CI") == "true",
      "cfn-lint is not installed: no .venv, and CHIMNEY_PYTHON names no Python that has it"))
  func checkedIn() throws {
    let folder = SchemaFolder(path: try #require(installedSchemas, "cfn-lint is not installed"))
    let file = DatabaseFile(path: packageFolder.pushing("Sources/SchemaData/schemas.bin"))
    #expect(try file.isCurrent(folder.all), "run GenerateResources")
    let size = try Disk.read(file.path).count
    #expect(size < 1 << 21)
  }

  @Test("What is written of a schema is read again, but for defaults, formats and rash patterns")
  func roundTrip() throws {
    var schema = try ResourceSchema(Array(thingSchema.utf8))
    schema.failsOnUpdate = ["Mode"]
    let bytes = SchemaDatabase.bytes(of: [schema])
    let read = bytes.withUnsafeBufferPointer { SchemaDatabase($0)?[schema.typeName.text] }
    let ratio = try #require(schema.properties.firstIndex { $0.name == "Ratio" })
    schema.properties[ratio].shape.facts.standard = nil
    let type = try #require(schema.properties.firstIndex { $0.name == "Type" })
    schema.properties[type].shape.facts.standard = nil
    #expect(read == schema)
    #expect(schema.policies == ["Policy"])
  }

  @Test("The same schemas give the same bytes, in whatever order they come")
  func deterministic() throws {
    let thing = try ResourceSchema(Array(thingSchema.utf8))
    let other = try ResourceSchema(
      Array(#"{"typeName": "AWS::Sample::Other", "properties": {"A": {"type": "string"}}}"#.utf8))
    #expect(SchemaDatabase.bytes(of: [thing, other]) == SchemaDatabase.bytes(of: [other, thing]))
  }
}
