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
    if members.isEmpty { return line("public init() {}") }
    let members = members.filter(\.isRequired) + members.filter { !$0.isRequired }
    parameters(members)
    indented { writer in
      for member in members { writer.line("self.\(member.name) =", member.name) }
    }
    line("}")
  }

  private mutating func parameters(_ members: [ResourceModel.Member]) {
    let parameters = members.map {
      (label: "\($0.name):", type: $0.declared + ($0.isRequired ? "" : " = nil"))
    }
    let list = parameters.map { "\($0.label) \($0.type)" }.joined(separator: ", ")
    if fits("public init(\(list)) {") { return line("public init(\(list)) {") }
    line("public init(")
    indented { writer in
      for (index, parameter) in parameters.enumerated() {
        let comma = index < parameters.count - 1 ? "," : ""
        writer.line(parameter.label, parameter.type + comma)
      }
    }
    line(") {")
  }

  /// The body that puts what is set into a variable, in alphabetical order.
  mutating func collect(
    _ members: [ResourceModel.Member], in variable: String, result: String
  ) {
    if members.isEmpty { return line("[:]") }
    line("var \(variable): Expression.Object = [:]")
    for member in members.sorted(by: { $0.source < $1.source }) {
      let value = member.name == variable ? "self.\(member.name)" : member.name
      arguments(of: "\(variable).set", ["\"\(member.source)\"", value])
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
