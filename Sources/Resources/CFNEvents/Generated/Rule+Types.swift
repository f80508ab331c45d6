// Generated from the schema of AWS::Events::Rule
// by GenerateResources; not edited by hand.

public import CloudFormation

extension CFN.Events.Rule {
  /// The property type `AppSyncParameters` of `AWS::Events::Rule`.
  public struct AppSyncParameters: PropertyValue, Equatable {
    /// `GraphQLOperation`.
    public var graphQLOperation: Token<String>

    /// A value of these properties.
    public init(graphQLOperation: Token<String>) {
      self.graphQLOperation = graphQLOperation
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("GraphQLOperation", graphQLOperation)
      return .object(object)
    }
  }

  /// The property type `AwsVpcConfiguration` of `AWS::Events::Rule`.
  public struct AwsVpcConfiguration: PropertyValue, Equatable {
    /// `AssignPublicIp`.
    public var assignPublicIp: Token<AssignPublicIp>?
    /// `SecurityGroups`.
    public var securityGroups: Token<[String]>?
    /// `Subnets`.
    public var subnets: Token<[String]>

    /// A value of these properties.
    public init(
      subnets: Token<[String]>,
      assignPublicIp: Token<AssignPublicIp>? = nil,
      securityGroups: Token<[String]>? = nil
    ) {
      self.subnets = subnets
      self.assignPublicIp = assignPublicIp
      self.securityGroups = securityGroups
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("AssignPublicIp", assignPublicIp)
      object.set("SecurityGroups", securityGroups)
      object.set("Subnets", subnets)
      return .object(object)
    }

    /// What `AssignPublicIp` may say: any text, and those that are known by name.
    public enum AssignPublicIp: StringLike {}
  }

  /// The property type `BatchArrayProperties` of `AWS::Events::Rule`.
  public struct BatchArrayProperties: PropertyValue, Equatable {
    /// `Size`.
    public var size: Token<Int>?

    /// A value of these properties.
    public init(size: Token<Int>? = nil) {
      self.size = size
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Size", size)
      return .object(object)
    }
  }

  /// The property type `BatchParameters` of `AWS::Events::Rule`.
  public struct BatchParameters: PropertyValue, Equatable {
    /// `ArrayProperties`.
    public var arrayProperties: BatchArrayProperties?
    /// `JobDefinition`.
    public var jobDefinition: Token<String>
    /// `JobName`.
    public var jobName: Token<String>
    /// `RetryStrategy`.
    public var retryStrategy: BatchRetryStrategy?

    /// A value of these properties.
    public init(
      jobDefinition: Token<String>,
      jobName: Token<String>,
      arrayProperties: BatchArrayProperties? = nil,
      retryStrategy: BatchRetryStrategy? = nil
    ) {
      self.jobDefinition = jobDefinition
      self.jobName = jobName
      self.arrayProperties = arrayProperties
      self.retryStrategy = retryStrategy
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("ArrayProperties", arrayProperties)
      object.set("JobDefinition", jobDefinition)
      object.set("JobName", jobName)
      object.set("RetryStrategy", retryStrategy)
      return .object(object)
    }
  }

  /// The property type `BatchRetryStrategy` of `AWS::Events::Rule`.
  public struct BatchRetryStrategy: PropertyValue, Equatable {
    /// `Attempts`.
    public var attempts: Token<Int>?

    /// A value of these properties.
    public init(attempts: Token<Int>? = nil) {
      self.attempts = attempts
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Attempts", attempts)
      return .object(object)
    }
  }

  /// The property type `CapacityProviderStrategyItem` of `AWS::Events::Rule`.
  public struct CapacityProviderStrategyItem: PropertyValue, Equatable {
    /// `Base`: 0 to 100000.
    public var base: Token<Int>?
    /// `CapacityProvider`: 1 to 255 characters.
    public var capacityProvider: Token<String>
    /// `Weight`: 0 to 1000.
    public var weight: Token<Int>?

