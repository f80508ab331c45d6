// Generated from the schema of AWS::Lambda::Function
// by GenerateResources; not edited by hand.

public import CloudFormation

extension CFN.Lambda.Function {
  /// What `Architecture` may say: any text, and those that are known by name.
  public enum Architecture: StringLike {}

  /// The property type `CapacityProviderConfig` of `AWS::Lambda::Function`.
  public struct CapacityProviderConfig: PropertyValue, Equatable {
    /// `LambdaManagedInstancesCapacityProviderConfig`.
    public var lambdaManagedInstancesCapacityProviderConfig:
      LambdaManagedInstancesCapacityProviderConfig

    /// A value of these properties.
    public init(
      lambdaManagedInstancesCapacityProviderConfig: LambdaManagedInstancesCapacityProviderConfig
    ) {
      self.lambdaManagedInstancesCapacityProviderConfig =
        lambdaManagedInstancesCapacityProviderConfig
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set(
        "LambdaManagedInstancesCapacityProviderConfig",
        lambdaManagedInstancesCapacityProviderConfig
      )
      return .object(object)
    }
  }

  /// The property type `Code` of `AWS::Lambda::Function`.
  public struct Code: PropertyValue, Equatable {
    /// `ImageUri`.
    public var imageUri: Token<String>?
    /// `S3Bucket`: 3 to 63 characters, matching `^[0-9A-Za-z\.\-_]*(?<!\.)$`.
    public var s3Bucket: Token<String>?
    /// `S3Key`: 1 to 1024 characters.
    public var s3Key: Token<String>?
    /// `S3ObjectStorageMode`.
    public var s3ObjectStorageMode: Token<S3ObjectStorageMode>?
    /// `S3ObjectVersion`: 1 to 1024 characters.
    public var s3ObjectVersion: Token<String>?
    /// `SourceKMSKeyArn`: matching `^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$`.
    public var sourceKMSKeyArn: Token<ARN>?
    /// `ZipFile`.
    public var zipFile: Token<String>?

    /// A value of these properties.
    public init(
      imageUri: Token<String>? = nil,
      s3Bucket: Token<String>? = nil,
      s3Key: Token<String>? = nil,
      s3ObjectStorageMode: Token<S3ObjectStorageMode>? = nil,
      s3ObjectVersion: Token<String>? = nil,
      sourceKMSKeyArn: Token<ARN>? = nil,
      zipFile: Token<String>? = nil
    ) {
      self.imageUri = imageUri
      self.s3Bucket = s3Bucket
      self.s3Key = s3Key
      self.s3ObjectStorageMode = s3ObjectStorageMode
      self.s3ObjectVersion = s3ObjectVersion
      self.sourceKMSKeyArn = sourceKMSKeyArn
      self.zipFile = zipFile
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("ImageUri", imageUri)
      object.set("S3Bucket", s3Bucket)
      object.set("S3Key", s3Key)
      object.set("S3ObjectStorageMode", s3ObjectStorageMode)
      object.set("S3ObjectVersion", s3ObjectVersion)
      object.set("SourceKMSKeyArn", sourceKMSKeyArn)
      object.set("ZipFile", zipFile)
      return .object(object)
    }

    /// What `S3ObjectStorageMode` may say: any text, and those that are known by name.
    public enum S3ObjectStorageMode: StringLike {}
  }

  /// The property type `DeadLetterConfig` of `AWS::Lambda::Function`.
  public struct DeadLetterConfig: PropertyValue, Equatable {
    /// `TargetArn`: matching `^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$`.
    public var targetArn: Token<ARN>?

    /// A value of these properties.
    public init(targetArn: Token<ARN>? = nil) {
      self.targetArn = targetArn
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("TargetArn", targetArn)
      return .object(object)
    }
  }

  /// The property type `DurableConfig` of `AWS::Lambda::Function`.
  public struct DurableConfig: PropertyValue, Equatable {
    /// `ExecutionTimeout`: 1 to 31622400.
    public var executionTimeout: Token<Int>
    /// `RetentionPeriodInDays`: 1 to 90, 14 unless set.
    public var retentionPeriodInDays: Token<Int>?

    /// A value of these properties.
    public init(executionTimeout: Token<Int>, retentionPeriodInDays: Token<Int>? = nil) {
      self.executionTimeout = executionTimeout
      self.retentionPeriodInDays = retentionPeriodInDays
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("ExecutionTimeout", executionTimeout)
      object.set("RetentionPeriodInDays", retentionPeriodInDays)
      return .object(object)
    }
  }

