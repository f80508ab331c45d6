extension SourceWriter {
  /// The stored properties of a struct.
  mutating func stored(_ members: [ResourceModel.Member]) {
    for member in members {
      comment(member.comment)
      line((member.isIndirect ? "@Indirect " : "") + "public var \(member.name):", member.declared)
    }
    if !members.isEmpty { line() }
  }

  /// The initializer of a struct: what is required first, and the rest nil unless given.
  mutating func initializer(of members: [ResourceModel.Member], comment: String) {
    self.comment(comment)
    let required = members.filter(\.isRequired)
    let optional = members.filter { !$0.isRequired }
    if members.isEmpty { return line("public init() {}") }
    let parameters =
      required.map { "\($0.name): \($0.declared)" }
      + optional.map { "\($0.name): \($0.declared) = nil" }
    list("public init", parameters, " {")
    indented { writer in
      for member in required + optional {
        writer.line("self.\(member.name) =", member.name)
      }
    }
    line("}")
  }

  /// The body that puts what is set into a variable, in alphabetical order.
  mutating func collect(
    _ members: [ResourceModel.Member], in variable: String, result: String
  ) {
    if members.isEmpty { return line("[:]") }
    line("var \(variable): Expression.Object = [:]")
    for member in members.sorted(by: { $0.source < $1.source }) {
      let value = member.name == variable ? "self.\(member.name)" : member.name
      list("\(variable).set", ["\"\(member.source)\"", value])
    }
    line("return \(result)")
  }
}

extension ResourceModel.Member {
  fileprivate var declared: String { type.text + (isRequired ? "" : "?") }

  fileprivate var comment: String {
    let facts = "`\(source)`" + (bounds.map { ": \($0)." } ?? ".")
    return facts + (consequence.map { " \($0)" } ?? "")
  }
}
