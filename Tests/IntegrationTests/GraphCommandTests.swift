import SystemPackage
import TestMachine
import Testing

@Suite("chimney graph, and chimney diff as a page")
struct GraphCommandTests {
  @Test("Draws the app's stack in every form, and a finished assembly the same")
  func forms() async throws {
    let assembly = try await SharedAssembly.path()
    for (format, start) in [("svg", "<?xml"), ("mermaid", "flowchart LR"), ("dot", "digraph")] {
      let run = try await chimney("graph", "--format", format)
      #expect(run.status == 0 && run.output.hasPrefix(start), "\(run.transcript)")
      #expect(run.output.contains("kms") && run.output.contains("Sign"))
      let other = try await chimney("graph", "--format", format, "--assembly", assembly.string)
      #expect(other.output == run.output)
    }
  }

  @Test("Writes to a file, and names the stacks when one is meant that is not there")
  func output() async throws {
    let template = try await SharedAssembly.templatePath()
    try await withFolder { folder in
      let file = folder.appending("graph.svg")
      let run = try await chimney("graph", "--of", template.string, "--output", file.string)
      #expect(run.status == 0 && run.output.isEmpty, "\(run.transcript)")
      #expect(file.text?.contains("eth-cmk-identity") == true)
      let missing = try await chimney("graph", "missing")
      #expect(missing.status == 1)
      #expect(missing.errors.contains("there is no stack 'missing'"), "\(missing.transcript)")
    }
  }

  @Test("Writes a change as a page")
  func page() async throws {
    let template = try await SharedAssembly.templatePath()
    try await withFolder { folder in
      let before = folder.appending("before.json")
      try before.put(try #require(template.text?.replacing("\"DIGEST\"", with: "\"RAW\"")))
      let run = try await chimney("diff", "--format", "html", "--from", before.string)
      #expect(run.status == 0 && run.output.hasPrefix("<!doctype html>"), "\(run.transcript)")
      #expect(run.output.contains("stacks/Infrastructure.swift:"))
    }
  }
}
