// Generated from the schema of AWS::S3::StorageLens
// by GenerateResources; not edited by hand.

public import CloudFormation

extension CFN.S3.StorageLens {
  /// The property type `AccountLevel` of `AWS::S3::StorageLens`.
  public struct AccountLevel: PropertyValue, Equatable {
    /// `ActivityMetrics`.
    public var activityMetrics: ActivityMetrics?
    /// `AdvancedCostOptimizationMetrics`.
    public var advancedCostOptimizationMetrics: AdvancedCostOptimizationMetrics?
    /// `AdvancedDataProtectionMetrics`.
    public var advancedDataProtectionMetrics: AdvancedDataProtectionMetrics?
    /// `AdvancedPerformanceMetrics`.
    public var advancedPerformanceMetrics: AdvancedPerformanceMetrics?
    /// `BucketLevel`.
    public var bucketLevel: BucketLevel
    /// `DetailedStatusCodesMetrics`.
    public var detailedStatusCodesMetrics: DetailedStatusCodesMetrics?
    /// `StorageLensGroupLevel`.
    public var storageLensGroupLevel: StorageLensGroupLevel?

    /// A value of these properties.
    public init(
      bucketLevel: BucketLevel,
      activityMetrics: ActivityMetrics? = nil,
      advancedCostOptimizationMetrics: AdvancedCostOptimizationMetrics? = nil,
      advancedDataProtectionMetrics: AdvancedDataProtectionMetrics? = nil,
      advancedPerformanceMetrics: AdvancedPerformanceMetrics? = nil,
      detailedStatusCodesMetrics: DetailedStatusCodesMetrics? = nil,
      storageLensGroupLevel: StorageLensGroupLevel? = nil
    ) {
      self.bucketLevel = bucketLevel
      self.activityMetrics = activityMetrics
      self.advancedCostOptimizationMetrics = advancedCostOptimizationMetrics
      self.advancedDataProtectionMetrics = advancedDataProtectionMetrics
      self.advancedPerformanceMetrics = advancedPerformanceMetrics
      self.detailedStatusCodesMetrics = detailedStatusCodesMetrics
      self.storageLensGroupLevel = storageLensGroupLevel
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("ActivityMetrics", activityMetrics)
      object.set("AdvancedCostOptimizationMetrics", advancedCostOptimizationMetrics)
      object.set("AdvancedDataProtectionMetrics", advancedDataProtectionMetrics)
      object.set("AdvancedPerformanceMetrics", advancedPerformanceMetrics)
      object.set("BucketLevel", bucketLevel)
      object.set("DetailedStatusCodesMetrics", detailedStatusCodesMetrics)
      object.set("StorageLensGroupLevel", storageLensGroupLevel)
      return .object(object)
    }
  }

  /// The property type `ActivityMetrics` of `AWS::S3::StorageLens`.
  public struct ActivityMetrics: PropertyValue, Equatable {
    /// `IsEnabled`.
    public var isEnabled: Token<Bool>?

    /// A value of these properties.
    public init(isEnabled: Token<Bool>? = nil) {
      self.isEnabled = isEnabled
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("IsEnabled", isEnabled)
      return .object(object)
    }
  }

  /// The property type `AdvancedCostOptimizationMetrics` of `AWS::S3::StorageLens`.
  public struct AdvancedCostOptimizationMetrics: PropertyValue, Equatable {
    /// `IsEnabled`.
    public var isEnabled: Token<Bool>?

    /// A value of these properties.
    public init(isEnabled: Token<Bool>? = nil) {
      self.isEnabled = isEnabled
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("IsEnabled", isEnabled)
      return .object(object)
    }
  }

  /// The property type `AdvancedDataProtectionMetrics` of `AWS::S3::StorageLens`.
  public struct AdvancedDataProtectionMetrics: PropertyValue, Equatable {
    /// `IsEnabled`.
    public var isEnabled: Token<Bool>?

    /// A value of these properties.
    public init(isEnabled: Token<Bool>? = nil) {
      self.isEnabled = isEnabled
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("IsEnabled", isEnabled)
      return .object(object)
    }
  }