  /// The property type `Environment` of `AWS::Lambda::Function`.
  public struct Environment: PropertyValue, Equatable {
    /// `Variables`.
    public var variables: [String: Token<String>]?

    /// A value of these properties.
    public init(variables: [String: Token<String>]? = nil) {
      self.variables = variables
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Variables", variables)
      return .object(object)
    }
  }

  /// The property type `EphemeralStorage` of `AWS::Lambda::Function`.
  public struct EphemeralStorage: PropertyValue, Equatable {
    /// `Size`: 512 to 10240.
    public var size: Token<Int>

    /// A value of these properties.
    public init(size: Token<Int>) {
      self.size = size
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Size", size)
      return .object(object)
    }
  }

  /// The property type `FileSystemConfig` of `AWS::Lambda::Function`.
  public struct FileSystemConfig: PropertyValue, Equatable {
    /// `Arn`: at most 200 characters.
    public var arn: Token<ARN>
    /// `LocalMountPath`: at most 160 characters, matching `^/mnt/[a-zA-Z0-9-_.]+$`.
    public var localMountPath: Token<String>

    /// A value of these properties.
    public init(arn: Token<ARN>, localMountPath: Token<String>) {
      self.arn = arn
      self.localMountPath = localMountPath
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Arn", arn)
      object.set("LocalMountPath", localMountPath)
      return .object(object)
    }
  }

  /// The property type `FunctionScalingConfig` of `AWS::Lambda::Function`.
  public struct FunctionScalingConfig: PropertyValue, Equatable {
    /// `MaxExecutionEnvironments`: 0 to 15000.
    public var maxExecutionEnvironments: Token<Int>?
    /// `MinExecutionEnvironments`: 0 to 15000.
    public var minExecutionEnvironments: Token<Int>?

    /// A value of these properties.
    public init(
      maxExecutionEnvironments: Token<Int>? = nil,
      minExecutionEnvironments: Token<Int>? = nil
    ) {
      self.maxExecutionEnvironments = maxExecutionEnvironments
      self.minExecutionEnvironments = minExecutionEnvironments
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("MaxExecutionEnvironments", maxExecutionEnvironments)
      object.set("MinExecutionEnvironments", minExecutionEnvironments)
      return .object(object)
    }
  }

  /// The property type `ImageConfig` of `AWS::Lambda::Function`.
  public struct ImageConfig: PropertyValue, Equatable {
    /// `Command`: at most 1500 elements.
    public var command: Token<[String]>?
    /// `EntryPoint`: at most 1500 elements.
    public var entryPoint: Token<[String]>?
    /// `WorkingDirectory`: at most 1000 characters.
    public var workingDirectory: Token<String>?

    /// A value of these properties.
    public init(
      command: Token<[String]>? = nil,
      entryPoint: Token<[String]>? = nil,
      workingDirectory: Token<String>? = nil
    ) {
      self.command = command
      self.entryPoint = entryPoint
      self.workingDirectory = workingDirectory
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Command", command)
      object.set("EntryPoint", entryPoint)
      object.set("WorkingDirectory", workingDirectory)
      return .object(object)
    }
  }

  /// The property type `LambdaManagedInstancesCapacityProviderConfig` of `AWS::Lambda::Function`.
  public struct LambdaManagedInstancesCapacityProviderConfig: PropertyValue, Equatable {
    /// `CapacityProviderArn`: 1 to 140 characters.
    public var capacityProviderArn: Token<ARN>
    /// `ExecutionEnvironmentMemoryGiBPerVCpu`: 2 to 8.
    public var executionEnvironmentMemoryGiBPerVCpu: Token<Double>?
    /// `PerExecutionEnvironmentMaxConcurrency`: 1 to 1600.
    public var perExecutionEnvironmentMaxConcurrency: Token<Int>?

    /// A value of these properties.
    public init(
      capacityProviderArn: Token<ARN>,
      executionEnvironmentMemoryGiBPerVCpu: Token<Double>? = nil,
      perExecutionEnvironmentMaxConcurrency: Token<Int>? = nil
    ) {
      self.capacityProviderArn = capacityProviderArn
      self.executionEnvironmentMemoryGiBPerVCpu = executionEnvironmentMemoryGiBPerVCpu
      self.perExecutionEnvironmentMaxConcurrency = perExecutionEnvironmentMaxConcurrency
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("CapacityProviderArn", capacityProviderArn)
      object.set("ExecutionEnvironmentMemoryGiBPerVCpu", executionEnvironmentMemoryGiBPerVCpu)
      object.set("PerExecutionEnvironmentMaxConcurrency", perExecutionEnvironmentMaxConcurrency)
      return .object(object)
    }
  }

