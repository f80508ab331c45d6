public import CFNLambda
public import Chimney
public import CloudFormation

extension Lambda {
  /// A function as it is at one moment, for good (AWS page "Manage Lambda function versions").
  public struct Version: Invocable {
    /// The version's place in the tree.
    public let scope: Scope
    /// The `AWS::Lambda::Version`.
    public let resource: Handle<CFN.Lambda.Version>
    /// The function.
    public let function: Function

    /// Publishes the function once, as it is when this resource is made; what changes later changes
    /// no version. `Function.currentVersion` publishes each change.
    ///
    /// - Parameter provisionedConcurrency: How many of it stand ready at any time, and are paid for.
    @discardableResult
    public init(
      _ id: String, in scope: Scope, of function: Function, provisionedConcurrency: Int? = nil,
      description: String? = nil, removal: RemovalPolicy? = nil,
      file: StaticString = #filePath, line: UInt = #line
    ) {
      self.scope = scope.child(id, file: file, line: line)
      self.function = function
      var version = CFN.Lambda.Version(functionName: function.name)
      version.description = description.map { Token($0) }
      version.provisionedConcurrencyConfig = provisionedConcurrency.map {
        .init(provisionedConcurrentExecutions: Token($0))
      }
      resource = self.scope.add("Resource", version, file: file, line: line)
      resource.removalPolicy = removal
      resource.metadata["aws:cdk:do-not-refactor"] = true
      self.scope.report(
        Lambda.mistakes(ofProvisionedConcurrency: provisionedConcurrency), file: file, line: line)
    }

    /// The version's own ARN, its number at the end.
    public var arn: Token<ARN> { Token(resource.ref.expression) }
    /// The version's number.
    public var number: Token<String> { resource.version }
    /// The version alone.
    public var invocableARNs: [Token<ARN>] { [arn] }
    /// Permissions can be added.
    public var takesPermissions: Bool { true }
  }

  /// A name that points to a version, and can be pointed to another one (AWS page "Create an alias
  /// for a Lambda function").
  public struct Alias: Addressable {
    /// The alias's place in the tree.
    public let scope: Scope
    /// The `AWS::Lambda::Alias`.
    public let resource: Handle<CFN.Lambda.Alias>
    /// The function.
    public let addressedFunction: Function
    /// The alias's name.
    public let qualifier: String?

    /// Points a name to a version.
    ///
    /// - Parameters:
    ///   - others: Versions that get a share of the requests, 0 to 1, in place of the first one.
    ///   - provisionedConcurrency: How many stand ready at any time, and are paid for.
    @discardableResult
    public init(
      _ id: String, in scope: Scope, name: String, version: Version,
      others: [(version: Version, weight: Double)] = [], provisionedConcurrency: Int? = nil,
      description: String? = nil, file: StaticString = #filePath, line: UInt = #line
    ) {
      self.scope = scope.child(id, file: file, line: line)
      addressedFunction = version.function
      qualifier = name
      var alias = CFN.Lambda.Alias(
        functionName: version.function.name, functionVersion: version.number, name: Token(name))
      alias.description = description.map { Token($0) }
      alias.provisionedConcurrencyConfig = provisionedConcurrency.map {
        .init(provisionedConcurrentExecutions: Token($0))
      }
      if !others.isEmpty {
        alias.routingConfig = .init(
          additionalVersionWeights: others.map {
            .init(functionVersion: $0.version.number, functionWeight: Token($0.weight) ?? 0)
          })
      }
      resource = self.scope.add("Resource", alias, file: file, line: line)
      self.scope.report(
        Lambda.mistakes(ofProvisionedConcurrency: provisionedConcurrency)
          + Self.mistakes(name, others.map(\.weight)), file: file, line: line)
    }

    /// The alias's own ARN, its name at the end.
    public var arn: Token<ARN> { Token(resource.ref.expression) }
    /// The alias alone.
    public var invocableARNs: [Token<ARN>] { [arn] }
    /// Permissions can be added.
    public var takesPermissions: Bool { true }

    private static func mistakes(_ name: String, _ weights: [Double]) -> [String] {
      var mistakes: [String] = []
      let isName =
        (1...128).contains(name.utf8.count) && !name.allSatisfy(\.isNumber)
        && name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_".contains($0)) }
      if !isName {
        mistakes.append("'\(name)' is no alias's name: 1 to 128 letters, digits and -_, no number")
      }
      if !weights.allSatisfy((0...1).contains) || weights.reduce(0, +) > 1 {
        mistakes.append("the shares of other versions are between 0 and 1, all together too")
      }
      return mistakes
    }
  }

  fileprivate static func mistakes(ofProvisionedConcurrency count: Int?) -> [String] {
    guard let count, count < 1 else { return [] }
    return ["at least 1 of a version stands ready, not \(count)"]
  }
}

extension Lambda.Function {
  /// The version of the function as this app describes it: a new one is published with each change.
  ///
  /// The earlier version is deleted, unless `removal` is `.retain`. The logical id ends with a hash of
  /// the function's properties.
  public func currentVersion(
    removal: RemovalPolicy? = nil, provisionedConcurrency: Int? = nil, description: String? = nil,
    file: StaticString = #filePath, line: UInt = #line
  ) -> Lambda.Version {
    if let place = scope.find("CurrentVersion"),
      let known = place.find("Resource")?.handle(CFN.Lambda.Version.self)
    {
      return Lambda.Version(scope: place, resource: known, function: self)
    }
    let version = Lambda.Version(
      "CurrentVersion", in: scope, of: self, provisionedConcurrency: provisionedConcurrency,
      description: description, removal: removal, file: file, line: line)
    version.resource.nameAfterProperties(
      of: resource, except: ["ReservedConcurrentExecutions", "Tags"])
    return version
  }
}

extension Lambda.Version {
  fileprivate init(
    scope: Scope, resource: Handle<CFN.Lambda.Version>, function: Lambda.Function
  ) {
    self.scope = scope
    self.resource = resource
    self.function = function
  }
}
