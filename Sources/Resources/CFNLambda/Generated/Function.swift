// Generated from the schema of AWS::Lambda::Function
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.Lambda {
  /// The resource type `AWS::Lambda::Function`.
  public struct Function: Resource {
    /// `Architectures`: exactly 1 element.
    public var architectures: Token<[Architecture]>?
    /// `CapacityProviderConfig`.
    public var capacityProviderConfig: CapacityProviderConfig?
    /// `Code`.
    public var code: Code
    /// `CodeSigningConfigArn`: at most 200 characters.
    public var codeSigningConfigArn: Token<ARN>?
    /// `DeadLetterConfig`.
    public var deadLetterConfig: DeadLetterConfig?
    /// `Description`: at most 256 characters.
    public var description: Token<String>?
    /// `DurableConfig`. Changing it may replace the resource.
    public var durableConfig: DurableConfig?
    /// `Environment`.
    public var environment: Environment?
    /// `EphemeralStorage`.
    public var ephemeralStorage: EphemeralStorage?
    /// `FileSystemConfigs`: at most 1 element.
    public var fileSystemConfigs: [FileSystemConfig]?
    /// `FunctionName`: 1 to 64 characters. Changing it replaces the resource.
    public var functionName: Token<String>?
    /// `FunctionScalingConfig`.
    public var functionScalingConfig: FunctionScalingConfig?
    /// `Handler`: at most 128 characters, matching `^[^\s]+$`.
    public var handler: Token<String>?
    /// `ImageConfig`.
    public var imageConfig: ImageConfig?
    /// `KmsKeyArn`: matching `^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$`.
    public var kmsKeyArn: Token<ARN>?
    /// `Layers`: at most 5 elements.
    public var layers: Token<[ARN]>?
    /// `LoggingConfig`.
    public var loggingConfig: LoggingConfig?
    /// `MemorySize`: 128 to 32768.
    public var memorySize: Token<Int>?
    /// `PackageType`. Changing it replaces the resource.
    public var packageType: Token<PackageType>?
    /// `PublishToLatestPublished`.
    public var publishToLatestPublished: Token<Bool>?
    /// `RecursiveLoop`.
    public var recursiveLoop: Token<RecursiveLoop>?
    /// `ReservedConcurrentExecutions`: at least 0.
    public var reservedConcurrentExecutions: Token<Int>?
    /// `Role`.
    public var role: Token<ARN>
    /// `Runtime`.
    public var runtime: Token<Runtime>?
    /// `RuntimeManagementConfig`.
    public var runtimeManagementConfig: RuntimeManagementConfig?
    /// `SnapStart`.
    public var snapStart: SnapStart?
    /// `Tags`.
    public var tags: [Tag]?
    /// `TenancyConfig`. Changing it replaces the resource.
    public var tenancyConfig: TenancyConfig?
    /// `Timeout`: 1 to 900.
    public var timeout: Token<Int>?
    /// `TracingConfig`.
    public var tracingConfig: TracingConfig?
    /// `VpcConfig`.
    public var vpcConfig: VpcConfig?

    /// A resource with these properties.
    public init(
      code: Code,
      role: Token<ARN>,
      architectures: Token<[Architecture]>? = nil,
      capacityProviderConfig: CapacityProviderConfig? = nil,
      codeSigningConfigArn: Token<ARN>? = nil,
      deadLetterConfig: DeadLetterConfig? = nil,
      description: Token<String>? = nil,
      durableConfig: DurableConfig? = nil,
      environment: Environment? = nil,
      ephemeralStorage: EphemeralStorage? = nil,
      fileSystemConfigs: [FileSystemConfig]? = nil,
      functionName: Token<String>? = nil,
      functionScalingConfig: FunctionScalingConfig? = nil,
      handler: Token<String>? = nil,
      imageConfig: ImageConfig? = nil,
      kmsKeyArn: Token<ARN>? = nil,
      layers: Token<[ARN]>? = nil,
      loggingConfig: LoggingConfig? = nil,
      memorySize: Token<Int>? = nil,
      packageType: Token<PackageType>? = nil,
      publishToLatestPublished: Token<Bool>? = nil,
      recursiveLoop: Token<RecursiveLoop>? = nil,
      reservedConcurrentExecutions: Token<Int>? = nil,
      runtime: Token<Runtime>? = nil,
      runtimeManagementConfig: RuntimeManagementConfig? = nil,
      snapStart: SnapStart? = nil,
      tags: [Tag]? = nil,
      tenancyConfig: TenancyConfig? = nil,
      timeout: Token<Int>? = nil,
      tracingConfig: TracingConfig? = nil,
      vpcConfig: VpcConfig? = nil
    ) {
      self.code = code
      self.role = role
      self.architectures = architectures
      self.capacityProviderConfig = capacityProviderConfig
      self.codeSigningConfigArn = codeSigningConfigArn
      self.deadLetterConfig = deadLetterConfig
      self.description = description
      self.durableConfig = durableConfig
      self.environment = environment
      self.ephemeralStorage = ephemeralStorage
      self.fileSystemConfigs = fileSystemConfigs
      self.functionName = functionName
      self.functionScalingConfig = functionScalingConfig
      self.handler = handler
      self.imageConfig = imageConfig
      self.kmsKeyArn = kmsKeyArn
      self.layers = layers
      self.loggingConfig = loggingConfig
      self.memorySize = memorySize
      self.packageType = packageType
      self.publishToLatestPublished = publishToLatestPublished
      self.recursiveLoop = recursiveLoop
      self.reservedConcurrentExecutions = reservedConcurrentExecutions
      self.runtime = runtime
      self.runtimeManagementConfig = runtimeManagementConfig
      self.snapStart = snapStart
      self.tags = tags
      self.tenancyConfig = tenancyConfig
      self.timeout = timeout
      self.tracingConfig = tracingConfig
      self.vpcConfig = vpcConfig
    }

    /// `AWS::Lambda::Function`.
    public var type: String { "AWS::Lambda::Function" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("Architectures", architectures)
      properties.set("CapacityProviderConfig", capacityProviderConfig)
      properties.set("Code", code)
      properties.set("CodeSigningConfigArn", codeSigningConfigArn)
      properties.set("DeadLetterConfig", deadLetterConfig)
      properties.set("Description", description)
      properties.set("DurableConfig", durableConfig)
      properties.set("Environment", environment)
      properties.set("EphemeralStorage", ephemeralStorage)
      properties.set("FileSystemConfigs", fileSystemConfigs)
      properties.set("FunctionName", functionName)
      properties.set("FunctionScalingConfig", functionScalingConfig)
      properties.set("Handler", handler)
      properties.set("ImageConfig", imageConfig)
      properties.set("KmsKeyArn", kmsKeyArn)
      properties.set("Layers", layers)
      properties.set("LoggingConfig", loggingConfig)
      properties.set("MemorySize", memorySize)
      properties.set("PackageType", packageType)
      properties.set("PublishToLatestPublished", publishToLatestPublished)
      properties.set("RecursiveLoop", recursiveLoop)
      properties.set("ReservedConcurrentExecutions", reservedConcurrentExecutions)
      properties.set("Role", role)
      properties.set("Runtime", runtime)
      properties.set("RuntimeManagementConfig", runtimeManagementConfig)
      properties.set("SnapStart", snapStart)
      properties.set("Tags", tags)
      properties.set("TenancyConfig", tenancyConfig)
      properties.set("Timeout", timeout)
      properties.set("TracingConfig", tracingConfig)
      properties.set("VpcConfig", vpcConfig)
      return properties
    }
  }
}

extension Handle<CFN.Lambda.Function> {
  /// The attribute `SnapStartResponse.ApplyOn`, of `Fn::GetAtt`.
  public var snapStartResponseApplyOn: Token<String> { attribute("SnapStartResponse.ApplyOn") }

  /// The attribute `SnapStartResponse.OptimizationStatus`, of `Fn::GetAtt`.
  public var snapStartResponseOptimizationStatus: Token<String> {
    attribute("SnapStartResponse.OptimizationStatus")
  }

  /// The attribute `Arn`, of `Fn::GetAtt`.
  public var arn: Token<ARN> { attribute("Arn") }
}
