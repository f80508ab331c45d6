/// Which resource the policy in a resource's properties speaks of.
enum PolicyTarget: Equatable, Sendable {
  /// The resource that has the property.
  case itself
  /// The resources that this property names.
  case named(String)
  /// Whatever the account has of the service.
  case account

  /// Nil for a type that is not known to carry a policy.
  static func of(_ type: String) -> PolicyTarget? { all[type] }

  private static let all: [String: PolicyTarget] = [
    "AWS::ApiGateway::RestApi": .itself,
    "AWS::Backup::BackupVault": .itself,
    "AWS::DynamoDB::GlobalTable": .itself,
    "AWS::DynamoDB::Table": .itself,
    "AWS::EC2::VPCEndpoint": .itself,
    "AWS::ECR::PublicRepository": .itself,
    "AWS::ECR::RegistryPolicy": .account,
    "AWS::ECR::Repository": .itself,
    "AWS::EFS::FileSystem": .itself,
    "AWS::Elasticsearch::Domain": .itself,
    "AWS::Events::EventBus": .itself,
    "AWS::KMS::Key": .itself,
    "AWS::KMS::ReplicaKey": .itself,
    "AWS::Kinesis::ResourcePolicy": .named("ResourceArn"),
    "AWS::Logs::LogGroup": .itself,
    "AWS::Logs::ResourcePolicy": .account,
    "AWS::OpenSearchService::Domain": .itself,
    "AWS::S3::AccessPoint": .itself,
    "AWS::S3::BucketPolicy": .named("Bucket"),
    "AWS::SecretsManager::ResourcePolicy": .named("SecretId"),
    "AWS::SNS::TopicInlinePolicy": .named("TopicArn"),
    "AWS::SNS::TopicPolicy": .named("Topics"),
    "AWS::SQS::QueueInlinePolicy": .named("Queue"),
    "AWS::SQS::QueuePolicy": .named("Queues"),
  ]
}
