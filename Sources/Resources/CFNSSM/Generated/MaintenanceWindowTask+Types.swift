// Generated from the schema of AWS::SSM::MaintenanceWindowTask
// by GenerateResources; not edited by hand.

public import CloudFormation

extension CFN.SSM.MaintenanceWindowTask {
  /// The property type `CloudWatchOutputConfig` of `AWS::SSM::MaintenanceWindowTask`.
  public struct CloudWatchOutputConfig: PropertyValue, Equatable {
    /// `CloudWatchLogGroupName`.
    public var cloudWatchLogGroupName: Token<String>?
    /// `CloudWatchOutputEnabled`.
    public var cloudWatchOutputEnabled: Token<Bool>?

    /// A value of these properties.
    public init(
      cloudWatchLogGroupName: Token<String>? = nil,
      cloudWatchOutputEnabled: Token<Bool>? = nil
    ) {
      self.cloudWatchLogGroupName = cloudWatchLogGroupName
      self.cloudWatchOutputEnabled = cloudWatchOutputEnabled
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("CloudWatchLogGroupName", cloudWatchLogGroupName)
      object.set("CloudWatchOutputEnabled", cloudWatchOutputEnabled)
      return .object(object)
    }
  }

  /// What `CutoffBehavior` may say: any text, and those that are known by name.
  public enum CutoffBehavior: StringLike {}

  /// The property type `LoggingInfo` of `AWS::SSM::MaintenanceWindowTask`.
  public struct LoggingInfo: PropertyValue, Equatable {
    /// `Region`.
    public var region: Token<String>
    /// `S3Bucket`.
    public var s3Bucket: Token<String>
    /// `S3Prefix`.
    public var s3Prefix: Token<String>?

    /// A value of these properties.
    public init(region: Token<String>, s3Bucket: Token<String>, s3Prefix: Token<String>? = nil) {
      self.region = region
      self.s3Bucket = s3Bucket
      self.s3Prefix = s3Prefix
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Region", region)
      object.set("S3Bucket", s3Bucket)
      object.set("S3Prefix", s3Prefix)
      return .object(object)
    }
  }

  /// The property type `MaintenanceWindowAutomationParameters` of
  /// `AWS::SSM::MaintenanceWindowTask`.
  public struct MaintenanceWindowAutomationParameters: PropertyValue, Equatable {
    /// `DocumentVersion`.
    public var documentVersion: Token<String>?
    /// `Parameters`.
    public var parameters: Expression?

    /// A value of these properties.
    public init(documentVersion: Token<String>? = nil, parameters: Expression? = nil) {
      self.documentVersion = documentVersion
      self.parameters = parameters
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("DocumentVersion", documentVersion)
      object.set("Parameters", parameters)
      return .object(object)
    }
  }

  /// The property type `MaintenanceWindowLambdaParameters` of `AWS::SSM::MaintenanceWindowTask`.
  public struct MaintenanceWindowLambdaParameters: PropertyValue, Equatable {
    /// `ClientContext`.
    public var clientContext: Token<String>?
    /// `Payload`.
    public var payload: Token<String>?
    /// `Qualifier`.
    public var qualifier: Token<String>?

    /// A value of these properties.
    public init(
      clientContext: Token<String>? = nil,
      payload: Token<String>? = nil,
      qualifier: Token<String>? = nil
    ) {
      self.clientContext = clientContext
      self.payload = payload
      self.qualifier = qualifier
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("ClientContext", clientContext)
      object.set("Payload", payload)
      object.set("Qualifier", qualifier)
      return .object(object)
    }
  }

  /// The property type `MaintenanceWindowRunCommandParameters` of
  /// `AWS::SSM::MaintenanceWindowTask`.
  public struct MaintenanceWindowRunCommandParameters: PropertyValue, Equatable {
    /// `CloudWatchOutputConfig`.
    public var cloudWatchOutputConfig: CloudWatchOutputConfig?
    /// `Comment`.
    public var comment: Token<String>?
    /// `DocumentHash`.
    public var documentHash: Token<String>?
    /// `DocumentHashType`.
    public var documentHashType: Token<String>?
    /// `DocumentVersion`.
    public var documentVersion: Token<String>?
    /// `NotificationConfig`.
    public var notificationConfig: NotificationConfig?
    /// `OutputS3BucketName`.
    public var outputS3BucketName: Token<String>?
    /// `OutputS3KeyPrefix`.
    public var outputS3KeyPrefix: Token<String>?
    /// `Parameters`.
    public var parameters: Expression?
    /// `ServiceRoleArn`.
    public var serviceRoleArn: Token<ARN>?
    /// `TimeoutSeconds`.
    public var timeoutSeconds: Token<Int>?

