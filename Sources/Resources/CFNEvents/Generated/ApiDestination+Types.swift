// Generated from the schema of AWS::Events::ApiDestination
// by GenerateResources; not edited by hand.

public import CloudFormation

extension CFN.Events.ApiDestination {
  /// What `HttpMethod` may say: any text, and those that are known by name.
  public enum HttpMethod: StringLike {}
}

extension Token<CFN.Events.ApiDestination.HttpMethod> {
  /// `GET`.
  public static var get: Self { "GET" }
  /// `HEAD`.
  public static var head: Self { "HEAD" }
  /// `POST`.
  public static var post: Self { "POST" }
  /// `OPTIONS`.
  public static var options: Self { "OPTIONS" }
  /// `PUT`.
  public static var put: Self { "PUT" }
  /// `DELETE`.
  public static var delete: Self { "DELETE" }
  /// `PATCH`.
  public static var patch: Self { "PATCH" }
}
