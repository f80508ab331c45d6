public import CloudFormation

extension Diagnostic {
  /// The diagnostic as compilers print it, `file:line: error: message [path]`, with a line for each
  /// place further in. `name` says how a file is called, relative to its package for example.
  public func text(naming name: (SourceLocation) -> String) -> String {
    var lines: [String] = []
    let place = locations.first.map { "\(name($0)):\($0.line): " } ?? ""
    let said = mistake.description.split(separator: "\n", omittingEmptySubsequences: false)
    lines.append("\(place)\(severity.rawValue): \(said[0])\(path.isEmpty ? "" : " [\(path)]")")
    lines += said.dropFirst().map(String.init)
    for location in locations.dropFirst() {
      lines.append("  \(name(location)):\(location.line): note: from here")
    }
    for note in mistake.notes {
      lines.append("  \(name(note.location)):\(note.location.line): note: \(note.remark)")
    }
    return lines.joined(separator: "\n")
  }
}
