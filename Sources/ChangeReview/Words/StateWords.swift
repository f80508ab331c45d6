internal import CloudFormation
public import TemplateChanges

extension StateEffect {
  /// What happens, in a word or two: `lost`, `may be lost`.
  public var word: String {
    let plain =
      switch kind {
      case .lost: "lost"
      case .replaced: "replaced"
      case .unprotected: "unprotected"
      case .letGo: "let go"
      }
    return isCertain ? plain : "may be \(plain)"
  }

  /// Why it happens and what becomes of the resource, in one sentence.
  public var sentence: String {
    let outcome =
      switch (disposal, isCertain) {
      case (.deleted?, true): "; it is deleted"
      case (.deleted?, false): "; it would be deleted"
      case (.snapshotted?, true): "; it is deleted, a snapshot stays"
      case (.snapshotted?, false): "; it would be deleted, a snapshot would stay"
      case (.retained?, true): "; it stays, outside of any stack"
      case (.retained?, false): "; it would stay, outside of any stack"
      case (nil, _): ""
      }
    return reason.sentence + outcome
  }
}

extension StateEffect.Reason {
  /// The reason in people's words.
  public var sentence: String {
    switch self {
    case .removed: "it leaves the template"
    case .renamed(let id): "its logical id is \(id) now, so CloudFormation makes a new one"
    case .replacement(let names):
      "another \(names.joined(separator: ", ")) needs a new resource"
    case .condition(let name): "the condition \(name), under which it exists, changes"
    case .policy(let name, let before, let after): "its \(name) was \(before) and is \(after)"
    }
  }
}

extension ResourceChange {
  /// What CloudFormation does, in people's words.
  public var sentence: String {
    if let counterpart {
      return action == .added
        ? "created, in the place of \(counterpart)"
        : "\(removal), and \(counterpart) created for it"
    }
    switch action {
    case .added: return "created"
    case .removed: return removal
    case .changed: return isCodeOnly ? "code" : update
    }
  }

  private var removal: String {
    switch action {
    case .removed(.retained): "let go"
    case .removed(.snapshotted): "deleted, with a snapshot"
    default: "deleted"
    }
  }

  private var update: String {
    switch action {
    case .changed(.templateOnly): "only in the template"
    case .changed(.inPlace): "updated in place"
    case .changed(.mayReplace): "may be replaced"
    case .changed(.replaces): "replaced"
    case .changed(.fails): "refused"
    case .added, .removed: ""
    }
  }
}

extension PropertyChange.Cause {
  /// Why the value may be another one, in people's words.
  public var sentence: String {
    switch self {
    case .replacedResource(let id): "\(id) is another resource"
    case .parameter(let name): "the parameter \(name) differs"
    case .mapping(let name): "the mapping \(name) differs"
    case .condition(let name): "the condition \(name) differs"
    }
  }
}
