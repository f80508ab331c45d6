// Generated from the schema of AWS::Lambda::Url
// by GenerateResources; not edited by hand.

public import CloudFormation

extension CFN.Lambda.Url {
  /// What `AllowMethod` may say: any text, and those that are known by name.
  public enum AllowMethod: StringLike {}

  /// What `AuthType` may say: any text, and those that are known by name.
  public enum AuthType: StringLike {}

  /// The property type `Cors` of `AWS::Lambda::Url`.
  public struct Cors: PropertyValue, Equatable {
    /// `AllowCredentials`.
    public var allowCredentials: Token<Bool>?
    /// `AllowHeaders`: 1 to 100 elements.
    public var allowHeaders: Token<[String]>?
    /// `AllowMethods`: 1 to 6 elements.
    public var allowMethods: Token<[AllowMethod]>?
    /// `AllowOrigins`: 1 to 100 elements.
    public var allowOrigins: Token<[String]>?
    /// `ExposeHeaders`: 1 to 100 elements.
    public var exposeHeaders: Token<[String]>?
    /// `MaxAge`: 0 to 86400.
    public var maxAge: Token<Int>?

    /// A value of these properties.
    public init(
      allowCredentials: Token<Bool>? = nil,
      allowHeaders: Token<[String]>? = nil,
      allowMethods: Token<[AllowMethod]>? = nil,
      allowOrigins: Token<[String]>? = nil,
      exposeHeaders: Token<[String]>? = nil,
      maxAge: Token<Int>? = nil
    ) {
      self.allowCredentials = allowCredentials
      self.allowHeaders = allowHeaders
      self.allowMethods = allowMethods
      self.allowOrigins = allowOrigins
      self.exposeHeaders = exposeHeaders
      self.maxAge = maxAge
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("AllowCredentials", allowCredentials)
      object.set("AllowHeaders", allowHeaders)
      object.set("AllowMethods", allowMethods)
      object.set("AllowOrigins", allowOrigins)
      object.set("ExposeHeaders", exposeHeaders)
      object.set("MaxAge", maxAge)
      return .object(object)
    }
  }

  /// What `InvokeMode` may say: any text, and those that are known by name.
  public enum InvokeMode: StringLike {}
}

extension Token<CFN.Lambda.Url.AllowMethod> {
  /// `GET`.
  public static var get: Self { "GET" }
  /// `PUT`.
  public static var put: Self { "PUT" }
  /// `HEAD`.
  public static var head: Self { "HEAD" }
  /// `POST`.
  public static var post: Self { "POST" }
  /// `PATCH`.
  public static var patch: Self { "PATCH" }
  /// `DELETE`.
  public static var delete: Self { "DELETE" }
  /// `*`.
  public static var symbol: Self { "*" }
}

extension Token<CFN.Lambda.Url.AuthType> {
  /// `AWS_IAM`.
  public static var awsIam: Self { "AWS_IAM" }
  /// `NONE`.
  public static var noneValue: Self { "NONE" }
}

extension Token<CFN.Lambda.Url.InvokeMode> {
  /// `BUFFERED`.
  public static var buffered: Self { "BUFFERED" }
  /// `RESPONSE_STREAM`.
  public static var responseStream: Self { "RESPONSE_STREAM" }
}