  /// The property type `AdvancedPerformanceMetrics` of `AWS::S3::StorageLens`.
  public struct AdvancedPerformanceMetrics: PropertyValue, Equatable {
    /// `IsEnabled`.
    public var isEnabled: Token<Bool>?

    /// A value of these properties.
    public init(isEnabled: Token<Bool>? = nil) {
      self.isEnabled = isEnabled
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("IsEnabled", isEnabled)
      return .object(object)
    }
  }

  /// The property type `AwsOrg` of `AWS::S3::StorageLens`.
  public struct AwsOrg: PropertyValue, Equatable {
    /// `Arn`.
    public var arn: Token<ARN>

    /// A value of these properties.
    public init(arn: Token<ARN>) {
      self.arn = arn
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Arn", arn)
      return .object(object)
    }
  }

  /// The property type `BucketLevel` of `AWS::S3::StorageLens`.
  public struct BucketLevel: PropertyValue, Equatable {
    /// `ActivityMetrics`.
    public var activityMetrics: ActivityMetrics?
    /// `AdvancedCostOptimizationMetrics`.
    public var advancedCostOptimizationMetrics: AdvancedCostOptimizationMetrics?
    /// `AdvancedDataProtectionMetrics`.
    public var advancedDataProtectionMetrics: AdvancedDataProtectionMetrics?
    /// `AdvancedPerformanceMetrics`.
    public var advancedPerformanceMetrics: AdvancedPerformanceMetrics?
    /// `DetailedStatusCodesMetrics`.
    public var detailedStatusCodesMetrics: DetailedStatusCodesMetrics?
    /// `PrefixLevel`.
    public var prefixLevel: PrefixLevel?

    /// A value of these properties.
    public init(
      activityMetrics: ActivityMetrics? = nil,
      advancedCostOptimizationMetrics: AdvancedCostOptimizationMetrics? = nil,
      advancedDataProtectionMetrics: AdvancedDataProtectionMetrics? = nil,
      advancedPerformanceMetrics: AdvancedPerformanceMetrics? = nil,
      detailedStatusCodesMetrics: DetailedStatusCodesMetrics? = nil,
      prefixLevel: PrefixLevel? = nil
    ) {
      self.activityMetrics = activityMetrics
      self.advancedCostOptimizationMetrics = advancedCostOptimizationMetrics
      self.advancedDataProtectionMetrics = advancedDataProtectionMetrics
      self.advancedPerformanceMetrics = advancedPerformanceMetrics
      self.detailedStatusCodesMetrics = detailedStatusCodesMetrics
      self.prefixLevel = prefixLevel
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("ActivityMetrics", activityMetrics)
      object.set("AdvancedCostOptimizationMetrics", advancedCostOptimizationMetrics)
      object.set("AdvancedDataProtectionMetrics", advancedDataProtectionMetrics)
      object.set("AdvancedPerformanceMetrics", advancedPerformanceMetrics)
      object.set("DetailedStatusCodesMetrics", detailedStatusCodesMetrics)
      object.set("PrefixLevel", prefixLevel)
      return .object(object)
    }
  }

  /// The property type `BucketsAndRegions` of `AWS::S3::StorageLens`.
  public struct BucketsAndRegions: PropertyValue, Equatable {
    /// `Buckets`.
    public var buckets: Token<[ARN]>?
    /// `Regions`.
    public var regions: Token<[String]>?

    /// A value of these properties.
    public init(buckets: Token<[ARN]>? = nil, regions: Token<[String]>? = nil) {
      self.buckets = buckets
      self.regions = regions
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Buckets", buckets)
      object.set("Regions", regions)
      return .object(object)
    }
  }

  /// The property type `CloudWatchMetrics` of `AWS::S3::StorageLens`.
  public struct CloudWatchMetrics: PropertyValue, Equatable {
    /// `IsEnabled`.
    public var isEnabled: Token<Bool>

    /// A value of these properties.
    public init(isEnabled: Token<Bool>) {
      self.isEnabled = isEnabled
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("IsEnabled", isEnabled)
      return .object(object)
    }
  }

