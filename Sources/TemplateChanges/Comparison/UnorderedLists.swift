/// Lists of properties whose order means nothing, by the property's name (the resources' pages in
/// the CloudFormation template reference).
enum UnorderedLists {
  static let names: Set<String> = [
    "AliasTargets", "Aliases", "AllowedMethods", "Architectures", "AvailabilityZones",
    "CompatibleArchitectures", "CompatibleRuntimes", "DependsOn", "EnableCloudwatchLogsExports",
    "EventTypes", "Groups", "LayerVersionArns", "ManagedPolicyArns", "PreferredAvailabilityZones",
    "ResourceTypes", "Roles", "SecurityGroupIds", "SecurityGroups", "SourceSecurityGroupIds",
    "StreamModes", "SubnetIds", "Subnets", "Topics", "Users", "VPCSecurityGroups",
    "VpcSecurityGroupIds", "VpcSubnetIds",
  ]

  /// Lists of objects that one member tells apart, by the member.
  static let elementNames: [String: String] = [
    "AttributeDefinitions": "AttributeName", "CacheBehaviors": "PathPattern",
    "ContainerDefinitions": "Name", "Environment": "Name", "EnvironmentVariables": "Name",
    "GlobalSecondaryIndexes": "IndexName", "HostedZoneTags": "Key",
    "LocalSecondaryIndexes": "IndexName", "Origins": "Id", "Parameters": "Name",
    "Policies": "PolicyName", "Secrets": "Name", "SecurityGroupEgress": "CidrIp",
    "SecurityGroupIngress": "CidrIp", "Tags": "Key", "TagSpecifications": "ResourceType",
    "Targets": "Id", "Volumes": "Name",
  ]
}
