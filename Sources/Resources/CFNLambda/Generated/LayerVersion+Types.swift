// Generated from the schema of AWS::Lambda::LayerVersion
// by GenerateResources; not edited by hand.

public import CloudFormation

extension CFN.Lambda.LayerVersion {
  /// What `CompatibleArchitecture` may say: any text, and those that are known by name.
  public enum CompatibleArchitecture: StringLike {}

  /// What `CompatibleRuntime` may say: any text, and those that are known by name.
  public enum CompatibleRuntime: StringLike {}

  /// The property type `Content` of `AWS::Lambda::LayerVersion`.
  public struct Content: PropertyValue, Equatable {
    /// `S3Bucket`: 3 to 63 characters, matching `^[0-9A-Za-z\.\-_]*(?<!\.)$`.
    public var s3Bucket: Token<String>
    /// `S3Key`: 1 to 1024 characters.
    public var s3Key: Token<String>
    /// `S3ObjectVersion`: 1 to 1024 characters.
    public var s3ObjectVersion: Token<String>?

    /// A value of these properties.
    public init(
      s3Bucket: Token<String>,
      s3Key: Token<String>,
      s3ObjectVersion: Token<String>? = nil
    ) {
      self.s3Bucket = s3Bucket
      self.s3Key = s3Key
      self.s3ObjectVersion = s3ObjectVersion
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("S3Bucket", s3Bucket)
      object.set("S3Key", s3Key)
      object.set("S3ObjectVersion", s3ObjectVersion)
      return .object(object)
    }
  }
}

extension Token<CFN.Lambda.LayerVersion.CompatibleArchitecture> {
  /// `arm64`.
  public static var arm64: Self { "arm64" }
  /// `x86_64`.
  public static var x86_64: Self { "x86_64" }
}

extension Token<CFN.Lambda.LayerVersion.CompatibleRuntime> {
  /// `dotnet10`.
  public static var dotnet10: Self { "dotnet10" }
  /// `dotnet6`.
  public static var dotnet6: Self { "dotnet6" }
  /// `dotnet8`.
  public static var dotnet8: Self { "dotnet8" }
  /// `dotnetcore1.0`.
  public static var dotnetcore1_0: Self { "dotnetcore1.0" }
  /// `dotnetcore2.0`.
  public static var dotnetcore2_0: Self { "dotnetcore2.0" }
  /// `dotnetcore2.1`.
  public static var dotnetcore2_1: Self { "dotnetcore2.1" }
  /// `dotnetcore3.1`.
  public static var dotnetcore3_1: Self { "dotnetcore3.1" }
  /// `go1.x`.
  public static var go1X: Self { "go1.x" }
  /// `java11`.
  public static var java11: Self { "java11" }
  /// `java17`.
  public static var java17: Self { "java17" }
  /// `java21`.
  public static var java21: Self { "java21" }
  /// `java25`.
  public static var java25: Self { "java25" }
  /// `java8`.
  public static var java8: Self { "java8" }
  /// `java8.al2`.
  public static var java8Al2: Self { "java8.al2" }
  /// `nodejs`.
  public static var nodejs: Self { "nodejs" }
  /// `nodejs10.x`.
  public static var nodejs10X: Self { "nodejs10.x" }
  /// `nodejs12.x`.
  public static var nodejs12X: Self { "nodejs12.x" }
  /// `nodejs14.x`.
  public static var nodejs14X: Self { "nodejs14.x" }
  /// `nodejs16.x`.
  public static var nodejs16X: Self { "nodejs16.x" }
  /// `nodejs18.x`.
  public static var nodejs18X: Self { "nodejs18.x" }
  /// `nodejs20.x`.
  public static var nodejs20X: Self { "nodejs20.x" }
  /// `nodejs22.x`.
  public static var nodejs22X: Self { "nodejs22.x" }
  /// `nodejs24.x`.
  public static var nodejs24X: Self { "nodejs24.x" }
  /// `nodejs4.3`.
  public static var nodejs4_3: Self { "nodejs4.3" }
  /// `nodejs4.3-edge`.
  public static var nodejs4_3Edge: Self { "nodejs4.3-edge" }
  /// `nodejs6.10`.
  public static var nodejs6_10: Self { "nodejs6.10" }
  /// `nodejs8.10`.
  public static var nodejs8_10: Self { "nodejs8.10" }
  /// `provided`.
  public static var provided: Self { "provided" }
  /// `provided.al2`.
  public static var providedAl2: Self { "provided.al2" }
  /// `provided.al2023`.
  public static var providedAl2023: Self { "provided.al2023" }
  /// `python2.7`.
  public static var python2_7: Self { "python2.7" }
  /// `python3.10`.
  public static var python3_10: Self { "python3.10" }
  /// `python3.11`.
  public static var python3_11: Self { "python3.11" }
  /// `python3.12`.
  public static var python3_12: Self { "python3.12" }
  /// `python3.13`.
  public static var python3_13: Self { "python3.13" }
  /// `python3.14`.
  public static var python3_14: Self { "python3.14" }
  /// `python3.6`.
  public static var python3_6: Self { "python3.6" }
  /// `python3.7`.
  public static var python3_7: Self { "python3.7" }
  /// `python3.8`.
  public static var python3_8: Self { "python3.8" }
  /// `python3.9`.
  public static var python3_9: Self { "python3.9" }
  /// `ruby2.5`.
  public static var ruby2_5: Self { "ruby2.5" }
  /// `ruby2.7`.
  public static var ruby2_7: Self { "ruby2.7" }
  /// `ruby3.2`.
  public static var ruby3_2: Self { "ruby3.2" }
  /// `ruby3.3`.
  public static var ruby3_3: Self { "ruby3.3" }
  /// `ruby3.4`.
  public static var ruby3_4: Self { "ruby3.4" }
  /// `ruby4.0`.
  public static var ruby4_0: Self { "ruby4.0" }
}
