import CloudFormation

extension GrantRow {
  /// Who may do what on what.
  var sentence: String { "\(principal.person)  may  \(action)  on  \(resource.thing)" }
}

extension Witness {
  /// The request in one line.
  var sentence: String {
    let context = context.sorted(on: \.key).map {
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
