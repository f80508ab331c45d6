extension GrantReview {
  /// The review for people, at a terminal: a heading, a paragraph for each grant, the fingerprint.
  ///
  /// - Parameters:
  ///   - title: what was compared, `stack · deployed → cdk.out`.
  ///   - origin: where a row's place in the template was written, if that is known.
  public func text(title: String, origin: (_ path: String) -> String? = { _ in nil }) -> String {
    let heading =
      "Grants · \(title.printable)    \(verdict.rawValue.uppercased())  +\(added.count) −\(removed.count)"
      + (unknown.isEmpty ? "" : " ?\(unknown.count)")
    var lines = [heading]
    for (sign, rows) in [("+", added), ("?", unknown), ("−", removed)] {
      for row in rows { lines += row.lines(sign, origin(row.path)) }
    }
    for note in notes {
      lines.append("  i \(note.principal.printable): \((note.note ?? "").printable)")
    }
    if gate { lines.append("  accept exactly these grants:  --accept \(fingerprint)") }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension GrantRow {
  fileprivate func lines(_ sign: String, _ origin: String?) -> [String] {
    let margin = String(repeating: " ", count: 13)
    let name = risk.rawValue + String(repeating: " ", count: 8 - risk.rawValue.utf8.count)
    var lines = ["  \(sign) \(name) \(sentence.printable)"]
    if let condition { lines.append("\(margin)if \(condition.printable)") }
    if let note { lines.append("\(margin)\(note.printable)") }
    lines += effects.map { "\(margin)\($0.printable)" }
    if let witness { lines.append("\(margin)for example \(witness.sentence.printable)") }
    let place = path.isEmpty ? [] : [path]
    let places = ([origin].compactMap(\.self) + place).map(\.printable)
    if !places.isEmpty { lines.append("\(margin)\(places.joined(separator: " · "))") }
    return lines
  }

  /// Who may do what on what.
  var sentence: String { "\(principal.person)  may  \(action)  on  \(resource.thing)" }
}

extension Witness {
  /// The request in one line.
  var sentence: String {
    let context = context.sorted { $0.key < $1.key }.map {
      "\($0.key)=\($0.value.joined(separator: "+"))"
    }
    let rest = context.isEmpty ? "" : " with \(context.joined(separator: ", "))"
    return "\(principal.person) \(action) on \(resource)\(rest)"
  }
}

extension String {
  /// A principal in people's words.
  fileprivate var person: String {
    if self == "*" { return "everyone" }
    if let service = withoutPrefix("Service:") { return "the service \(service)" }
    let parts = split(separator: ":", omittingEmptySubsequences: false)
    if parts.count == 6, parts[0] == "arn", parts[5] == "root" { return "account \(parts[4])" }
    if hasPrefix("arn:${AWS::Partition}:iam::${AWS::AccountId}:root") { return "the account" }
    return self
  }

  /// A resource in people's words.
  fileprivate var thing: String { self == "*" ? "every resource" : self }

  /// The text without anything that a terminal would obey.
  var printable: String {
    guard unicodeScalars.contains(where: \.isControl) else { return self }
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if scalar.isControl {
        result.append(contentsOf: "\\u{\(String(scalar.value, radix: 16))}".unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }
}

extension Unicode.Scalar {
  /// Control characters, and those that turn the direction of text around.
  fileprivate var isControl: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: true
    default: false
    }
  }
}
