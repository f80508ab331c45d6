extension AWSManagedPolicy {
  /// What the policies allow, each on every resource and without conditions, by the name behind
  /// `policy/`. Only policies of this simple form are here.
  ///
  /// Source: the documents that moto 5.2.1 carries, as of 2026-02; AWS may have added actions since.
  static let actions: [String: [String]] = [
    "AWSKeyManagementServicePowerUser": [
      "iam:ListGroups", "iam:ListRoles", "iam:ListUsers", "kms:CreateAlias", "kms:CreateKey",
      "kms:DeleteAlias", "kms:Describe*", "kms:GenerateRandom", "kms:Get*", "kms:List*",
      "kms:TagResource", "kms:UntagResource",
    ],
    "AWSStepFunctionsFullAccess": ["states:*"],
    "AWSXRayDaemonWriteAccess": [
      "xray:GetSamplingRules", "xray:GetSamplingStatisticSummaries", "xray:GetSamplingTargets",
      "xray:PutTelemetryRecords", "xray:PutTraceSegments",
    ],
    "AdministratorAccess": ["*"],
    "AmazonEC2ContainerRegistryPowerUser": [
      "ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:CompleteLayerUpload",
      "ecr:DescribeImageScanFindings", "ecr:DescribeImages", "ecr:DescribeRepositories",
      "ecr:GetAuthorizationToken", "ecr:GetDownloadUrlForLayer", "ecr:GetLifecyclePolicy",
      "ecr:GetLifecyclePolicyPreview", "ecr:GetRepositoryPolicy", "ecr:InitiateLayerUpload",
      "ecr:ListImages", "ecr:ListTagsForResource", "ecr:PutImage", "ecr:UploadLayerPart",
    ],
    "AmazonEC2ContainerRegistryReadOnly": [
      "ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:DescribeImageScanFindings",
      "ecr:DescribeImages", "ecr:DescribeRepositories", "ecr:GetAuthorizationToken",
      "ecr:GetDownloadUrlForLayer", "ecr:GetLifecyclePolicy", "ecr:GetLifecyclePolicyPreview",
      "ecr:GetRepositoryPolicy", "ecr:ListImages", "ecr:ListTagsForResource",
    ],
    "AmazonKinesisFullAccess": ["kinesis:*"],
    "AmazonKinesisReadOnlyAccess": ["kinesis:Describe*", "kinesis:Get*", "kinesis:List*"],
    "AmazonS3FullAccess": ["s3-object-lambda:*", "s3:*"],
    "AmazonS3ReadOnlyAccess": [
      "s3-object-lambda:Get*", "s3-object-lambda:List*", "s3:Describe*", "s3:Get*", "s3:List*",
    ],
    "AmazonSESFullAccess": ["ses:*"],
    "AmazonSQSFullAccess": ["sqs:*"],
    "AmazonSQSReadOnlyAccess": [
      "sqs:GetQueueAttributes", "sqs:GetQueueUrl", "sqs:ListDeadLetterSourceQueues",
      "sqs:ListMessageMoveTasks", "sqs:ListQueueTags", "sqs:ListQueues",
    ],
    "AmazonSSMReadOnlyAccess": ["ssm:Describe*", "ssm:Get*", "ssm:List*"],
    "CloudWatchLogsFullAccess": [
      "cloudwatch:GenerateQuery", "cloudwatch:GenerateQueryResultsSummary", "logs:*",
      "observabilityadmin:GetS3TableIntegration", "observabilityadmin:ListS3TableIntegrations",
      "observabilityadmin:ListTelemetryPipelines",
    ],
    "IAMFullAccess": [
      "iam:*", "organizations:DescribeAccount", "organizations:DescribeOrganization",
      "organizations:DescribeOrganizationalUnit", "organizations:DescribePolicy",
      "organizations:ListChildren", "organizations:ListParents", "organizations:ListPolicies",
      "organizations:ListPoliciesForTarget", "organizations:ListRoots",
      "organizations:ListTargetsForPolicy",
    ],
    "IAMReadOnlyAccess": [
      "iam:GenerateCredentialReport", "iam:GenerateServiceLastAccessedDetails", "iam:Get*",
      "iam:List*", "iam:SimulateCustomPolicy", "iam:SimulatePrincipalPolicy",
    ],
    "service-role/AWSLambdaBasicExecutionRole": [
      "logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents",
    ],
    "service-role/AWSLambdaDynamoDBExecutionRole": [
      "dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator",
      "dynamodb:ListStreams", "logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents",
    ],
    "service-role/AWSLambdaENIManagementAccess": [
      "ec2:AssignPrivateIpAddresses", "ec2:CreateNetworkInterface", "ec2:DeleteNetworkInterface",
      "ec2:DescribeNetworkInterfaces", "ec2:UnassignPrivateIpAddresses",
    ],
    "service-role/AWSLambdaKinesisExecutionRole": [
      "kinesis:DescribeStream", "kinesis:DescribeStreamSummary", "kinesis:GetRecords",
      "kinesis:GetShardIterator", "kinesis:ListShards", "kinesis:ListStreams",
      "kinesis:SubscribeToShard", "logs:CreateLogGroup", "logs:CreateLogStream",
      "logs:PutLogEvents",
    ],
    "service-role/AWSLambdaSQSQueueExecutionRole": [
      "logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents", "sqs:DeleteMessage",
      "sqs:GetQueueAttributes", "sqs:ReceiveMessage",
    ],
    "service-role/AWSLambdaVPCAccessExecutionRole": [
      "ec2:AssignPrivateIpAddresses", "ec2:CreateNetworkInterface", "ec2:DeleteNetworkInterface",
      "ec2:DescribeNetworkInterfaces", "ec2:DescribeSubnets", "ec2:UnassignPrivateIpAddresses",
      "logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents",
    ],
    "service-role/AmazonAPIGatewayPushToCloudWatchLogs": [
      "logs:CreateLogGroup", "logs:CreateLogStream", "logs:DescribeLogGroups",
      "logs:DescribeLogStreams", "logs:FilterLogEvents", "logs:GetLogEvents", "logs:PutLogEvents",
    ],
    "service-role/AmazonECSTaskExecutionRolePolicy": [
      "ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetAuthorizationToken",
      "ecr:GetDownloadUrlForLayer", "logs:CreateLogStream", "logs:PutLogEvents",
    ],
  ]
}