    /// A value of these properties.
    public init(
      capacityProvider: Token<String>,
      base: Token<Int>? = nil,
      weight: Token<Int>? = nil
    ) {
      self.capacityProvider = capacityProvider
      self.base = base
      self.weight = weight
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Base", base)
      object.set("CapacityProvider", capacityProvider)
      object.set("Weight", weight)
      return .object(object)
    }
  }

  /// The property type `DeadLetterConfig` of `AWS::Events::Rule`.
  public struct DeadLetterConfig: PropertyValue, Equatable {
    /// `Arn`: 1 to 1600 characters.
    public var arn: Token<ARN>?

    /// A value of these properties.
    public init(arn: Token<ARN>? = nil) {
      self.arn = arn
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Arn", arn)
      return .object(object)
    }
  }

  /// The property type `EcsParameters` of `AWS::Events::Rule`.
  public struct EcsParameters: PropertyValue, Equatable {
    /// `CapacityProviderStrategy`: at most 6 elements.
    public var capacityProviderStrategy: [CapacityProviderStrategyItem]?
    /// `EnableECSManagedTags`.
    public var enableECSManagedTags: Token<Bool>?
    /// `EnableExecuteCommand`.
    public var enableExecuteCommand: Token<Bool>?
    /// `Group`.
    public var group: Token<String>?
    /// `LaunchType`.
    public var launchType: Token<LaunchType>?
    /// `NetworkConfiguration`.
    public var networkConfiguration: NetworkConfiguration?
    /// `PlacementConstraints`: at most 10 elements.
    public var placementConstraints: [PlacementConstraint]?
    /// `PlacementStrategies`.
    public var placementStrategies: [PlacementStrategy]?
    /// `PlatformVersion`.
    public var platformVersion: Token<String>?
    /// `PropagateTags`.
    public var propagateTags: Token<PropagateTags>?
    /// `ReferenceId`: at most 1024 characters.
    public var referenceId: Token<String>?
    /// `TagList`.
    public var tagList: [Tag]?
    /// `TaskCount`: at least 1.
    public var taskCount: Token<Int>?
    /// `TaskDefinitionArn`: 1 to 1600 characters.
    public var taskDefinitionArn: Token<ARN>

    /// A value of these properties.
    public init(
      taskDefinitionArn: Token<ARN>,
      capacityProviderStrategy: [CapacityProviderStrategyItem]? = nil,
      enableECSManagedTags: Token<Bool>? = nil,
      enableExecuteCommand: Token<Bool>? = nil,
      group: Token<String>? = nil,
      launchType: Token<LaunchType>? = nil,
      networkConfiguration: NetworkConfiguration? = nil,
      placementConstraints: [PlacementConstraint]? = nil,
      placementStrategies: [PlacementStrategy]? = nil,
      platformVersion: Token<String>? = nil,
      propagateTags: Token<PropagateTags>? = nil,
      referenceId: Token<String>? = nil,
      tagList: [Tag]? = nil,
      taskCount: Token<Int>? = nil
    ) {
      self.taskDefinitionArn = taskDefinitionArn
      self.capacityProviderStrategy = capacityProviderStrategy
      self.enableECSManagedTags = enableECSManagedTags
      self.enableExecuteCommand = enableExecuteCommand
      self.group = group
      self.launchType = launchType
      self.networkConfiguration = networkConfiguration
      self.placementConstraints = placementConstraints
      self.placementStrategies = placementStrategies
      self.platformVersion = platformVersion
      self.propagateTags = propagateTags
      self.referenceId = referenceId
      self.tagList = tagList
      self.taskCount = taskCount
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("CapacityProviderStrategy", capacityProviderStrategy)
      object.set("EnableECSManagedTags", enableECSManagedTags)
      object.set("EnableExecuteCommand", enableExecuteCommand)
      object.set("Group", group)
      object.set("LaunchType", launchType)
      object.set("NetworkConfiguration", networkConfiguration)
      object.set("PlacementConstraints", placementConstraints)
      object.set("PlacementStrategies", placementStrategies)
      object.set("PlatformVersion", platformVersion)
      object.set("PropagateTags", propagateTags)
      object.set("ReferenceId", referenceId)
      object.set("TagList", tagList)
      object.set("TaskCount", taskCount)
      object.set("TaskDefinitionArn", taskDefinitionArn)
      return .object(object)
    }

