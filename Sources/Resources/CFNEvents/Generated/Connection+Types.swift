// Generated from the schema of AWS::Events::Connection
// by GenerateResources; not edited by hand.

public import CloudFormation

extension CFN.Events.Connection {
  /// The property type `ApiKeyAuthParameters` of `AWS::Events::Connection`.
  public struct ApiKeyAuthParameters: PropertyValue, Equatable {
    /// `ApiKeyName`: 1 to 512 characters.
    public var apiKeyName: Token<String>
    /// `ApiKeyValue`: 1 to 512 characters.
    public var apiKeyValue: Token<String>

    /// A value of these properties.
    public init(apiKeyName: Token<String>, apiKeyValue: Token<String>) {
      self.apiKeyName = apiKeyName
      self.apiKeyValue = apiKeyValue
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("ApiKeyName", apiKeyName)
      object.set("ApiKeyValue", apiKeyValue)
      return .object(object)
    }
  }

  /// The property type `AuthParameters` of `AWS::Events::Connection`.
  public struct AuthParameters: PropertyValue, Equatable {
    /// `ApiKeyAuthParameters`.
    public var apiKeyAuthParameters: ApiKeyAuthParameters?
    /// `BasicAuthParameters`.
    public var basicAuthParameters: BasicAuthParameters?
    /// `ConnectivityParameters`.
    public var connectivityParameters: ConnectivityParameters?
    /// `InvocationHttpParameters`.
    public var invocationHttpParameters: ConnectionHttpParameters?
    /// `OAuthParameters`.
    public var oAuthParameters: OAuthParameters?

    /// A value of these properties.
    public init(
      apiKeyAuthParameters: ApiKeyAuthParameters? = nil,
      basicAuthParameters: BasicAuthParameters? = nil,
      connectivityParameters: ConnectivityParameters? = nil,
      invocationHttpParameters: ConnectionHttpParameters? = nil,
      oAuthParameters: OAuthParameters? = nil
    ) {
      self.apiKeyAuthParameters = apiKeyAuthParameters
      self.basicAuthParameters = basicAuthParameters
      self.connectivityParameters = connectivityParameters
      self.invocationHttpParameters = invocationHttpParameters
      self.oAuthParameters = oAuthParameters
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("ApiKeyAuthParameters", apiKeyAuthParameters)
      object.set("BasicAuthParameters", basicAuthParameters)
      object.set("ConnectivityParameters", connectivityParameters)
      object.set("InvocationHttpParameters", invocationHttpParameters)
      object.set("OAuthParameters", oAuthParameters)
      return .object(object)
    }
  }

  /// What `AuthorizationType` may say: any text, and those that are known by name.
  public enum AuthorizationType: StringLike {}

  /// The property type `BasicAuthParameters` of `AWS::Events::Connection`.
  public struct BasicAuthParameters: PropertyValue, Equatable {
    /// `Password`: 1 to 512 characters.
    public var password: Token<String>
    /// `Username`: 1 to 512 characters.
    public var username: Token<String>

    /// A value of these properties.
    public init(password: Token<String>, username: Token<String>) {
      self.password = password
      self.username = username
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Password", password)
      object.set("Username", username)
      return .object(object)
    }
  }

  /// The property type `ClientParameters` of `AWS::Events::Connection`.
  public struct ClientParameters: PropertyValue, Equatable {
    /// `ClientID`: 1 to 512 characters.
    public var clientID: Token<String>
    /// `ClientSecret`: 1 to 512 characters.
    public var clientSecret: Token<String>

    /// A value of these properties.
    public init(clientID: Token<String>, clientSecret: Token<String>) {
      self.clientID = clientID
      self.clientSecret = clientSecret
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("ClientID", clientID)
      object.set("ClientSecret", clientSecret)
      return .object(object)
    }
  }

  /// The property type `ConnectionHttpParameters` of `AWS::Events::Connection`.
  public struct ConnectionHttpParameters: PropertyValue, Equatable {
    /// `BodyParameters`: at most 100 elements.
    public var bodyParameters: [Parameter]?
    /// `HeaderParameters`: at most 100 elements.
    public var headerParameters: [Parameter]?
    /// `QueryStringParameters`: at most 100 elements.
    public var queryStringParameters: [Parameter]?

    /// A value of these properties.
    public init(
      bodyParameters: [Parameter]? = nil,
      headerParameters: [Parameter]? = nil,
      queryStringParameters: [Parameter]? = nil
    ) {
      self.bodyParameters = bodyParameters
      self.headerParameters = headerParameters
      self.queryStringParameters = queryStringParameters
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("BodyParameters", bodyParameters)
      object.set("HeaderParameters", headerParameters)
      object.set("QueryStringParameters", queryStringParameters)
      return .object(object)
    }
  }