  /// The property type `LoggingConfig` of `AWS::Lambda::Function`.
  public struct LoggingConfig: PropertyValue, Equatable {
    /// `ApplicationLogLevel`.
    public var applicationLogLevel: Token<ApplicationLogLevel>?
    /// `LogFormat`.
    public var logFormat: Token<LogFormat>?
    /// `LogGroup`: 1 to 512 characters, matching `[\.\-_/#A-Za-z0-9]+`.
    public var logGroup: Token<String>?
    /// `SystemLogLevel`.
    public var systemLogLevel: Token<SystemLogLevel>?

    /// A value of these properties.
    public init(
      applicationLogLevel: Token<ApplicationLogLevel>? = nil,
      logFormat: Token<LogFormat>? = nil,
      logGroup: Token<String>? = nil,
      systemLogLevel: Token<SystemLogLevel>? = nil
    ) {
      self.applicationLogLevel = applicationLogLevel
      self.logFormat = logFormat
      self.logGroup = logGroup
      self.systemLogLevel = systemLogLevel
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("ApplicationLogLevel", applicationLogLevel)
      object.set("LogFormat", logFormat)
      object.set("LogGroup", logGroup)
      object.set("SystemLogLevel", systemLogLevel)
      return .object(object)
    }

    /// What `ApplicationLogLevel` may say: any text, and those that are known by name.
    public enum ApplicationLogLevel: StringLike {}

    /// What `LogFormat` may say: any text, and those that are known by name.
    public enum LogFormat: StringLike {}

    /// What `SystemLogLevel` may say: any text, and those that are known by name.
    public enum SystemLogLevel: StringLike {}
  }

  /// What `PackageType` may say: any text, and those that are known by name.
  public enum PackageType: StringLike {}

  /// What `RecursiveLoop` may say: any text, and those that are known by name.
  public enum RecursiveLoop: StringLike {}

  /// What `Runtime` may say: any text, and those that are known by name.
  public enum Runtime: StringLike {}

  /// The property type `RuntimeManagementConfig` of `AWS::Lambda::Function`.
  public struct RuntimeManagementConfig: PropertyValue, Equatable {
    /// `RuntimeVersionArn`.
    public var runtimeVersionArn: Token<ARN>?
    /// `UpdateRuntimeOn`.
    public var updateRuntimeOn: Token<UpdateRuntimeOn>

    /// A value of these properties.
    public init(updateRuntimeOn: Token<UpdateRuntimeOn>, runtimeVersionArn: Token<ARN>? = nil) {
      self.updateRuntimeOn = updateRuntimeOn
      self.runtimeVersionArn = runtimeVersionArn
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("RuntimeVersionArn", runtimeVersionArn)
      object.set("UpdateRuntimeOn", updateRuntimeOn)
      return .object(object)
    }

    /// What `UpdateRuntimeOn` may say: any text, and those that are known by name.
    public enum UpdateRuntimeOn: StringLike {}
  }

  /// The property type `SnapStart` of `AWS::Lambda::Function`.
  public struct SnapStart: PropertyValue, Equatable {
    /// `ApplyOn`.
    public var applyOn: Token<ApplyOn>

    /// A value of these properties.
    public init(applyOn: Token<ApplyOn>) {
      self.applyOn = applyOn
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("ApplyOn", applyOn)
      return .object(object)
    }

    /// What `ApplyOn` may say: any text, and those that are known by name.
    public enum ApplyOn: StringLike {}
  }

  /// The property type `Tag` of `AWS::Lambda::Function`.
  public struct Tag: PropertyValue, Equatable {
    /// `Key`: 1 to 128 characters.
    public var key: Token<String>
    /// `Value`: at most 256 characters.
    public var value: Token<String>?

    /// A value of these properties.
    public init(key: Token<String>, value: Token<String>? = nil) {
      self.key = key
      self.value = value
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Key", key)
      object.set("Value", value)
      return .object(object)
    }
  }

  /// The property type `TenancyConfig` of `AWS::Lambda::Function`.
  public struct TenancyConfig: PropertyValue, Equatable {
    /// `TenantIsolationMode`.
    public var tenantIsolationMode: Token<TenantIsolationMode>

    /// A value of these properties.
    public init(tenantIsolationMode: Token<TenantIsolationMode>) {
      self.tenantIsolationMode = tenantIsolationMode
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("TenantIsolationMode", tenantIsolationMode)
      return .object(object)
    }

    /// What `TenantIsolationMode` may say: any text, and those that are known by name.
    public enum TenantIsolationMode: StringLike {}
  }