    /// What `LaunchType` may say: any text, and those that are known by name.
    public enum LaunchType: StringLike {}

    /// What `PropagateTags` may say: any text, and those that are known by name.
    public enum PropagateTags: StringLike {}
  }

  /// The property type `HttpParameters` of `AWS::Events::Rule`.
  public struct HttpParameters: PropertyValue, Equatable {
    /// `HeaderParameters`.
    public var headerParameters: [String: Token<String>]?
    /// `PathParameterValues`.
    public var pathParameterValues: Token<[String]>?
    /// `QueryStringParameters`.
    public var queryStringParameters: [String: Token<String>]?

    /// A value of these properties.
    public init(
      headerParameters: [String: Token<String>]? = nil,
      pathParameterValues: Token<[String]>? = nil,
      queryStringParameters: [String: Token<String>]? = nil
    ) {
      self.headerParameters = headerParameters
      self.pathParameterValues = pathParameterValues
      self.queryStringParameters = queryStringParameters
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("HeaderParameters", headerParameters)
      object.set("PathParameterValues", pathParameterValues)
      object.set("QueryStringParameters", queryStringParameters)
      return .object(object)
    }
  }

  /// The property type `InputTransformer` of `AWS::Events::Rule`.
  public struct InputTransformer: PropertyValue, Equatable {
    /// `InputPathsMap`.
    public var inputPathsMap: [String: Token<String>]?
    /// `InputTemplate`: 1 to 8192 characters.
    public var inputTemplate: Token<String>

    /// A value of these properties.
    public init(inputTemplate: Token<String>, inputPathsMap: [String: Token<String>]? = nil) {
      self.inputTemplate = inputTemplate
      self.inputPathsMap = inputPathsMap
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("InputPathsMap", inputPathsMap)
      object.set("InputTemplate", inputTemplate)
      return .object(object)
    }
  }

  /// The property type `KinesisParameters` of `AWS::Events::Rule`.
  public struct KinesisParameters: PropertyValue, Equatable {
    /// `PartitionKeyPath`: at most 256 characters.
    public var partitionKeyPath: Token<String>

    /// A value of these properties.
    public init(partitionKeyPath: Token<String>) {
      self.partitionKeyPath = partitionKeyPath
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("PartitionKeyPath", partitionKeyPath)
      return .object(object)
    }
  }

  /// The property type `NetworkConfiguration` of `AWS::Events::Rule`.
  public struct NetworkConfiguration: PropertyValue, Equatable {
    /// `AwsVpcConfiguration`.
    public var awsVpcConfiguration: AwsVpcConfiguration?

    /// A value of these properties.
    public init(awsVpcConfiguration: AwsVpcConfiguration? = nil) {
      self.awsVpcConfiguration = awsVpcConfiguration
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("AwsVpcConfiguration", awsVpcConfiguration)
      return .object(object)
    }
  }

  /// The property type `PlacementConstraint` of `AWS::Events::Rule`.
  public struct PlacementConstraint: PropertyValue, Equatable {
    /// `Expression`: at most 2000 characters.
    public var placementConstraintExpression: Token<String>?
    /// `Type`.
    public var type: Token<TypeProperty>?

    /// A value of these properties.
    public init(
      placementConstraintExpression: Token<String>? = nil,
      type: Token<TypeProperty>? = nil
    ) {
      self.placementConstraintExpression = placementConstraintExpression
      self.type = type
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Expression", placementConstraintExpression)
      object.set("Type", type)
      return .object(object)
    }