  /// The property type `DataExport` of `AWS::S3::StorageLens`.
  public struct DataExport: PropertyValue, Equatable {
    /// `CloudWatchMetrics`.
    public var cloudWatchMetrics: CloudWatchMetrics?
    /// `S3BucketDestination`.
    public var s3BucketDestination: S3BucketDestination?
    /// `StorageLensTableDestination`.
    public var storageLensTableDestination: StorageLensTableDestination?

    /// A value of these properties.
    public init(
      cloudWatchMetrics: CloudWatchMetrics? = nil,
      s3BucketDestination: S3BucketDestination? = nil,
      storageLensTableDestination: StorageLensTableDestination? = nil
    ) {
      self.cloudWatchMetrics = cloudWatchMetrics
      self.s3BucketDestination = s3BucketDestination
      self.storageLensTableDestination = storageLensTableDestination
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("CloudWatchMetrics", cloudWatchMetrics)
      object.set("S3BucketDestination", s3BucketDestination)
      object.set("StorageLensTableDestination", storageLensTableDestination)
      return .object(object)
    }
  }

  /// The property type `DetailedStatusCodesMetrics` of `AWS::S3::StorageLens`.
  public struct DetailedStatusCodesMetrics: PropertyValue, Equatable {
    /// `IsEnabled`.
    public var isEnabled: Token<Bool>?

    /// A value of these properties.
    public init(isEnabled: Token<Bool>? = nil) {
      self.isEnabled = isEnabled
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("IsEnabled", isEnabled)
      return .object(object)
    }
  }

  /// The property type `Encryption` of `AWS::S3::StorageLens`.
  public struct Encryption: PropertyValue, Equatable {
    /// `SSES3`.
    public var sses3: Expression?
    /// `SSEKMS`.
    public var ssekms: SSEKMS?

    /// A value of these properties.
    public init(sses3: Expression? = nil, ssekms: SSEKMS? = nil) {
      self.sses3 = sses3
      self.ssekms = ssekms
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("SSEKMS", ssekms)
      object.set("SSES3", sses3)
      return .object(object)
    }
  }

  /// The property type `PrefixLevel` of `AWS::S3::StorageLens`.
  public struct PrefixLevel: PropertyValue, Equatable {
    /// `StorageMetrics`.
    public var storageMetrics: PrefixLevelStorageMetrics

    /// A value of these properties.
    public init(storageMetrics: PrefixLevelStorageMetrics) {
      self.storageMetrics = storageMetrics
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("StorageMetrics", storageMetrics)
      return .object(object)
    }
  }

  /// The property type `PrefixLevelStorageMetrics` of `AWS::S3::StorageLens`.
  public struct PrefixLevelStorageMetrics: PropertyValue, Equatable {
    /// `IsEnabled`.
    public var isEnabled: Token<Bool>?
    /// `SelectionCriteria`.
    public var selectionCriteria: SelectionCriteria?

    /// A value of these properties.
    public init(isEnabled: Token<Bool>? = nil, selectionCriteria: SelectionCriteria? = nil) {
      self.isEnabled = isEnabled
      self.selectionCriteria = selectionCriteria
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("IsEnabled", isEnabled)
      object.set("SelectionCriteria", selectionCriteria)
      return .object(object)
    }
  }

  /// The property type `S3BucketDestination` of `AWS::S3::StorageLens`.
  public struct S3BucketDestination: PropertyValue, Equatable {
    /// `AccountId`.
    public var accountId: Token<String>
    /// `Arn`.
    public var arn: Token<ARN>
    /// `Encryption`.
    public var encryption: Encryption?
    /// `Format`.
    public var format: Token<Format>
    /// `OutputSchemaVersion`.
    public var outputSchemaVersion: Token<OutputSchemaVersion>
    /// `Prefix`.
    public var prefix: Token<String>?

