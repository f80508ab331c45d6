// Generated from the schema of AWS::ApiGatewayV2::Api
// by GenerateResources; not edited by hand.

public import CloudFormation

extension CFN.ApiGatewayV2.Api {
  /// The property type `BodyS3Location` of `AWS::ApiGatewayV2::Api`.
  public struct BodyS3Location: PropertyValue, Equatable {
    /// `Bucket`.
    public var bucket: Token<String>?
    /// `Etag`.
    public var etag: Token<String>?
    /// `Key`.
    public var key: Token<String>?
    /// `Version`.
    public var version: Token<String>?

    /// A value of these properties.
    public init(
      bucket: Token<String>? = nil,
      etag: Token<String>? = nil,
      key: Token<String>? = nil,
      version: Token<String>? = nil
    ) {
      self.bucket = bucket
      self.etag = etag
      self.key = key
      self.version = version
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Bucket", bucket)
      object.set("Etag", etag)
      object.set("Key", key)
      object.set("Version", version)
      return .object(object)
    }
  }

  /// The property type `Cors` of `AWS::ApiGatewayV2::Api`.
  public struct Cors: PropertyValue, Equatable {
    /// `AllowCredentials`.
    public var allowCredentials: Token<Bool>?
    /// `AllowHeaders`.
    public var allowHeaders: Token<[String]>?
    /// `AllowMethods`.
    public var allowMethods: Token<[String]>?
    /// `AllowOrigins`.
    public var allowOrigins: Token<[String]>?
    /// `ExposeHeaders`.
    public var exposeHeaders: Token<[String]>?
    /// `MaxAge`.
    public var maxAge: Token<Int>?

    /// A value of these properties.
    public init(
      allowCredentials: Token<Bool>? = nil,
      allowHeaders: Token<[String]>? = nil,
      allowMethods: Token<[String]>? = nil,
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
}