    /// What `Type` may say: any text, and those that are known by name.
    public enum TypeProperty: StringLike {}
  }

  /// The property type `PlacementStrategy` of `AWS::Events::Rule`.
  public struct PlacementStrategy: PropertyValue, Equatable {
    /// `Field`.
    public var field: Token<String>?
    /// `Type`.
    public var type: Token<String>?

    /// A value of these properties.
    public init(field: Token<String>? = nil, type: Token<String>? = nil) {
      self.field = field
      self.type = type
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Field", field)
      object.set("Type", type)
      return .object(object)
    }
  }

  /// The property type `RedshiftDataParameters` of `AWS::Events::Rule`.
  public struct RedshiftDataParameters: PropertyValue, Equatable {
    /// `Database`: 1 to 64 characters.
    public var database: Token<String>
    /// `DbUser`: 1 to 128 characters.
    public var dbUser: Token<String>?
    /// `SecretManagerArn`: 1 to 1600 characters.
    public var secretManagerArn: Token<ARN>?
    /// `Sql`: 1 to 100000 characters.
    public var sql: Token<String>?
    /// `Sqls`.
    public var sqls: Token<[String]>?
    /// `StatementName`: 1 to 500 characters.
    public var statementName: Token<String>?
    /// `WithEvent`.
    public var withEvent: Token<Bool>?

    /// A value of these properties.
    public init(
      database: Token<String>,
      dbUser: Token<String>? = nil,
      secretManagerArn: Token<ARN>? = nil,
      sql: Token<String>? = nil,
      sqls: Token<[String]>? = nil,
      statementName: Token<String>? = nil,
      withEvent: Token<Bool>? = nil
    ) {
      self.database = database
      self.dbUser = dbUser
      self.secretManagerArn = secretManagerArn
      self.sql = sql
      self.sqls = sqls
      self.statementName = statementName
      self.withEvent = withEvent
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Database", database)
      object.set("DbUser", dbUser)
      object.set("SecretManagerArn", secretManagerArn)
      object.set("Sql", sql)
      object.set("Sqls", sqls)
      object.set("StatementName", statementName)
      object.set("WithEvent", withEvent)
      return .object(object)
    }
  }

  /// The property type `RetryPolicy` of `AWS::Events::Rule`.
  public struct RetryPolicy: PropertyValue, Equatable {
    /// `MaximumEventAgeInSeconds`: 60 to 86400.
    public var maximumEventAgeInSeconds: Token<Int>?
    /// `MaximumRetryAttempts`: 0 to 185.
    public var maximumRetryAttempts: Token<Int>?

    /// A value of these properties.
    public init(
      maximumEventAgeInSeconds: Token<Int>? = nil,
      maximumRetryAttempts: Token<Int>? = nil
    ) {
      self.maximumEventAgeInSeconds = maximumEventAgeInSeconds
      self.maximumRetryAttempts = maximumRetryAttempts
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("MaximumEventAgeInSeconds", maximumEventAgeInSeconds)
      object.set("MaximumRetryAttempts", maximumRetryAttempts)
      return .object(object)
    }
  }

  /// The property type `RunCommandParameters` of `AWS::Events::Rule`.
  public struct RunCommandParameters: PropertyValue, Equatable {
    /// `RunCommandTargets`: 1 to 5 elements.
    public var runCommandTargets: [RunCommandTarget]

    /// A value of these properties.
    public init(runCommandTargets: [RunCommandTarget]) {
      self.runCommandTargets = runCommandTargets
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("RunCommandTargets", runCommandTargets)
      return .object(object)
    }
  }

  /// The property type `RunCommandTarget` of `AWS::Events::Rule`.
  public struct RunCommandTarget: PropertyValue, Equatable {
    /// `Key`: 1 to 128 characters, matching `^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`.
    public var key: Token<String>
    /// `Values`: 1 to 50 elements.
    public var values: Token<[String]>

