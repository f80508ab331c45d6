public import CFNLambda
public import Chimney
public import CloudFormation
internal import IAMPolicy

extension Lambda {
  /// A function that AWS Lambda runs, and the role it runs as (AWS page "AWS::Lambda::Function").
  public struct Function: IAM.Grantee {
    /// The function's place in the tree.
    public let scope: Scope
    /// The `AWS::Lambda::Function`.
    public let resource: Handle<CFN.Lambda.Function>
    /// The role that the code runs as: what it is granted, the code may do.
    public let role: IAM.Role

    /// Makes a function.
    ///
    /// - Parameters:
    ///   - handler: What the runtime calls; `provided` runtimes start `bootstrap` and only hand the
    ///     name on.
    ///   - memorySize: 128 to 10,240 MB; the share of the processor grows with it.
    ///   - timeout: 1 to 900 whole seconds.
    ///   - environment: Up to 4 KB of names and values, which everybody who may read the function
    ///     can read.
    ///   - role: The role to run as; without one a `ServiceRole` is made that may write its logs and
    ///     nothing else.
    @discardableResult
    public init(
      _ id: String, in scope: Scope, code: Code, runtime: Runtime = .providedAL2023,
      handler: String = "bootstrap", architecture: Architecture = .x86_64, memorySize: Int = 128,
      timeout: Duration = .seconds(3), environment: [String: Token<String>] = [:],
      role: IAM.Role? = nil, description: String? = nil,
      file: StaticString = #filePath, line: UInt = #line
    ) {
      let scope = scope.child(id, file: file, line: line)
      let role = role ?? Self.serviceRole(in: scope, file, line)
      var function = CFN.Lambda.Function(
        code: code.property(in: scope, for: architecture), role: role.arn)
      function.architectures = [.init(architecture.rawValue)]
      function.description = description.map { Token($0) }
      if !environment.isEmpty { function.environment = .init(variables: environment) }
      function.handler = Token(handler)
      function.memorySize = Token(memorySize)
      function.runtime = .init(runtime.rawValue)
      function.timeout = Token(Int(timeout.components.seconds))
      resource = scope.add("Resource", function, file: file, line: line)
      resource.depend(on: role.scope)
      self.scope = scope
      self.role = role
      let mistakes =
        Self.mistakes(of: code, runtime, handler)
        + Self.mistakes(ofMemorySize: memorySize, timeout) + Self.mistakes(of: environment)
      scope.report(mistakes, file: file, line: line)
    }

    /// The function's ARN.
    public var arn: Token<ARN> { resource.arn }
    /// The function's name.
    public var name: Token<String> { resource.ref }

    private static func serviceRole(
      in scope: Scope, _ file: StaticString, _ line: UInt
    ) -> IAM.Role {
      IAM.Role(
        "ServiceRole", in: scope, assumedBy: [.service("lambda.amazonaws.com")],
        managedPolicies: [.aws("service-role/AWSLambdaBasicExecutionRole")],
        file: file, line: line)
    }
  }
}