    /// A value of these properties.
    public init(
      accountId: Token<String>,
      arn: Token<ARN>,
      format: Token<Format>,
      outputSchemaVersion: Token<OutputSchemaVersion>,
      encryption: Encryption? = nil,
      prefix: Token<String>? = nil
    ) {
      self.accountId = accountId
      self.arn = arn
      self.format = format
      self.outputSchemaVersion = outputSchemaVersion
      self.encryption = encryption
      self.prefix = prefix
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("AccountId", accountId)
      object.set("Arn", arn)
      object.set("Encryption", encryption)
      object.set("Format", format)
      object.set("OutputSchemaVersion", outputSchemaVersion)
      object.set("Prefix", prefix)
      return .object(object)
    }

    /// What `Format` may say: any text, and those that are known by name.
    public enum Format: StringLike {}

    /// What `OutputSchemaVersion` may say: any text, and those that are known by name.
    public enum OutputSchemaVersion: StringLike {}
  }

  /// The property type `SSEKMS` of `AWS::S3::StorageLens`.
  public struct SSEKMS: PropertyValue, Equatable {
    /// `KeyId`.
    public var keyId: Token<String>

    /// A value of these properties.
    public init(keyId: Token<String>) {
      self.keyId = keyId
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("KeyId", keyId)
      return .object(object)
    }
  }

  /// The property type `SelectionCriteria` of `AWS::S3::StorageLens`.
  public struct SelectionCriteria: PropertyValue, Equatable {
    /// `Delimiter`.
    public var delimiter: Token<String>?
    /// `MaxDepth`.
    public var maxDepth: Token<Int>?
    /// `MinStorageBytesPercentage`.
    public var minStorageBytesPercentage: Token<Double>?

    /// A value of these properties.
    public init(
      delimiter: Token<String>? = nil,
      maxDepth: Token<Int>? = nil,
      minStorageBytesPercentage: Token<Double>? = nil
    ) {
      self.delimiter = delimiter
      self.maxDepth = maxDepth
      self.minStorageBytesPercentage = minStorageBytesPercentage
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Delimiter", delimiter)
      object.set("MaxDepth", maxDepth)
      object.set("MinStorageBytesPercentage", minStorageBytesPercentage)
      return .object(object)
    }
  }

  /// The property type `StorageLensConfiguration` of `AWS::S3::StorageLens`.
  public struct StorageLensConfiguration: PropertyValue, Equatable {
    /// `AccountLevel`.
    public var accountLevel: AccountLevel
    /// `AwsOrg`.
    public var awsOrg: AwsOrg?
    /// `DataExport`.
    public var dataExport: DataExport?
    /// `Exclude`.
    public var exclude: BucketsAndRegions?
    /// `ExpandedPrefixesDataExport`.
    public var expandedPrefixesDataExport: StorageLensExpandedPrefixesDataExport?
    /// `Id`: 1 to 64 characters, matching `^[a-zA-Z0-9\-_.]+$`.
    public var id: Token<String>
    /// `Include`.
    public var include: BucketsAndRegions?
    /// `IsEnabled`.
    public var isEnabled: Token<Bool>
    /// `PrefixDelimiter`.
    public var prefixDelimiter: Token<String>?
    /// `StorageLensArn`.
    public var storageLensArn: Token<ARN>?

    /// A value of these properties.
    public init(
      accountLevel: AccountLevel,
      id: Token<String>,
      isEnabled: Token<Bool>,
      awsOrg: AwsOrg? = nil,
      dataExport: DataExport? = nil,
      exclude: BucketsAndRegions? = nil,
      expandedPrefixesDataExport: StorageLensExpandedPrefixesDataExport? = nil,
      include: BucketsAndRegions? = nil,
      prefixDelimiter: Token<String>? = nil,
      storageLensArn: Token<ARN>? = nil
    ) {
      self.accountLevel = accountLevel
      self.id = id
      self.isEnabled = isEnabled
      self.awsOrg = awsOrg
      self.dataExport = dataExport
      self.exclude = exclude
      self.expandedPrefixesDataExport = expandedPrefixesDataExport
      self.include = include
      self.prefixDelimiter = prefixDelimiter
      self.storageLensArn = storageLensArn
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("AccountLevel", accountLevel)
      object.set("AwsOrg", awsOrg)
      object.set("DataExport", dataExport)
      object.set("Exclude", exclude)
      object.set("ExpandedPrefixesDataExport", expandedPrefixesDataExport)
      object.set("Id", id)
      object.set("Include", include)
      object.set("IsEnabled", isEnabled)
      object.set("PrefixDelimiter", prefixDelimiter)
      object.set("StorageLensArn", storageLensArn)
      return .object(object)
    }
  }