    /// A value of these properties.
    public init(key: Token<String>, values: Token<[String]>) {
      self.key = key
      self.values = values
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Key", key)
      object.set("Values", values)
      return .object(object)
    }
  }

  /// The property type `SageMakerPipelineParameter` of `AWS::Events::Rule`.
  public struct SageMakerPipelineParameter: PropertyValue, Equatable {
    /// `Name`: 1 to 256 characters, matching `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`.
    public var name: Token<String>
    /// `Value`: at most 1024 characters.
    public var value: Token<String>

    /// A value of these properties.
    public init(name: Token<String>, value: Token<String>) {
      self.name = name
      self.value = value
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Name", name)
      object.set("Value", value)
      return .object(object)
    }
  }

  /// The property type `SageMakerPipelineParameters` of `AWS::Events::Rule`.
  public struct SageMakerPipelineParameters: PropertyValue, Equatable {
    /// `PipelineParameterList`: at most 200 elements.
    public var pipelineParameterList: [SageMakerPipelineParameter]?

    /// A value of these properties.
    public init(pipelineParameterList: [SageMakerPipelineParameter]? = nil) {
      self.pipelineParameterList = pipelineParameterList
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("PipelineParameterList", pipelineParameterList)
      return .object(object)
    }
  }

  /// The property type `SqsParameters` of `AWS::Events::Rule`.
  public struct SqsParameters: PropertyValue, Equatable {
    /// `MessageGroupId`.
    public var messageGroupId: Token<String>

    /// A value of these properties.
    public init(messageGroupId: Token<String>) {
      self.messageGroupId = messageGroupId
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("MessageGroupId", messageGroupId)
      return .object(object)
    }
  }

  /// What `State` may say: any text, and those that are known by name.
  public enum State: StringLike {}

  /// The property type `Tag` of `AWS::Events::Rule`.
  public struct Tag: PropertyValue, Equatable {
    /// `Key`: 1 to 128 characters.
    public var key: Token<String>?
    /// `Value`: at most 256 characters.
    public var value: Token<String>?

