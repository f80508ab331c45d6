public import CloudFormation
public import Constructs
public import IAMPolicy

/// Somebody that a rule on permissions speaks of.
///
/// A string is an ARN, an account's id of 12 digits, or names a role or user of the stack: by its
/// logical id, or by the end of its path, `Function/ServiceRole`.
public struct GrantSubject: ExpressibleByStringLiteral {
  enum Meaning {
    case principal(Principal)
    case named(String)
  }

  let meaning: Meaning

  /// A role or a user.
  public static func role(_ holder: some IAM.IdentityHolder) -> Self {
    .principal(.arn(holder.arn))
  }

  /// The role that a function runs as.
  public static func role(_ function: Lambda.Function) -> Self {
    .principal(.arn(function.role.arn))
  }

  /// Whatever a policy can name.
  public static func principal(_ principal: Principal) -> Self {
    Self(meaning: .principal(principal))
  }

  /// An AWS service by its DNS name: `events.amazonaws.com`.
  public static func service(_ name: String) -> Self { .principal(.service(name)) }

  /// The ARN, the account or the role that the text names.
  public init(stringLiteral text: String) {
    self.init(text)
  }

  /// The ARN, the account or the role that the text names.
  public init(_ text: String) {
    let isAccount = text.utf8.count == 12 && text.allSatisfy(\.isWholeNumber)
    if isAccount {
      self.init(meaning: .principal(.account(Token(text))))
    } else if text.hasPrefix("arn:") {
      self.init(meaning: .principal(.arn(Token(text))))
    } else {
      self.init(meaning: .named(text))
    }
  }

  private init(meaning: Meaning) {
    self.meaning = meaning
  }
}

/// A resource that a rule on permissions speaks of.
///
/// A string is an ARN, `*` for every resource of the stack, or names a resource of the stack: by its
/// logical id, or by the end of its path, `eth-cmk-identity`.
public struct GrantObject: ExpressibleByStringLiteral {
  enum Meaning {
    case arn(Token<ARN>)
    case named(String)
  }

  let meaning: Meaning

  /// The resource of this ARN.
  public static func arn(_ arn: Token<ARN>) -> Self { Self(meaning: .arn(arn)) }
  /// A key.
  public static func key(_ key: some KMS.AnyKey) -> Self { .arn(key.arn) }
  /// A function.
  public static func function(_ function: Lambda.Function) -> Self { .arn(function.arn) }
  /// A role: who may assume it.
  public static func role(_ role: some IAM.AnyRole) -> Self { .arn(role.arn) }
  /// Every resource of the stack.
  public static var everything: Self { "*" }

  /// The ARN or the resource that the text names.
  public init(stringLiteral text: String) {
    self.init(text)
  }

  /// The ARN or the resource that the text names.
  public init(_ text: String) {
    let isARN = text == "*" || text.hasPrefix("arn:")
    self.init(meaning: isARN ? .arn(Token(text)) : .named(text))
  }

  private init(meaning: Meaning) {
    self.meaning = meaning
  }
}
