internal import CloudFormation
public import TemplateChanges

extension EntryChange {
  /// `+`, `−` or `~`.
  public var sign: String { before == nil ? "+" : after == nil ? "−" : "~" }

  /// The section and the entry: `Outputs.KeyID`.
  public var fullName: String { [section, name].filter { !$0.isEmpty }.joined(separator: ".") }

  /// What differs, in one line: of an entry with members only those that do.
  public var sentence: String {
    let (old, new) = (before?.object, after?.object)
    guard let old, let new else {
      return [before, after].compactMap { $0?.entryWords }.joined(separator: " → ")
    }
    let names = new.keys + old.keys.filter { new[$0] == nil }
    return names.filter { old[$0] != new[$0] }.map { name in
      let values = [old[name], new[name]].map { $0?.shortWords ?? "none" }
      return (name == "Value" ? "" : "\(name): ") + values.joined(separator: " → ")
    }.joined(separator: "; ")
  }
}

extension Value {
  /// An entry in people's words: of an output its value.
  fileprivate var entryWords: String { (self["Value"] ?? self).shortWords }
}