    /// A value of these properties.
    public init(key: Token<String>? = nil, value: Token<String>? = nil) {
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

  /// The property type `Target` of `AWS::Events::Rule`.
  public struct Target: PropertyValue, Equatable {
    /// `AppSyncParameters`.
    public var appSyncParameters: AppSyncParameters?
    /// `Arn`: 1 to 1600 characters.
    public var arn: Token<ARN>
    /// `BatchParameters`.
    public var batchParameters: BatchParameters?
    /// `DeadLetterConfig`.
    public var deadLetterConfig: DeadLetterConfig?
    /// `EcsParameters`.
    public var ecsParameters: EcsParameters?
    /// `HttpParameters`.
    public var httpParameters: HttpParameters?
    /// `Id`: 1 to 64 characters, matching `^[\.\-_A-Za-z0-9]+$`.
    public var id: Token<String>
    /// `Input`: at most 8192 characters.
    public var input: Token<String>?
    /// `InputPath`: at most 256 characters.
    public var inputPath: Token<String>?
    /// `InputTransformer`.
    public var inputTransformer: InputTransformer?
    /// `KinesisParameters`.
    public var kinesisParameters: KinesisParameters?
    /// `RedshiftDataParameters`.
    public var redshiftDataParameters: RedshiftDataParameters?
    /// `RetryPolicy`.
    public var retryPolicy: RetryPolicy?
    /// `RoleArn`: 1 to 1600 characters.
    public var roleArn: Token<ARN>?
    /// `RunCommandParameters`.
    public var runCommandParameters: RunCommandParameters?
    /// `SageMakerPipelineParameters`.
    public var sageMakerPipelineParameters: SageMakerPipelineParameters?
    /// `SqsParameters`.
    public var sqsParameters: SqsParameters?

    /// A value of these properties.
    public init(
      arn: Token<ARN>,
      id: Token<String>,
      appSyncParameters: AppSyncParameters? = nil,
      batchParameters: BatchParameters? = nil,
      deadLetterConfig: DeadLetterConfig? = nil,
      ecsParameters: EcsParameters? = nil,
      httpParameters: HttpParameters? = nil,
      input: Token<String>? = nil,
      inputPath: Token<String>? = nil,
      inputTransformer: InputTransformer? = nil,
      kinesisParameters: KinesisParameters? = nil,
      redshiftDataParameters: RedshiftDataParameters? = nil,
      retryPolicy: RetryPolicy? = nil,
      roleArn: Token<ARN>? = nil,
      runCommandParameters: RunCommandParameters? = nil,
      sageMakerPipelineParameters: SageMakerPipelineParameters? = nil,
      sqsParameters: SqsParameters? = nil
    ) {
      self.arn = arn
      self.id = id
      self.appSyncParameters = appSyncParameters
      self.batchParameters = batchParameters
      self.deadLetterConfig = deadLetterConfig
      self.ecsParameters = ecsParameters
      self.httpParameters = httpParameters
      self.input = input
      self.inputPath = inputPath
      self.inputTransformer = inputTransformer
      self.kinesisParameters = kinesisParameters
      self.redshiftDataParameters = redshiftDataParameters
      self.retryPolicy = retryPolicy
      self.roleArn = roleArn
      self.runCommandParameters = runCommandParameters
      self.sageMakerPipelineParameters = sageMakerPipelineParameters
      self.sqsParameters = sqsParameters
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("AppSyncParameters", appSyncParameters)
      object.set("Arn", arn)
      object.set("BatchParameters", batchParameters)
      object.set("DeadLetterConfig", deadLetterConfig)
      object.set("EcsParameters", ecsParameters)
      object.set("HttpParameters", httpParameters)
      object.set("Id", id)
      object.set("Input", input)
      object.set("InputPath", inputPath)
      object.set("InputTransformer", inputTransformer)
      object.set("KinesisParameters", kinesisParameters)
      object.set("RedshiftDataParameters", redshiftDataParameters)
      object.set("RetryPolicy", retryPolicy)
      object.set("RoleArn", roleArn)
      object.set("RunCommandParameters", runCommandParameters)
      object.set("SageMakerPipelineParameters", sageMakerPipelineParameters)
      object.set("SqsParameters", sqsParameters)
      return .object(object)
    }
  }
}

extension Token<CFN.Events.Rule.State> {
  /// `DISABLED`.
  public static var disabled: Self { "DISABLED" }
  /// `ENABLED`.
  public static var enabled: Self { "ENABLED" }
  /// `ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS`.
  public static var enabledWithAllCloudtrailManagementEvents: Self {
    "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS"
  }
}

extension Token<CFN.Events.Rule.AwsVpcConfiguration.AssignPublicIp> {
  /// `DISABLED`.
  public static var disabled: Self { "DISABLED" }
  /// `ENABLED`.
  public static var enabled: Self { "ENABLED" }
}

extension Token<CFN.Events.Rule.EcsParameters.LaunchType> {
  /// `EC2`.
  public static var ec2: Self { "EC2" }
  /// `EXTERNAL`.
  public static var external: Self { "EXTERNAL" }
  /// `FARGATE`.
  public static var fargate: Self { "FARGATE" }
}

extension Token<CFN.Events.Rule.EcsParameters.PropagateTags> {
  /// `TASK_DEFINITION`.
  public static var taskDefinition: Self { "TASK_DEFINITION" }
}

extension Token<CFN.Events.Rule.PlacementConstraint.TypeProperty> {
  /// `distinctInstance`.
  public static var distinctInstance: Self { "distinctInstance" }
  /// `memberOf`.
  public static var memberOf: Self { "memberOf" }
}
