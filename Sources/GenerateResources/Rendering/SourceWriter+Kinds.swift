extension SourceWriter {
  /// The declaration of an open set of texts.
  mutating func kind(_ kind: ResourceModel.Kind) {
    comment("What `\(kind.source)` may say: any text, and those that are known by name.")
    line("public enum \(kind.name): StringLike {}")
  }

  /// The texts that are known of all kinds declared in or below a type, as static members.
  mutating func knownValues(of declarations: ResourceModel.Declarations, in path: String) {
    for kind in declarations.kinds.values.sorted(by: { $0.name < $1.name }) {
      line()
      specialization(of: "Token", for: "\(path).\(kind.name)") { writer in
        for value in kind.values {
          let literal = value.text.debugDescription
          writer.comment(value.text.isEmpty ? "No text." : "`\(literal.dropFirst().dropLast())`.")
          writer.property("public static var \(value.name)", of: "Self", literal)
        }
      }
    }
    for structure in declarations.structures.values.sorted(by: { $0.name < $1.name }) {
      knownValues(of: structure.nested, in: "\(path).\(structure.name)")
    }
  }
}
