import CloudFormation
public import GrantReview

/// Rows in people's words.
public struct RowWords: Sendable {
  /// What resources are called.
  public let names: ResourceNames

  /// The words for the rows of a stack.
  public init(_ review: StackReview) {
    names = ResourceNames(review)
  }

  /// Who: `role SignerRole (runs eth-kms-client)`, `account 999988887777 (external)`, `everyone`.
  public func principal(_ text: String) -> String {
    if text == "*" { return "everyone" }
    if let service = text.rest(after: "Service:") { return "the service \(service)" }
    if let provider = text.rest(after: "Federated:") { return "users of \(provider)" }
    if let id = Self.reference(text), names.knows(id) {
      let runs = names.runners(of: id).map { names.name(of: $0) }
      return names.resource(id)
        + (runs.isEmpty ? "" : " (runs \(runs.joined(separator: ", ")))")
    }
    return account(text) ?? shown(text)
  }

  private func account(_ text: String) -> String? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.first == "arn", text.hasSuffix(":root") else { return nil }
    if text.contains("${AWS::AccountId}") { return "the account" }
    guard parts.count == 6 else { return nil }
    return "account \(parts[4]) (external)"
  }

  /// On what: `key eth-cmk-identity`, `every key`.
  public func resource(_ text: String, for action: String) -> String {
    guard text == "*" || text.hasPrefix("* except ") else { return shown(text) }
    return "every \(Self.noun(for: action))" + shown(String(text.dropFirst()))
  }

  /// The text with the names of resources in place of references to them.
  public func shown(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let start = rest.firstRange(of: "${"),
      let end = rest[start.upperBound...].firstIndex(of: "}")
    {
      result += rest[..<start.lowerBound]
      let whole = rest[start.lowerBound...end]
      result +=
        Self.reference(String(whole)).flatMap { names.knows($0) ? names.resource($0) : nil }
        ?? String(whole)
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }

  /// Who may do what on what, in one line.
  public func sentence(_ row: GrantRow) -> String {
    if row.isAboutNobody { return "whom it lets do what cannot be told" }
    return
      "\(principal(row.principal))  may  \(row.action)  on  \(resource(row.resource, for: row.action))"
  }

  /// A request that shows it, in one line.
  public func sentence(_ witness: Witness) -> String {
    let context = witness.context.sorted(on: \.key).map {
      "\($0.key)=\($0.value.joined(separator: "+"))"
    }
    let rest = context.isEmpty ? "" : " with \(context.joined(separator: ", "))"
    return "\(principal(witness.principal)) \(witness.action) on \(shown(witness.resource))\(rest)"
  }
}

extension RowWords {
  /// The logical id, if the text is a reference to a resource or to its ARN: `${Key.Arn}`.
  static func reference(_ text: String) -> String? {
    guard text.hasPrefix("${"), text.hasSuffix("}"), !text.dropFirst(2).contains("$") else {
      return nil
    }
    let inner = text.dropFirst(2).dropLast()
    return String(inner.hasSuffix(".Arn") ? inner.dropLast(4) : inner)
  }

  /// What the actions of one service act on; `resource` for several.
  private static func noun(for actions: String) -> String {
    let kept = actions.firstRange(of: " except ").map { actions[..<$0.lowerBound] } ?? actions[...]
    let services = Set(
      kept.split(separator: ",").map { part in
        part.drop(while: \.isWhitespace).prefix { $0 != ":" }.lowercased()
      })
    guard services.count == 1, kept.contains(":"), let service = services.first else {
      return "resource"
    }
    return nouns[service] ?? "resource"
  }

  private static let nouns = [
    "kms": "key", "secretsmanager": "secret", "sqs": "queue", "sns": "topic",
    "dynamodb": "table",
  ]
}

extension String {
  func rest(after prefix: String) -> String? {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil
  }
}

extension GrantRow {
  /// Whether it names neither somebody nor something: what could not be read at all.
  fileprivate var isAboutNobody: Bool {
    principal == "*" && action == "*" && resource == "*" && note != nil && reach == .internal
  }
}
