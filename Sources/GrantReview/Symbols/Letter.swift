/// A text that is known only once the stack is deployed, as one opaque letter.
///
/// Two mentions of one letter are the same text. Two letters may still stand for the same text:
/// what is proved over letters by containment holds, disjointness does not.
struct Letter: Hashable, Sendable {
  /// What stands between the braces of `${…}`: `AWS::Region`, `Key`, `aws:username`.
  let name: String
  /// Letters of one family with different names are surely different texts.
  var family: String?
  /// Whether it stands for all elements of a list that is not known.
  var isList = false
  /// Whether the text is neither empty nor holds a colon, a slash or a wildcard.
  var isSegment = false

  /// Whether it surely stands for a whole ARN.
  var isARN: Bool { family?.hasSuffix(".Arn") == true }

  /// Whether both may stand for one text.
  func mayEqual(_ other: Letter) -> Bool {
    self == other || family == nil || family != other.family
  }
}

extension Letter {
  /// A value of the deployment itself.
  static func pseudo(_ name: String) -> Letter {
    Letter(name: name, isSegment: name != "AWS::StackId" && name != "AWS::NotificationARNs")
  }
}