  /// The property type `ConnectivityParameters` of `AWS::Events::Connection`.
  public struct ConnectivityParameters: PropertyValue, Equatable {
    /// `ResourceParameters`.
    public var resourceParameters: ResourceParameters

    /// A value of these properties.
    public init(resourceParameters: ResourceParameters) {
      self.resourceParameters = resourceParameters
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("ResourceParameters", resourceParameters)
      return .object(object)
    }
  }

  /// The property type `InvocationConnectivityParameters` of `AWS::Events::Connection`.
  public struct InvocationConnectivityParameters: PropertyValue, Equatable {
    /// `ResourceParameters`.
    public var resourceParameters: ResourceParameters

    /// A value of these properties.
    public init(resourceParameters: ResourceParameters) {
      self.resourceParameters = resourceParameters
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("ResourceParameters", resourceParameters)
      return .object(object)
    }
  }

  /// The property type `OAuthParameters` of `AWS::Events::Connection`.
  public struct OAuthParameters: PropertyValue, Equatable {
    /// `AuthorizationEndpoint`: 1 to 2048 characters.
    public var authorizationEndpoint: Token<String>
    /// `ClientParameters`.
    public var clientParameters: ClientParameters
    /// `HttpMethod`.
    public var httpMethod: Token<HttpMethod>
    /// `OAuthHttpParameters`.
    public var oAuthHttpParameters: ConnectionHttpParameters?

    /// A value of these properties.
    public init(
      authorizationEndpoint: Token<String>,
      clientParameters: ClientParameters,
      httpMethod: Token<HttpMethod>,
      oAuthHttpParameters: ConnectionHttpParameters? = nil
    ) {
      self.authorizationEndpoint = authorizationEndpoint
      self.clientParameters = clientParameters
      self.httpMethod = httpMethod
      self.oAuthHttpParameters = oAuthHttpParameters
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("AuthorizationEndpoint", authorizationEndpoint)
      object.set("ClientParameters", clientParameters)
      object.set("HttpMethod", httpMethod)
      object.set("OAuthHttpParameters", oAuthHttpParameters)
      return .object(object)
    }

    /// What `HttpMethod` may say: any text, and those that are known by name.
    public enum HttpMethod: StringLike {}
  }

  /// The property type `Parameter` of `AWS::Events::Connection`.
  public struct Parameter: PropertyValue, Equatable {
    /// `IsValueSecret`: true unless set.
    public var isValueSecret: Token<Bool>?
    /// `Key`: at most 512 characters.
    public var key: Token<String>
    /// `Value`: at most 512 characters.
    public var value: Token<String>

    /// A value of these properties.
    public init(key: Token<String>, value: Token<String>, isValueSecret: Token<Bool>? = nil) {
      self.key = key
      self.value = value
      self.isValueSecret = isValueSecret
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("IsValueSecret", isValueSecret)
      object.set("Key", key)
      object.set("Value", value)
      return .object(object)
    }
  }

  /// The property type `ResourceParameters` of `AWS::Events::Connection`.
  public struct ResourceParameters: PropertyValue, Equatable {
    /// `ResourceAssociationArn`: 20 to 2048 characters.
    public var resourceAssociationArn: Token<ARN>?
    /// `ResourceConfigurationArn`: at most 2048 characters.
    public var resourceConfigurationArn: Token<ARN>

    /// A value of these properties.
    public init(resourceConfigurationArn: Token<ARN>, resourceAssociationArn: Token<ARN>? = nil) {
      self.resourceConfigurationArn = resourceConfigurationArn
      self.resourceAssociationArn = resourceAssociationArn
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("ResourceAssociationArn", resourceAssociationArn)
      object.set("ResourceConfigurationArn", resourceConfigurationArn)
      return .object(object)
    }
  }
}

extension Token<CFN.Events.Connection.AuthorizationType> {
  /// `API_KEY`.
  public static var apiKey: Self { "API_KEY" }
  /// `BASIC`.
  public static var basic: Self { "BASIC" }
  /// `OAUTH_CLIENT_CREDENTIALS`.
  public static var oauthClientCredentials: Self { "OAUTH_CLIENT_CREDENTIALS" }
}

extension Token<CFN.Events.Connection.OAuthParameters.HttpMethod> {
  /// `GET`.
  public static var get: Self { "GET" }
  /// `POST`.
  public static var post: Self { "POST" }
  /// `PUT`.
  public static var put: Self { "PUT" }
}
