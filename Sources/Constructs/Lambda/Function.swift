public import CFNLambda
public import Chimney
public import CloudFormation

extension Lambda {
  /// A function that AWS Lambda runs, and the role it runs as (AWS page "AWS::Lambda::Function").
  public struct Function: IAM.Grantee, Addressable {
    /// The function's place in the tree.
    public let scope: Scope
    /// The `AWS::Lambda::Function`.
    public let resource: Handle<CFN.Lambda.Function>
    /// The role that the code runs as: what it is granted, the code may do.
    public let role: any IAM.AnyRole

    /// Makes a function.
    ///
    /// - Parameters:
    ///   - handler: What the runtime calls; `provided` runtimes start `bootstrap` and only hand the
    ///     name on.
    ///   - memorySize: 128 to 10,240 MB; the share of the processor grows with it.
    ///   - timeout: 1 to 900 whole seconds.
    ///   - environment: Up to 4 KB of names and values, which everybody who may read the function
    ///     can read.
    ///   - environmentKey: The key that the environment is encrypted with, in place of Lambda's own.
    ///   - role: The role to run as; without one a `ServiceRole` is made that may write its logs and
    ///     nothing else. A role that is given must bring that permission, and in a VPC that of
    ///     `AWSLambdaVPCAccessExecutionRole`.
    ///   - name: A name of one's own; without one CloudFormation makes one, and can replace the
    ///     function.
    ///   - logging: Where its logs go, for how long, and in which form.
    ///   - tracing: Whether AWS X-Ray follows its requests.
    ///   - deadLetters: Where events go that it failed at when nobody waited for an answer.
    ///   - asynchronous: How such events are tried again.
    ///   - reservedConcurrency: How many of it run at once, at most and at any time; 0 stops it.
    ///   - ephemeralStorage: Its `/tmp`, 512 to 10,240 MB.
    ///   - network: The subnets of a VPC that it reaches; without one it reaches the internet.
    ///   - layers: The ARNs of up to five layers, with their versions.
    @discardableResult
    public init(
      _ id: String, in scope: Scope, code: Code, runtime: Runtime = .providedAL2023,
      handler: String = "bootstrap", architecture: Architecture = .x86_64, memorySize: Int = 128,
      timeout: Duration = .seconds(3), environment: [String: Token<String>] = [:],
      environmentKey: (any KMS.AnyKey)? = nil, role: (any IAM.AnyRole)? = nil,
      name: String? = nil, logging: Logging? = nil, tracing: Tracing? = nil,
      deadLetters: DeadLetters? = nil, asynchronous: AsynchronousInvocation? = nil,
      reservedConcurrency: Int? = nil, ephemeralStorage: Int? = nil, network: Network? = nil,
      layers: [Token<ARN>] = [], description: String? = nil,
      file: StaticString = #filePath, line: UInt = #line
    ) {
      let scope = scope.child(id, file: file, line: line)
      let role = role ?? Self.serviceRole(in: scope, inVPC: network != nil, file, line)
      var function = CFN.Lambda.Function(
        code: code.property(in: scope, for: architecture, runtime), role: role.arn)
      function.architectures = [.init(architecture.rawValue)]
      function.description = description.map { Token($0) }
      if !environment.isEmpty { function.environment = .init(variables: environment) }
      function.ephemeralStorage = ephemeralStorage.map { .init(size: Token($0)) }
      function.functionName = name.map { Token($0) }
      function.handler = Token(handler)
      function.kmsKeyArn = environmentKey?.arn
      if !layers.isEmpty { function.layers = Token(layers) }
      function.memorySize = Token(memorySize)
      function.reservedConcurrentExecutions = reservedConcurrency.map { Token($0) }
      function.runtime = .init(runtime.rawValue)
      function.timeout = Token(Int(timeout.components.seconds))
      resource = scope.add("Resource", function, file: file, line: line)
      resource.depend(on: role.scope)
      self.scope = scope
      self.role = role
      apply(deadLetters, tracing, logging, network, asynchronous, file, line)
      scope.report(
        Self.mistakes(of: code, runtime, handler) + Self.mistakes(ofMemorySize: memorySize, timeout)
          + Self.mistakes(of: environment)
          + Self.mistakes(ofName: name, reservedConcurrency, ephemeralStorage, layers),
        file: file, line: line)
    }

    /// The function's ARN.
    public var arn: Token<ARN> { resource.arn }
    /// The function's name.
    public var name: Token<String> { resource.ref }
    /// The function itself.
    public var addressedFunction: Function { self }
    /// None: it is the function.
    public var qualifier: String? { nil }
    /// The identity that grants go to: the role's.
    public var identity: IAM.Identity? { role.identity }
    /// The role, by its ARN.
    public var principal: IAM.NamedPrincipal? { role.principal }

    private static func serviceRole(
      in scope: Scope, inVPC: Bool, _ file: StaticString, _ line: UInt
    ) -> IAM.Role {
      let policies: [IAM.ManagedPolicy] =
        [.aws("service-role/AWSLambdaBasicExecutionRole")]
        + (inVPC ? [.aws("service-role/AWSLambdaVPCAccessExecutionRole")] : [])
      return IAM.Role(
        "ServiceRole", in: scope, assumedBy: [.service("lambda.amazonaws.com")],
        managedPolicies: policies, file: file, line: line)
    }
  }
}
