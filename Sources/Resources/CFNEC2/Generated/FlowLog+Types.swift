// Generated from the schema of AWS::EC2::FlowLog
// by GenerateResources; not edited by hand.

public import CloudFormation

extension CFN.EC2.FlowLog {
  /// The property type `DestinationOptions` of `AWS::EC2::FlowLog`.
  public struct DestinationOptions: PropertyValue, Equatable {
    /// `FileFormat`.
    public var fileFormat: Token<FileFormat>
    /// `HiveCompatiblePartitions`.
    public var hiveCompatiblePartitions: Token<Bool>
    /// `PerHourPartition`.
    public var perHourPartition: Token<Bool>

    /// A value of these properties.
    public init(
      fileFormat: Token<FileFormat>,
      hiveCompatiblePartitions: Token<Bool>,
      perHourPartition: Token<Bool>
    ) {
      self.fileFormat = fileFormat
      self.hiveCompatiblePartitions = hiveCompatiblePartitions
      self.perHourPartition = perHourPartition
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("FileFormat", fileFormat)
      object.set("HiveCompatiblePartitions", hiveCompatiblePartitions)
      object.set("PerHourPartition", perHourPartition)
      return .object(object)
    }

    /// What `FileFormat` may say: any text, and those that are known by name.
    public enum FileFormat: StringLike {}
  }

  /// What `LogDestinationType` may say: any text, and those that are known by name.
  public enum LogDestinationType: StringLike {}

  /// What `ResourceType` may say: any text, and those that are known by name.
  public enum ResourceType: StringLike {}

  /// The property type `Tag` of `AWS::EC2::FlowLog`.
  public struct Tag: PropertyValue, Equatable {
    /// `Key`.
    public var key: Token<String>
    /// `Value`.
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

  /// What `TrafficType` may say: any text, and those that are known by name.
  public enum TrafficType: StringLike {}
}

extension Token<CFN.EC2.FlowLog.LogDestinationType> {
  /// `cloud-watch-logs`.
  public static var cloudWatchLogs: Self { "cloud-watch-logs" }
  /// `s3`.
  public static var s3: Self { "s3" }
  /// `kinesis-data-firehose`.
  public static var kinesisDataFirehose: Self { "kinesis-data-firehose" }
}

extension Token<CFN.EC2.FlowLog.ResourceType> {
  /// `NetworkInterface`.
  public static var networkInterface: Self { "NetworkInterface" }
  /// `Subnet`.
  public static var subnet: Self { "Subnet" }
  /// `VPC`.
  public static var vpc: Self { "VPC" }
  /// `TransitGateway`.
  public static var transitGateway: Self { "TransitGateway" }
  /// `TransitGatewayAttachment`.
  public static var transitGatewayAttachment: Self { "TransitGatewayAttachment" }
  /// `RegionalNatGateway`.
  public static var regionalNatGateway: Self { "RegionalNatGateway" }
}

extension Token<CFN.EC2.FlowLog.TrafficType> {
  /// `ACCEPT`.
  public static var accept: Self { "ACCEPT" }
  /// `ALL`.
  public static var all: Self { "ALL" }
  /// `REJECT`.
  public static var reject: Self { "REJECT" }
}

extension Token<CFN.EC2.FlowLog.DestinationOptions.FileFormat> {
  /// `plain-text`.
  public static var plainText: Self { "plain-text" }
  /// `parquet`.
  public static var parquet: Self { "parquet" }
}
