public import CFNLogs
public import Chimney
public import CloudFormation

/// Constructs of Amazon CloudWatch Logs.
public enum Logs {}

extension Logs {
  /// Where log streams are kept, for how long (AWS page "Working with log groups and log streams").
  public struct LogGroup {
    /// The log group's place in the tree.
    public let scope: Scope
    /// The `AWS::Logs::LogGroup`.
    public let resource: Handle<CFN.Logs.LogGroup>

    /// Makes a log group.
    ///
    /// - Parameters:
    ///   - retention: After which time events are deleted.
    ///   - name: A name of one's own; without one CloudFormation makes one.
    ///   - encryptionKey: A key that CloudWatch Logs encrypts with; its policy must let the service
    ///     (AWS page "Encrypt log data in CloudWatch Logs using AWS KMS").
    ///   - removal: What becomes of it, and of what it holds, when it leaves the stack.
    @discardableResult
    public init(
      _ id: String, in scope: Scope, retention: Retention = .twoYears, name: String? = nil,
      encryptionKey: (any KMS.AnyKey)? = nil, removal: RemovalPolicy = .retain,
      file: StaticString = #filePath, line: UInt = #line
    ) {
      self.scope = scope.child(id, file: file, line: line)
      var group = CFN.Logs.LogGroup()
      group.kmsKeyId = encryptionKey?.arn
      group.logGroupName = name.map { Token($0) }
      group.retentionInDays = retention.days.map { Token($0) }
      resource = self.scope.add("Resource", group, file: file, line: line)
      resource.removalPolicy = removal
      if let name, !Self.isValid(name: name) {
        self.scope.report(
          .error, "'\(name)' is no log group's name: 1 to 512 letters, digits and _-/.#",
          file: file, line: line)
      }
      if let days = retention.days, !Retention.known.contains(days) {
        self.scope.report(
          .error,
          "CloudWatch Logs cannot keep events for \(days) days, only for "
            + Retention.known.map(String.init).joined(separator: ", "), file: file, line: line)
      }
    }

    /// The log group's name.
    public var name: Token<String> { resource.ref }
    /// The log group's ARN.
    public var arn: Token<ARN> { resource.arn }

    private static func isValid(name: String) -> Bool {
      (1...512).contains(name.utf8.count)
        && name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "_-/.#".contains($0)) }
    }
  }

  /// For how long a log group keeps an event (AWS page "PutRetentionPolicy").
  public struct Retention: Sendable, Hashable {
    /// The days; nil for ever.
    let days: Int?

    /// For so many days, a number that CloudWatch Logs knows.
    public static func days(_ days: Int) -> Self { Self(days: days) }

    /// For ever.
    public static let forever = Self(days: nil)
    /// A day.
    public static let oneDay = Self(days: 1)
    /// A week.
    public static let oneWeek = Self(days: 7)
    /// A month of 30 days.
    public static let oneMonth = Self(days: 30)
    /// Three months, 90 days.
    public static let threeMonths = Self(days: 90)
    /// A year.
    public static let oneYear = Self(days: 365)
    /// Two years.
    public static let twoYears = Self(days: 731)
    /// Ten years.
    public static let tenYears = Self(days: 3653)

    fileprivate static let known = [
      1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922,
      3288, 3653,
    ]
  }
}