  /// The property type `TracingConfig` of `AWS::Lambda::Function`.
  public struct TracingConfig: PropertyValue, Equatable {
    /// `Mode`.
    public var mode: Token<Mode>?

    /// A value of these properties.
    public init(mode: Token<Mode>? = nil) {
      self.mode = mode
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Mode", mode)
      return .object(object)
    }

    /// What `Mode` may say: any text, and those that are known by name.
    public enum Mode: StringLike {}
  }

  /// The property type `VpcConfig` of `AWS::Lambda::Function`.
  public struct VpcConfig: PropertyValue, Equatable {
    /// `Ipv6AllowedForDualStack`.
    public var ipv6AllowedForDualStack: Token<Bool>?
    /// `SecurityGroupIds`: at most 5 elements.
    public var securityGroupIds: Token<[String]>?
    /// `SubnetIds`: at most 16 elements.
    public var subnetIds: Token<[String]>?

    /// A value of these properties.
    public init(
      ipv6AllowedForDualStack: Token<Bool>? = nil,
      securityGroupIds: Token<[String]>? = nil,
      subnetIds: Token<[String]>? = nil
    ) {
      self.ipv6AllowedForDualStack = ipv6AllowedForDualStack
      self.securityGroupIds = securityGroupIds
      self.subnetIds = subnetIds
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Ipv6AllowedForDualStack", ipv6AllowedForDualStack)
      object.set("SecurityGroupIds", securityGroupIds)
      object.set("SubnetIds", subnetIds)
      return .object(object)
    }
  }
}

extension Token<CFN.Lambda.Function.Architecture> {
  /// `x86_64`.
  public static var x86_64: Self { "x86_64" }
  /// `arm64`.
  public static var arm64: Self { "arm64" }
}

extension Token<CFN.Lambda.Function.PackageType> {
  /// `Image`.
  public static var image: Self { "Image" }
  /// `Zip`.
  public static var zip: Self { "Zip" }
}

extension Token<CFN.Lambda.Function.RecursiveLoop> {
  /// `Allow`.
  public static var allow: Self { "Allow" }
  /// `Terminate`.
  public static var terminate: Self { "Terminate" }
}

extension Token<CFN.Lambda.Function.Runtime> {
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

extension Token<CFN.Lambda.Function.Code.S3ObjectStorageMode> {
  /// `COPY`.
  public static var copy: Self { "COPY" }
  /// `REFERENCE`.
  public static var reference: Self { "REFERENCE" }
}

extension Token<CFN.Lambda.Function.LoggingConfig.ApplicationLogLevel> {
  /// `TRACE`.
  public static var trace: Self { "TRACE" }
  /// `DEBUG`.
  public static var debug: Self { "DEBUG" }
  /// `INFO`.
  public static var info: Self { "INFO" }
  /// `WARN`.
  public static var warn: Self { "WARN" }
  /// `ERROR`.
  public static var error: Self { "ERROR" }
  /// `FATAL`.
  public static var fatal: Self { "FATAL" }
}

extension Token<CFN.Lambda.Function.LoggingConfig.LogFormat> {
  /// `Text`.
  public static var text: Self { "Text" }
  /// `JSON`.
  public static var json: Self { "JSON" }
}

extension Token<CFN.Lambda.Function.LoggingConfig.SystemLogLevel> {
  /// `DEBUG`.
  public static var debug: Self { "DEBUG" }
  /// `INFO`.
  public static var info: Self { "INFO" }
  /// `WARN`.
  public static var warn: Self { "WARN" }
}

extension Token<CFN.Lambda.Function.RuntimeManagementConfig.UpdateRuntimeOn> {
  /// `Auto`.
  public static var auto: Self { "Auto" }
  /// `FunctionUpdate`.
  public static var functionUpdate: Self { "FunctionUpdate" }
  /// `Manual`.
  public static var manual: Self { "Manual" }
}

extension Token<CFN.Lambda.Function.SnapStart.ApplyOn> {
  /// `PublishedVersions`.
  public static var publishedVersions: Self { "PublishedVersions" }
  /// `None`.
  public static var noneValue: Self { "None" }
}

extension Token<CFN.Lambda.Function.TenancyConfig.TenantIsolationMode> {
  /// `PER_TENANT`.
  public static var perTenant: Self { "PER_TENANT" }
}

extension Token<CFN.Lambda.Function.TracingConfig.Mode> {
  /// `Active`.
  public static var active: Self { "Active" }
  /// `PassThrough`.
  public static var passThrough: Self { "PassThrough" }
}
