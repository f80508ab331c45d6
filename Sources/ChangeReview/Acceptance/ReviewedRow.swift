public import CloudFormation
internal import Digests
internal import GrantReview
internal import TemplateChanges

/// One thing that makes a deploy stop, in the words that a reviewer reads: what is accepted is
/// exactly that.
public struct ReviewedRow: Sendable, Hashable {
  /// What kind of thing it is.
  public var kind: Kind
  /// The words, by what they are: `principal`, `action`, `resource`…
  public var words: [String: String]

  /// The kinds of things that make a deploy stop.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Somebody may do what they could not do before.
    case added
    /// What somebody may do could not be decided.
    case unknown
    /// Nobody is left who may change a key's policy.
    case lockOut = "lock-out"
    /// Something can be reached from anywhere.
    case exposure
    /// State is lost, replaced or no longer protected.
    case state

    /// Whether it is about permissions alone.
    var isGrant: Bool { self == .added || self == .unknown || self == .lockOut }
  }

  /// The row as JSON: its kind and its words, sorted.
  public var json: Value {
    .object(
      [("kind", .string(kind.rawValue))]
        + words.sorted(on: \.key)
        .map { ($0.key, .string($0.value)) })
  }

  var canonical: String { json.compact }
}

extension StackReview {
  /// All that makes a deploy stop.
  public var gatingRows: [ReviewedRow] {
    grants.added.map { ReviewedRow(kind: .added, $0) }
      + grants.unknown.map { ReviewedRow(kind: .unknown, $0, content: content) }
      + grants.lockOuts.map { ReviewedRow(kind: .lockOut, $0) }
      + exposures.map(ReviewedRow.init) + state.filter(\.gates).map(ReviewedRow.init)
  }
}

extension DeployedTemplate {
  /// The digest of what an undecided grant may depend on: of the whole template, save for the code
  /// of functions. Who accepts what nobody could decide accepts it for this template only.
  var contentDigest: String { Fingerprint.of([content]) }

  /// All that the grants of the stack may depend on, in one text.
  fileprivate var content: String {
    let values = (parameters.map { "\($0)=\($1)" } + pseudoParameters.map { "\($0)=\($1)" })
      .sorted()
    let nested = nestedStacks.sorted(on: \.key).map { "\($0.key): \($0.value.content)" }
    return ([template.withoutAssetHashes.compact] + values + nested).joined(separator: "\n")
  }
}

extension ReviewedRow {
  fileprivate init(kind: Kind, _ row: GrantRow, content: String? = nil) {
    self.kind = kind
    words = ["principal": row.principal, "action": row.action, "resource": row.resource]
    words["condition"] = row.condition
    words["note"] = row.note
    if !row.effects.isEmpty { words["effects"] = row.effects.joined(separator: "; ") }
    words["content"] = content
  }

  fileprivate init(_ exposure: Exposure) {
    kind = .exposure
    words = [
      "resource": exposure.id, "type": exposure.type, "description": exposure.description,
      "path": exposure.pointer.description,
    ]
  }

  fileprivate init(_ effect: StateEffect) {
    kind = .state
    words = [
      "resource": effect.id, "type": effect.type, "effect": effect.kind.rawValue,
      "reason": effect.reason.sentence,
    ]
    words["disposal"] = effect.disposal?.rawValue
  }
}
