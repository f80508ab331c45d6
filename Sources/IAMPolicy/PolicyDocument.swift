public import CloudFormation

/// An IAM policy: identity policy, resource policy, trust policy or boundary.
///
/// Source: the AWS page "IAM JSON policy element reference". A document is a value; where it was
/// written stays with each statement and never shows in the template.
public struct PolicyDocument: Sendable, Equatable {
  /// The language of a policy.
  public enum Version: String, Sendable {
    /// The current language, the one with policy variables.
    case v2012 = "2012-10-17"
    /// The earlier one, which a document without a version means.
    case v2008 = "2008-10-17"
  }

  /// The language of the document.
  public var version: Version
  /// The statements in order.
  public var statements: [Statement]

  /// A document of these statements.
  public init(version: Version = .v2012, statements: [Statement] = []) {
    self.version = version
    self.statements = statements
  }
}

extension PolicyDocument: ExpressibleByArrayLiteral {
  /// A document of these statements.
  public init(arrayLiteral statements: Statement...) {
    self.init(statements: statements)
  }
}

extension PolicyDocument: PropertyValue {
  /// The document as the template will say it; a statement that stands twice is written once.
  public var expression: Expression {
    let contents = statements.map(\.content)
    var seen: Set<Expression> = []
    // A few statements are compared more quickly than all of each is hashed.
    let isShort = contents.count < 5
    let unique = contents.indices.filter { index in
      isShort
        ? !contents[..<index].contains(contents[index]) : seen.insert(contents[index]).inserted
    }
    return [
      "Statement": .array(unique.map { statements[$0].expression(of: contents[$0]) }),
      "Version": .literal(.string(version.rawValue)),
    ]
  }
}
