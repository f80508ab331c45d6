"""Stacks of what stacks themselves can say, and of what they ask of each other."""

from aws_cdk import (
    App,
    Aws,
    CfnCondition,
    CfnMapping,
    CfnOutput,
    CfnParameter,
    CfnResource,
    CliCredentialsStackSynthesizer,
    Environment,
    Fn,
    ResolutionTypeHint,
    Stack,
    Tags,
    Token,
    aws_iam as iam,
    aws_kms as kms,
    aws_lambda as lambda_,
    aws_ssm as ssm,
)

from functions import function


def make(app: App, name: str, **settings) -> Stack:
    return Stack(app, name, synthesizer=CliCredentialsStackSynthesizer(), **settings)


def environment(app: App, asset: str) -> None:
    """A stack whose account and Region are known."""
    stack = make(
        app,
        "environment",
        env=Environment(account="123456789012", region="eu-central-1"),
        description="A place",
        tags={"team": "keys", "cost": "low"},
        termination_protection=True,
    )
    kms.Key(stack, "Key")
    function(stack, code=lambda_.Code.from_asset(asset))
    CfnOutput(stack, "Account", value=stack.account)
    CfnOutput(stack, "Region", value=stack.region)


def across(app: App) -> None:
    """Two stacks, one of which uses what the other one has."""
    producer = make(app, "producer")
    key = kms.Key(producer, "Key")
    name = CfnParameter(producer, "Name")
    endpoint = CfnResource(
        producer,
        "Endpoint",
        type="AWS::EC2::VPCEndpoint",
        properties={"VpcId": "vpc-12345678", "ServiceName": "com.amazonaws.eu-west-1.kms"},
    )
    consumer = make(app, "consumer")
    CfnOutput(consumer, "Arn", value=key.key_arn)
    CfnOutput(consumer, "Name", value=name.value_as_string)
    CfnOutput(consumer, "Text", value=f"key/{key.key_id}")
    entries = endpoint.get_att("DnsEntries", ResolutionTypeHint.STRING_LIST)
    CfnOutput(consumer, "List", value=Fn.join(",", Token.as_list(entries)))
    to = iam.Role(consumer, "Role", assumed_by=iam.ServicePrincipal("ec2.amazonaws.com"))
    key.grant_decrypt(to)
    follower = make(app, "follower")
    ssm.CfnParameter(follower, "P", type="String", value="v")
    follower.add_dependency(consumer)


def tags(app: App) -> None:
    """Tags of a stack, of a construct, of some types and of none."""
    stack = make(app, "tagged")
    key = kms.Key(stack, "Key")
    ssm.CfnParameter(stack, "P", type="String", value="v")
    function(stack)
    iam.CfnRole(
        stack,
        "Role",
        assume_role_policy_document={"Version": "2012-10-17", "Statement": []},
        tags=[{"key": "own", "value": "1"}, {"key": "team", "value": "other"}],
    )
    Tags.of(stack).add("team", "keys")
    Tags.of(stack).add("a", "1")
    Tags.of(key).add("team", "treasury")
    Tags.of(stack).add("only", "keys", include_resource_types=["AWS::KMS::Key"])
    Tags.of(stack).add("not", "roles", exclude_resource_types=["AWS::IAM::Role"])
    Tags.of(key).remove("a")


def sections(app: App) -> None:
    """Parameters, conditions, mappings and outputs."""
    stack = make(app, "sections")
    stage = CfnParameter(
        stack, "Stage", default="test", allowed_values=["test", "production"], description="d"
    )
    production = CfnCondition(
        stack,
        "IsProduction",
        expression=Fn.condition_and(
            Fn.condition_equals(stage.value_as_string, "production"),
            Fn.condition_not(Fn.condition_equals(Aws.REGION, "us-east-1")),
        ),
    )
    sizes = CfnMapping(stack, "Sizes", mapping={"eu-west-1": {"small": "1"}})
    ssm.CfnParameter(
        stack,
        "P",
        type="String",
        value=Fn.condition_if(
            production.logical_id, "large", sizes.find_in_map(Aws.REGION, "small")
        ).to_string(),
    )
    other = ssm.CfnParameter(
        stack, "Q", type="String", value=f"{stage.value_as_string}-{Aws.STACK_NAME}"
    )
    other.cfn_options.condition = production
    CfnOutput(stack, "O", value=Fn.select(0, Fn.split("-", Aws.REGION)), condition=production)
    stack.template_options.metadata = {"Owner": "keys"}
