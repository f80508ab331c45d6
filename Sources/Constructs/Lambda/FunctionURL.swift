public import CFNLambda
public import Chimney
public import CloudFormation

extension Lambda {
  /// An address of its own at which a function answers HTTPS requests (AWS page "Creating and
  /// managing Lambda function URLs").
  public struct FunctionURL {
    /// The address's place in the tree.
    public let scope: Scope
    /// The `AWS::Lambda::Url`.
    public let resource: Handle<CFN.Lambda.Url>
    let target: any Addressable
    let authentication: URLAuthentication

    /// The address, `https://` and a slash at its end.
    public var url: Token<String> { resource.functionUrl }

    /// Lets somebody send requests to the address, signed with their credentials.
    public func grantInvoke(
      to grantee: some IAM.Grantee, file: StaticString = #filePath, line: UInt = #line
    ) {
      if authentication == .openToTheWholeInternet {
        scope.report(
          .warning, "everybody may send requests to this address, so there is nothing to grant",
          file: file, line: line)
      }
      for permission in target.urlPermissions(isOpen: false) {
        target.grant(permission, to: grantee, file, line)
      }
    }
  }

  /// Who may send requests to a function's address.
  public enum URLAuthentication: String, Sendable {
    /// Whom AWS knows by a signature, and who is granted it.
    case iam = "AWS_IAM"
    /// Everybody in the world. The code has to know whom it serves, and the account pays for all.
    case openToTheWholeInternet = "NONE"
  }

  /// Whether a function's answer comes as a whole or as it is made.
  public enum InvokeMode: String, Sendable {
    /// As a whole.
    case buffered = "BUFFERED"
    /// As it is made.
    case responseStream = "RESPONSE_STREAM"
  }

  /// From which pages of the web browsers may send requests (AWS page "Cross-origin resource
  /// sharing").
  public struct CORS: Sendable {
    /// The pages' origins: `https://example.com`.
    public var allowedOrigins: [String]
    /// The methods, `GET` or `*`.
    public var allowedMethods: [String]
    /// The headers that a request may have.
    public var allowedHeaders: [String]
    /// The headers of the answer that a page may read.
    public var exposedHeaders: [String]
    /// Whether requests may have cookies and the like.
    public var allowsCredentials: Bool?
    /// For how long a browser remembers this, a day at most.
    public var maxAge: Duration?

    /// The pages of these origins.
    public init(
      allowedOrigins: [String], allowedMethods: [String] = [], allowedHeaders: [String] = [],
      exposedHeaders: [String] = [], allowsCredentials: Bool? = nil, maxAge: Duration? = nil
    ) {
      self.allowedOrigins = allowedOrigins
      self.allowedMethods = allowedMethods
      self.allowedHeaders = allowedHeaders
      self.exposedHeaders = exposedHeaders
      self.allowsCredentials = allowsCredentials
      self.maxAge = maxAge
    }

    var property: CFN.Lambda.Url.Cors {
      var cors = CFN.Lambda.Url.Cors()
      cors.allowCredentials = allowsCredentials.map { Token($0) }
      cors.allowHeaders = Self.list(allowedHeaders)
      cors.allowMethods = allowedMethods.isEmpty ? nil : Token(allowedMethods.map { .init($0) })
      cors.allowOrigins = Self.list(allowedOrigins)
      cors.exposeHeaders = Self.list(exposedHeaders)
      cors.maxAge = maxAge.map { Token(Int($0.components.seconds)) }
      return cors
    }

    private static func list(_ texts: [String]) -> Token<[String]>? {
      texts.isEmpty ? nil : Token(texts.map { Token($0) })
    }
  }
}

extension Lambda {
  /// What can have an address of its own: a function, or an alias of one.
  public protocol Addressable: Invocable {
    /// The function.
    var addressedFunction: Function { get }
    /// The alias's name; nil for the function itself.
    var qualifier: String? { get }
  }
}

extension Lambda.Addressable {
  /// Gives it an address, which only those can use who are granted it: one address at most.
  @discardableResult
  public func addURL(
    authentication: Lambda.URLAuthentication = .iam, cors: Lambda.CORS? = nil,
    invokeMode: Lambda.InvokeMode? = nil,
    file: StaticString = #filePath, line: UInt = #line
  ) -> Lambda.FunctionURL {
    let place = scope.child("FunctionUrl", file: file, line: line)
    var url = CFN.Lambda.Url(
      authType: .init(authentication.rawValue), targetFunctionArn: addressedFunction.arn)
    url.cors = cors?.property
    url.invokeMode = invokeMode.map { .init($0.rawValue) }
    url.qualifier = qualifier.map { Token($0) }
    let resource = place.add("Resource", url, file: file, line: line)
    if qualifier != nil, let alias = scope.find("Resource") { resource.depend(on: alias) }
    if authentication == .openToTheWholeInternet {
      for permission in urlPermissions(isOpen: true) { add(openly: permission, file, line) }
    }
    return Lambda.FunctionURL(
      scope: place, resource: resource, target: self, authentication: authentication)
  }

  /// An address takes two permissions: that to use it, and that to invoke the function through it.
  func urlPermissions(isOpen: Bool) -> [Lambda.InvokePermission] {
    let authentication: Lambda.URLAuthentication = isOpen ? .openToTheWholeInternet : .iam
    return [
      Lambda.InvokePermission(
        action: "lambda:InvokeFunctionUrl",
        id: isOpen ? .fixed("invoke-function-url") : .named("InvokeFunctionUrl", end: ""),
        resources: [arn],
        conditions: [.equals("lambda:FunctionUrlAuthType", Token(authentication.rawValue))],
        authentication: authentication.rawValue),
      Lambda.InvokePermission(
        action: "lambda:InvokeFunction",
        id: isOpen ? .fixed("invoke-function") : .named("InvokeFunctionUrl", end: "-DualAuth"),
        resources: [arn],
        conditions: [
          Condition(.bool, "lambda:InvokedViaFunctionUrl", [Token(.literal(.bool(true)))])
        ], isViaURL: true),
    ]
  }

  private func add(
    openly permission: Lambda.InvokePermission, _ file: StaticString, _ line: UInt
  ) {
    guard case .fixed(let id) = permission.id else { return }
    var resource = CFN.Lambda.Permission(
      action: Token(permission.action.rawValue), functionName: arn.text, principal: "*")
    resource.functionUrlAuthType = permission.authentication.map { .init($0) }
    resource.invokedViaFunctionUrl = permission.isViaURL ? true : nil
    scope.add(id, resource, file: file, line: line)
  }
}
