internal import CFNLambda
public import Chimney
public import CloudFormation

extension Lambda {
  /// Where a function's logs go, and in which form (AWS page "Configuring advanced logging controls
  /// for your Lambda function").
  public struct Logging: Sendable {
    /// From which level on Lambda passes logs on, in JSON only.
    public enum Level: String, Sendable {
      case trace = "TRACE"
      case debug = "DEBUG"
      case info = "INFO"
      case warning = "WARN"
      case error = "ERROR"
      case fatal = "FATAL"
    }

    enum Place: Sendable {
      case lambdas
      case group(Token<String>)
      case new(Logs.Retention, RemovalPolicy)
    }

    let place: Place
    /// Whether each line is an object in JSON.
    public var isJSON = false
    /// From which level on the function's own logs are kept.
    public var applicationLevel: Level?
    /// From which level on Lambda's logs are kept: debug, info or warning.
    public var systemLevel: Level?

    /// Into a log group of this app.
    public static func group(_ group: Logs.LogGroup) -> Self { Self(place: .group(group.name)) }

    /// Into a log group that exists, by its name.
    public static func group(named name: Token<String>) -> Self { Self(place: .group(name)) }

    /// Into a log group of the function's own that keeps events so long. Without it they are kept for
    /// ever, in a group that is nobody's.
    public static func kept(
      _ retention: Logs.Retention, removal: RemovalPolicy = .retain
    ) -> Self {
      Self(place: .new(retention, removal))
    }

    /// Where Lambda puts them.
    public static let byLambda = Self(place: .lambdas)

    /// The same place, each line an object in JSON, from these levels on.
    public func json(application: Level? = nil, system: Level? = nil) -> Self {
      var logging = self
      logging.isJSON = true
      logging.applicationLevel = application
      logging.systemLevel = system
      return logging
    }
  }
}

extension Lambda.Logging {
  func property(
    in scope: Scope, _ file: StaticString, _ line: UInt
  ) -> CFN.Lambda.Function.LoggingConfig {
    var property = CFN.Lambda.Function.LoggingConfig()
    switch place {
    case .lambdas: break
    case .group(let name): property.logGroup = name
    case .new(let retention, let removal):
      property.logGroup =
        Logs.LogGroup(
          "LogGroup", in: scope, retention: retention, removal: removal, file: file, line: line
        ).name
    }
    if isJSON { property.logFormat = "JSON" }
    property.applicationLogLevel = applicationLevel.map { .init($0.rawValue) }
    property.systemLogLevel = systemLevel.map { .init($0.rawValue) }
    return property
  }

  var mistakes: [String] {
    var mistakes: [String] = []
    if !isJSON, applicationLevel != nil || systemLevel != nil {
      mistakes.append("only logs in JSON have levels that Lambda can pass on from")
    }
    if let systemLevel, ![.debug, .info, .warning].contains(systemLevel) {
      mistakes.append("Lambda's own logs have the levels debug, info and warning")
    }
    return mistakes
  }
}
