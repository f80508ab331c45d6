/// Why a text is no YAML that CloudFormation could read, and where.
public struct YAMLError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong with the text.
  public enum Reason: Hashable, Sendable {
    /// What libyaml says of a text that is no YAML.
    case syntax(String)
    /// The key stands twice in one mapping, first at this line.
    case duplicateKey(String, firstLine: Int)
    /// A key that is no text: a list, a mapping or nothing.
    case keyIsNoText
    /// The merge key `<<`, which CloudFormation does not know.
    case mergeKey
    /// A tag that is neither one of YAML's own nor a function's short form.
    case unknownTag(String)
    /// The text is no value of the kind that its tag names.
    case notOfTag(String, String)
    /// A number that JSON cannot write, `.inf`.
    case unwritableNumber(String)
    /// An alias of an anchor that no value before it carries.
    case unknownAnchor(String)
    /// Sequences and mappings nest deeper than the reader allows.
    case tooDeep
    /// There are more values, counting those of aliases again, than the reader allows.
    case tooLarge
    /// The file holds no document.
    case empty
    /// The file holds a second document.
    case severalDocuments
  }

  /// What is wrong.
  public let reason: Reason
  /// The line, from 1.
  public let line: Int
  /// The character in its line, from 1.
  public let column: Int

  /// One sentence with the place first: `line 3, column 7: …`.
  public var description: String { "line \(line), column \(column): \(reason)" }
}

extension YAMLError.Reason: CustomStringConvertible {
  /// The reason in people's words.
  public var description: String {
    switch self {
    case .syntax(let problem): problem
    case .duplicateKey(let key, let line): "the key '\(key)' stands twice, first in line \(line)"
    case .keyIsNoText: "a key must be text"
    case .mergeKey: "CloudFormation does not know the merge key <<"
    case .unknownTag(let tag): "the tag \(tag) is none that CloudFormation knows"
    case .notOfTag(let tag, let text): "'\(text)' is no value of the tag \(tag)"
    case .unwritableNumber(let text): "\(text) is no number for a template; quote it to mean text"
    case .unknownAnchor(let name): "no value before this one carries the anchor &\(name)"
    case .tooDeep: "the values nest too deep"
    case .tooLarge: "there are too many values, those of aliases counted again"
    case .empty: "there is no document"
    case .severalDocuments: "a second document begins; a template is one document"
    }
  }
}
