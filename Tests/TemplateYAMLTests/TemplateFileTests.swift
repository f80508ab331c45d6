import CloudFormation
import TemplateYAML
import Testing

@Suite struct TemplateFileTests {
  @Test(
    "The name says how a file is read, and otherwise its first character does",
    arguments: [
      ("t.json", #"{"Resources": {}}"#), ("t.yaml", "Resources: {}"), ("t.YML", "{Resources: {}}"),
      ("t.template", "\n {\"Resources\": {}}"), ("t.template", "Resources: {}"), ("t", "---\n{}"),
    ])
  func kind(_ name: String, _ text: String) throws {
    #expect(try Template(file: text.utf8, named: name) == Template())
  }

  @Test(
    "A value of a wrong kind is named with its line, in JSON as in YAML",
    arguments: [
      ("t.json", "{\n\"Resources\": {\n\"T\": {\n\"Type\":\n 1}}}", 5),
      ("t.yaml", "Resources:\n  T:\n    Type: [1]\n", 3),
      ("t.yaml", "Resources:\n  T:\n    Type: A\n    DependsOn:\n      - a\n      - {}\n", 5),
    ])
  func line(_ name: String, _ text: String, _ line: Int) {
    let error = #expect(throws: TemplateFileError.self) {
      try Template(file: text.utf8, named: name)
    }
    guard case .template(_, line: let found)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(found == line)
  }

  @Test("A mistake of the syntax is told in the words of its language")
  func syntax() {
    let json = #expect(throws: TemplateFileError.self) {
      try Template(file: "{\n,}".utf8, named: "t.json")
    }
    #expect(json?.description == "line 2, column 1: ',' cannot stand here")
    let yaml = #expect(throws: TemplateFileError.self) {
      try Template(file: "A: 1\nA: 2".utf8, named: "t.yaml")
    }
    #expect(yaml?.description == "line 2, column 1: the key 'A' stands twice, first in line 1")
  }
}
