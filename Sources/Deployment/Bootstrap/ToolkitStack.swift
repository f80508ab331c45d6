public import CloudFormation

/// The stack that a region needs before assets can be deployed there: a part of the CDK's toolkit
/// stack, under the same names, so that `cdk bootstrap` can make the whole of it later.
///
/// It has the bucket for assets and the version that stacks of the CDK ask for (AWS page "AWS CDK
/// bootstrapping"); no role, since a deploy here has the caller's permissions. Its version is one
/// that no stack with roles is content with.
public enum ToolkitStack {
  /// The stack's name, the CDK's default.
  public static let name = "CDKToolkit"
  /// The CDK's default qualifier, a part of all names.
  public static let qualifier = "hnb659fds"
  /// The version of this template. The CDK's stacks with roles want 6 or more, and `cdk bootstrap`
  /// changes what has a lower version than its own.
  public static let version = 1
  /// The output that holds the version, in every toolkit stack.
  public static let versionOutput = "BootstrapVersion"

  /// The name of the bucket in an environment.
  public static func bucket(in environment: TargetEnvironment) -> String {
    "cdk-\(qualifier)-assets-\(environment.account)-\(environment.region)"
  }

  /// What CloudFormation reads.
  public static let template: Template = {
    var template = Template()
    template.otherSections["AWSTemplateFormatVersion"] = "2010-09-09"
    template.description =
      "The bucket for assets of Chimney and the CDK; cdk bootstrap makes the whole toolkit stack of it"
    template.resources = [
      "StagingBucket": bucket, "StagingBucketPolicy": bucketPolicy,
      "CdkBootstrapVersion": parameter,
    ]
    template.outputs = [
      "BucketName": .init(
        value: ["Ref": "StagingBucket"], description: "The name of the bucket for assets"),
      "BucketDomainName": .init(
        value: ["Fn::GetAtt": ["StagingBucket", "RegionalDomainName"]],
        description: "The domain name of the bucket for assets"),
      versionOutput: .init(
        value: .string("\(version)"), description: "The version of the resources in this stack"),
    ]
    return template
  }()

  /// The bucket: old assets may be what a rollback needs, so it outlives the stack; but not the
  /// stack's own failed creation, or the next one would find its name taken.
  private static let bucket = Template.Resource(
    type: "AWS::S3::Bucket",
    properties: [
      "BucketName": [
        "Fn::Sub": .string("cdk-\(qualifier)-assets-${AWS::AccountId}-${AWS::Region}")
      ],
      "BucketEncryption": [
        "ServerSideEncryptionConfiguration": [
          ["ServerSideEncryptionByDefault": ["SSEAlgorithm": "aws:kms"]]
        ]
      ],
      "PublicAccessBlockConfiguration": [
        "BlockPublicAcls": true, "BlockPublicPolicy": true, "IgnorePublicAcls": true,
        "RestrictPublicBuckets": true,
      ],
      "VersioningConfiguration": ["Status": "Enabled"],
      "LifecycleConfiguration": [
        "Rules": [
          [
            "Id": "CleanupOldVersions", "Status": "Enabled",
            "NoncurrentVersionExpiration": ["NoncurrentDays": 30],
          ],
          [
            "Id": "AbortIncompleteMultipartUploads", "Status": "Enabled",
            "AbortIncompleteMultipartUpload": ["DaysAfterInitiation": 1],
          ],
        ]
      ],
    ],
    deletionPolicy: "RetainExceptOnCreate", updateReplacePolicy: "Retain")

  private static let bucketPolicy = Template.Resource(
    type: "AWS::S3::BucketPolicy",
    properties: [
      "Bucket": ["Ref": "StagingBucket"],
      "PolicyDocument": [
        "Id": "AccessControl", "Version": "2012-10-17",
        "Statement": [
          [
            "Sid": "AllowSSLRequestsOnly", "Effect": "Deny", "Principal": "*", "Action": "s3:*",
            "Resource": [
              ["Fn::GetAtt": ["StagingBucket", "Arn"]],
              ["Fn::Sub": "${StagingBucket.Arn}/*"],
            ],
            "Condition": ["Bool": ["aws:SecureTransport": "false"]],
          ]
        ],
      ],
    ])

  private static let parameter = Template.Resource(
    type: "AWS::SSM::Parameter",
    properties: [
      "Type": "String", "Name": .string("/cdk-bootstrap/\(qualifier)/version"),
      "Value": .string("\(version)"),
    ])
}