  /// The property type `StorageLensExpandedPrefixesDataExport` of `AWS::S3::StorageLens`.
  public struct StorageLensExpandedPrefixesDataExport: PropertyValue, Equatable {
    /// `S3BucketDestination`.
    public var s3BucketDestination: S3BucketDestination?
    /// `StorageLensTableDestination`.
    public var storageLensTableDestination: StorageLensTableDestination?

    /// A value of these properties.
    public init(
      s3BucketDestination: S3BucketDestination? = nil,
      storageLensTableDestination: StorageLensTableDestination? = nil
    ) {
      self.s3BucketDestination = s3BucketDestination
      self.storageLensTableDestination = storageLensTableDestination
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("S3BucketDestination", s3BucketDestination)
      object.set("StorageLensTableDestination", storageLensTableDestination)
      return .object(object)
    }
  }

  /// The property type `StorageLensGroupLevel` of `AWS::S3::StorageLens`.
  public struct StorageLensGroupLevel: PropertyValue, Equatable {
    /// `StorageLensGroupSelectionCriteria`.
    public var storageLensGroupSelectionCriteria: StorageLensGroupSelectionCriteria?

    /// A value of these properties.
    public init(storageLensGroupSelectionCriteria: StorageLensGroupSelectionCriteria? = nil) {
      self.storageLensGroupSelectionCriteria = storageLensGroupSelectionCriteria
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("StorageLensGroupSelectionCriteria", storageLensGroupSelectionCriteria)
      return .object(object)
    }
  }

  /// The property type `StorageLensGroupSelectionCriteria` of `AWS::S3::StorageLens`.
  public struct StorageLensGroupSelectionCriteria: PropertyValue, Equatable {
    /// `Exclude`.
    public var exclude: Token<[ARN]>?
    /// `Include`.
    public var include: Token<[ARN]>?

    /// A value of these properties.
    public init(exclude: Token<[ARN]>? = nil, include: Token<[ARN]>? = nil) {
      self.exclude = exclude
      self.include = include
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Exclude", exclude)
      object.set("Include", include)
      return .object(object)
    }
  }

  /// The property type `StorageLensTableDestination` of `AWS::S3::StorageLens`.
  public struct StorageLensTableDestination: PropertyValue, Equatable {
    /// `Encryption`.
    public var encryption: Encryption?
    /// `IsEnabled`.
    public var isEnabled: Token<Bool>

    /// A value of these properties.
    public init(isEnabled: Token<Bool>, encryption: Encryption? = nil) {
      self.isEnabled = isEnabled
      self.encryption = encryption
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Encryption", encryption)
      object.set("IsEnabled", isEnabled)
      return .object(object)
    }
  }

  /// The property type `Tag` of `AWS::S3::StorageLens`.
  public struct Tag: PropertyValue, Equatable {
    /// `Key`: 1 to 127 characters, matching `^(?!aws:.*)[a-zA-Z0-9\s\_\.\/\=\+\-\@\:]+$`.
    public var key: Token<String>
    /// `Value`: 1 to 255 characters, matching `^(?!aws:.*)[a-zA-Z0-9\s\_\.\/\=\+\-\@\:]+$`.
    public var value: Token<String>

    /// A value of these properties.
    public init(key: Token<String>, value: Token<String>) {
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
}

extension Token<CFN.S3.StorageLens.S3BucketDestination.Format> {
  /// `CSV`.
  public static var csv: Self { "CSV" }
  /// `Parquet`.
  public static var parquet: Self { "Parquet" }
}

extension Token<CFN.S3.StorageLens.S3BucketDestination.OutputSchemaVersion> {
  /// `V_1`.
  public static var v1: Self { "V_1" }
}
