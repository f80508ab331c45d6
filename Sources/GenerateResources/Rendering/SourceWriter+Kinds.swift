extension SourceWriter {
  /// The declaration of an open set of texts.
  mutating func kind(_ kind: ResourceModel.Kind) {
    comment("What `\(kind.source)` says; any text is one, those that are known have names.")
    line("public enum \(kind.name): StringLike {}")
  }

  /// The texts that are known of all kinds declared in or below a type, as static members.
  mutating func knownValues(of declarations: ResourceModel.Declarations, in path: String) {
    for kind in declarations.kinds.values.sorted(by: { $0.name < $1.name }) {
      line()
      constrained("extension Token", where: "Kind == \(path).\(kind.name)") { writer in
        for value in kind.values {
          writer.comment("`\(value.text)`.")
          writer.property("public static var \(value.name): Self", value.text.debugDescription)
        }
      }
    }
    for structure in declarations.structures.values.sorted(by: { $0.name < $1.name }) {
      knownValues(of: structure.nested, in: "\(path).\(structure.name)")
    }
  }
}