    /// A value of these properties.
    public init(
      cloudWatchOutputConfig: CloudWatchOutputConfig? = nil,
      comment: Token<String>? = nil,
      documentHash: Token<String>? = nil,
      documentHashType: Token<String>? = nil,
      documentVersion: Token<String>? = nil,
      notificationConfig: NotificationConfig? = nil,
      outputS3BucketName: Token<String>? = nil,
      outputS3KeyPrefix: Token<String>? = nil,
      parameters: Expression? = nil,
      serviceRoleArn: Token<ARN>? = nil,
      timeoutSeconds: Token<Int>? = nil
    ) {
      self.cloudWatchOutputConfig = cloudWatchOutputConfig
      self.comment = comment
      self.documentHash = documentHash
      self.documentHashType = documentHashType
      self.documentVersion = documentVersion
      self.notificationConfig = notificationConfig
      self.outputS3BucketName = outputS3BucketName
      self.outputS3KeyPrefix = outputS3KeyPrefix
      self.parameters = parameters
      self.serviceRoleArn = serviceRoleArn
      self.timeoutSeconds = timeoutSeconds
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("CloudWatchOutputConfig", cloudWatchOutputConfig)
      object.set("Comment", comment)
      object.set("DocumentHash", documentHash)
      object.set("DocumentHashType", documentHashType)
      object.set("DocumentVersion", documentVersion)
      object.set("NotificationConfig", notificationConfig)
      object.set("OutputS3BucketName", outputS3BucketName)
      object.set("OutputS3KeyPrefix", outputS3KeyPrefix)
      object.set("Parameters", parameters)
      object.set("ServiceRoleArn", serviceRoleArn)
      object.set("TimeoutSeconds", timeoutSeconds)
      return .object(object)
    }
  }

  /// The property type `MaintenanceWindowStepFunctionsParameters` of
  /// `AWS::SSM::MaintenanceWindowTask`.
  public struct MaintenanceWindowStepFunctionsParameters: PropertyValue, Equatable {
    /// `Input`.
    public var input: Token<String>?
    /// `Name`.
    public var name: Token<String>?

    /// A value of these properties.
    public init(input: Token<String>? = nil, name: Token<String>? = nil) {
      self.input = input
      self.name = name
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Input", input)
      object.set("Name", name)
      return .object(object)
    }
  }

  /// The property type `NotificationConfig` of `AWS::SSM::MaintenanceWindowTask`.
  public struct NotificationConfig: PropertyValue, Equatable {
    /// `NotificationArn`.
    public var notificationArn: Token<ARN>
    /// `NotificationEvents`.
    public var notificationEvents: Token<[String]>?
    /// `NotificationType`.
    public var notificationType: Token<String>?

    /// A value of these properties.
    public init(
      notificationArn: Token<ARN>,
      notificationEvents: Token<[String]>? = nil,
      notificationType: Token<String>? = nil
    ) {
      self.notificationArn = notificationArn
      self.notificationEvents = notificationEvents
      self.notificationType = notificationType
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("NotificationArn", notificationArn)
      object.set("NotificationEvents", notificationEvents)
      object.set("NotificationType", notificationType)
      return .object(object)
    }
  }

  /// The property type `Target` of `AWS::SSM::MaintenanceWindowTask`.
  public struct Target: PropertyValue, Equatable {
    /// `Key`: 1 to 163 characters.
    public var key: Token<String>
    /// `Values`: at most 50 elements.
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

  /// The property type `TaskInvocationParameters` of `AWS::SSM::MaintenanceWindowTask`.
  public struct TaskInvocationParameters: PropertyValue, Equatable {
    /// `MaintenanceWindowAutomationParameters`.
    public var maintenanceWindowAutomationParameters: MaintenanceWindowAutomationParameters?
    /// `MaintenanceWindowLambdaParameters`.
    public var maintenanceWindowLambdaParameters: MaintenanceWindowLambdaParameters?
    /// `MaintenanceWindowRunCommandParameters`.
    public var maintenanceWindowRunCommandParameters: MaintenanceWindowRunCommandParameters?
    /// `MaintenanceWindowStepFunctionsParameters`.
    public var maintenanceWindowStepFunctionsParameters: MaintenanceWindowStepFunctionsParameters?

    /// A value of these properties.
    public init(
      maintenanceWindowAutomationParameters: MaintenanceWindowAutomationParameters? = nil,
      maintenanceWindowLambdaParameters: MaintenanceWindowLambdaParameters? = nil,
      maintenanceWindowRunCommandParameters: MaintenanceWindowRunCommandParameters? = nil,
      maintenanceWindowStepFunctionsParameters: MaintenanceWindowStepFunctionsParameters? = nil
    ) {
      self.maintenanceWindowAutomationParameters = maintenanceWindowAutomationParameters
      self.maintenanceWindowLambdaParameters = maintenanceWindowLambdaParameters
      self.maintenanceWindowRunCommandParameters = maintenanceWindowRunCommandParameters
      self.maintenanceWindowStepFunctionsParameters = maintenanceWindowStepFunctionsParameters
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("MaintenanceWindowAutomationParameters", maintenanceWindowAutomationParameters)
      object.set("MaintenanceWindowLambdaParameters", maintenanceWindowLambdaParameters)
      object.set("MaintenanceWindowRunCommandParameters", maintenanceWindowRunCommandParameters)
      object.set(
        "MaintenanceWindowStepFunctionsParameters",
        maintenanceWindowStepFunctionsParameters
      )
      return .object(object)
    }
  }

  /// What `TaskType` may say: any text, and those that are known by name.
  public enum TaskType: StringLike {}
}

extension Token<CFN.SSM.MaintenanceWindowTask.CutoffBehavior> {
  /// `CANCEL_TASK`.
  public static var cancelTask: Self { "CANCEL_TASK" }
  /// `CONTINUE_TASK`.
  public static var continueTask: Self { "CONTINUE_TASK" }
}

extension Token<CFN.SSM.MaintenanceWindowTask.TaskType> {
  /// `AUTOMATION`.
  public static var automation: Self { "AUTOMATION" }
  /// `LAMBDA`.
  public static var lambda: Self { "LAMBDA" }
  /// `RUN_COMMAND`.
  public static var runCommand: Self { "RUN_COMMAND" }
  /// `STEP_FUNCTIONS`.
  public static var stepFunctions: Self { "STEP_FUNCTIONS" }
}
