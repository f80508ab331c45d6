/// Whom an element `Principal` names.
enum PrincipalName: Hashable, Sendable {
  /// `"*"`: anybody at all.
  case everyone
  /// `{"AWS": "*"}`: every principal of AWS; whether services are meant depends on who reads it.
  case everyAWS
  /// An account, by its id or its root's ARN.
  case account(SymbolicText)
  /// A role, a user, a session.
  case arn(SymbolicText)
  /// Another kind (`Service`, `Federated`, `CanonicalUser`) and its name.
  case other(kind: String, SymbolicText)

  /// The principal that stands under a kind in a policy.
  init(kind: String, _ text: SymbolicText) {
    if kind != "AWS" {
      self = .other(kind: kind, text)
    } else if text == "*" {
      self = .everyAWS
    } else if let account = text.accountOfRoot {
      self = .account(account)
    } else {
      self = .arn(text)
    }
  }
}

extension PrincipalName: CustomStringConvertible {
  /// The principal as a policy names it.
  var description: String {
    switch self {
    case .everyone, .everyAWS: "*"
    case .account(let id): "arn:\(id.literal == nil ? "${AWS::Partition}" : "aws"):iam::\(id):root"
    case .arn(let text): text.description
    case .other(let kind, let text): "\(kind):\(text)"
    }
  }
}

extension SymbolicText {
  /// The account whose root this ARN or id names.
  fileprivate var accountOfRoot: SymbolicText? {
    let segments = segments
    if segments.count == 1 {
      if self == SymbolicText(.pseudo("AWS::AccountId")) { return self }
      guard let literal, literal.utf8.count == 12, literal.allSatisfy(\.isNumber) else {
        return nil
      }
      return self
    }
    guard segments.count == 6, segments[2] == "iam", segments[5] == "root" else { return nil }
    return segments[4]
  }

  /// The account that an ARN names.
  var accountOfARN: SymbolicText? {
    let segments = segments
    guard segments.count >= 6, !segments[4].pieces.isEmpty else { return nil }
    return segments[4]
  }
}
