extension EffectiveGrants {
  /// A known way from one permission to more, called by the action that opens it.
  public struct Escalation: Sendable, Hashable {
    /// The action, `iam:PassRole with lambda:CreateFunction`, or `runsAs`.
    public let name: String
    /// What it does, in words: "runs its own code as the function's role".
    public let words: String
    /// What the step leads to.
    public let gain: Gain

    /// What a step leads to.
    public enum Gain: String, Sendable, Hashable, CaseIterable {
      /// All that the other principal may do.
      case actsAs
      /// Any action on the resource, whatever its policy said.
      case controls
      /// Any action at all: policies are written at will.
      case unlimited
    }
  }
}

extension EffectiveGrants.Escalation {
  /// A function, or something else that runs, acts with its role.
  public static let runsAs = Self(
    name: "runsAs", words: "runs with the role's permissions", gain: .actsAs)

  /// Takes a role by its trust policy.
  public static let assumesRole = Self(
    name: "sts:AssumeRole", words: "assumes the role", gain: .actsAs)

  /// Makes something that runs with a role, on a service that the role trusts.
  static func passesRole(by action: String) -> Self {
    Self(
      name: "iam:PassRole with \(action)", words: "hands the role to something of its own",
      gain: .actsAs)
  }

  init(_ action: String, _ gain: Gain) {
    self.init(
      name: action, words: KnownActions.ways(of: action).first?.way ?? action, gain: gain)
  }

  /// What opens a way by an action on a resource of the template.
  static func on(_ type: String) -> [Self] {
    switch type {
    case "AWS::IAM::Role":
      [
        .init("iam:UpdateAssumeRolePolicy", .actsAs), .init("iam:PutRolePolicy", .unlimited),
        .init("iam:AttachRolePolicy", .unlimited),
        .init("iam:DeleteRolePermissionsBoundary", .unlimited),
      ]
    case "AWS::IAM::User":
      [
        .init("iam:CreateAccessKey", .actsAs), .init("iam:CreateLoginProfile", .actsAs),
        .init("iam:UpdateLoginProfile", .actsAs), .init("iam:PutUserPolicy", .unlimited),
        .init("iam:AttachUserPolicy", .unlimited),
      ]
    case "AWS::IAM::Group":
      [
        .init("iam:AddUserToGroup", .actsAs), .init("iam:PutGroupPolicy", .unlimited),
        .init("iam:AttachGroupPolicy", .unlimited),
      ]
    case "AWS::IAM::ManagedPolicy":
      [
        .init("iam:CreatePolicyVersion", .unlimited),
        .init("iam:SetDefaultPolicyVersion", .unlimited),
      ]
    case "AWS::KMS::Key", "AWS::KMS::ReplicaKey":
      [.init("kms:PutKeyPolicy", .controls), .init("kms:CreateGrant", .controls)]
    case "AWS::S3::Bucket": [.init("s3:PutBucketPolicy", .controls)]
    case "AWS::SecretsManager::Secret": [.init("secretsmanager:PutResourcePolicy", .controls)]
    case "AWS::SQS::Queue": [.init("sqs:AddPermission", .controls)]
    case "AWS::SNS::Topic": [.init("sns:AddPermission", .controls)]
    case "AWS::DynamoDB::Table": [.init("dynamodb:PutResourcePolicy", .controls)]
    case "AWS::ECR::Repository": [.init("ecr:SetRepositoryPolicy", .controls)]
    default: []
    }
  }

  /// What gives somebody else's code to something that runs with a role.
  static let onRunning: [(type: String, action: String)] = [
    ("AWS::Lambda::Function", "lambda:UpdateFunctionCode"),
    ("AWS::Lambda::Function", "lambda:UpdateFunctionConfiguration"),
    ("AWS::EC2::Instance", "ssm:SendCommand"), ("AWS::EC2::Instance", "ssm:StartSession"),
    ("AWS::CodeBuild::Project", "codebuild:StartBuild"),
    ("AWS::StepFunctions::StateMachine", "states:UpdateStateMachine"),
    ("AWS::Glue::Job", "glue:UpdateJob"),
    ("AWS::CloudFormation::Stack", "cloudformation:UpdateStack"),
  ]

  /// The services that act with a role that is passed to them, and what makes them do so.
  static let passing: [(service: String, action: String)] = [
    ("lambda.amazonaws.com", "lambda:CreateFunction"), ("ec2.amazonaws.com", "ec2:RunInstances"),
    ("ecs-tasks.amazonaws.com", "ecs:RunTask"), ("glue.amazonaws.com", "glue:CreateJob"),
    ("cloudformation.amazonaws.com", "cloudformation:CreateStack"),
    ("codebuild.amazonaws.com", "codebuild:CreateProject"),
    ("states.amazonaws.com", "states:CreateStateMachine"),
    ("sagemaker.amazonaws.com", "sagemaker:CreateNotebookInstance"),
    ("ssm.amazonaws.com", "ssm:StartAutomationExecution"),
    ("batch.amazonaws.com", "batch:SubmitJob"),
    ("datapipeline.amazonaws.com", "datapipeline:CreatePipeline"),
    ("elasticmapreduce.amazonaws.com", "elasticmapreduce:RunJobFlow"),
    ("scheduler.amazonaws.com", "scheduler:CreateSchedule"),
    ("events.amazonaws.com", "events:PutTargets"),
    ("apprunner.amazonaws.com", "apprunner:CreateService"),
    ("tasks.apprunner.amazonaws.com", "apprunner:CreateService"),
    ("bedrock-agentcore.amazonaws.com", "bedrock-agentcore:CreateCodeInterpreter"),
  ]
}
