/// What is known of a resource type's name and ARN (AWS page "Service Authorization Reference",
/// and each type's return values).
struct ResourceShape: Sendable {
  /// The property that gives the resource its name.
  let nameProperty: String?
  /// The ARN's service, and what stands behind the account, the name as `%`.
  let service: String
  let path: String
  /// Whether the ARN names the region and the account.
  var isGlobal = false
  var hasAccount = true
  /// What `Ref` answers.
  var reference = Reference.name
  /// The attribute that is the ARN.
  var arnAttribute = "Arn"

  enum Reference: Sendable {
    case name, arn, other
  }

  static func of(_ type: String) -> ResourceShape? { all[type] }

  /// The ARN of the resource of this name.
  func arn(name: SymbolicText, in resolver: TemplateResolver) -> SymbolicText {
    let region: SymbolicText = isGlobal ? "" : resolver.pseudo("AWS::Region")
    let account: SymbolicText = hasAccount ? resolver.pseudo("AWS::AccountId") : ""
    let parts = path.split(separator: "%", omittingEmptySubsequences: false).map(String.init)
    let partition = resolver.pseudo("AWS::Partition")
    return "arn:\(partition):\(service):\(region):\(account):\(parts[0])\(name)"
      + SymbolicText(parts.dropFirst().joined())
  }

  private static let all: [String: ResourceShape] = [
    "AWS::KMS::Key": .init(nameProperty: nil, service: "kms", path: "key/%"),
    "AWS::IAM::Role": .init(
      nameProperty: "RoleName", service: "iam", path: "role%", isGlobal: true),
    "AWS::IAM::User": .init(
      nameProperty: "UserName", service: "iam", path: "user%", isGlobal: true),
    "AWS::IAM::Group": .init(
      nameProperty: "GroupName", service: "iam", path: "group%", isGlobal: true),
    "AWS::IAM::ManagedPolicy": .init(
      nameProperty: "ManagedPolicyName", service: "iam", path: "policy%", isGlobal: true,
      reference: .arn, arnAttribute: "PolicyArn"),
    "AWS::S3::Bucket": .init(
      nameProperty: "BucketName", service: "s3", path: "%", isGlobal: true, hasAccount: false),
    "AWS::Lambda::Function": .init(
      nameProperty: "FunctionName", service: "lambda", path: "function:%"),
    "AWS::SQS::Queue": .init(
      nameProperty: "QueueName", service: "sqs", path: "%", reference: .other),
    "AWS::SNS::Topic": .init(
      nameProperty: "TopicName", service: "sns", path: "%", reference: .arn,
      arnAttribute: "TopicArn"),
    "AWS::DynamoDB::Table": .init(
      nameProperty: "TableName", service: "dynamodb", path: "table/%"),
    "AWS::ECR::Repository": .init(
      nameProperty: "RepositoryName", service: "ecr", path: "repository/%"),
    "AWS::OpenSearchService::Domain": .init(
      nameProperty: "DomainName", service: "es", path: "domain/%"),
    "AWS::Elasticsearch::Domain": .init(
      nameProperty: "DomainName", service: "es", path: "domain/%"),
  ]
}
