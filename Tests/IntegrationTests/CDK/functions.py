"""Stacks of functions, and of who may invoke them."""

from aws_cdk import (
    Duration,
    RemovalPolicy,
    Size,
    Stack,
    aws_ec2 as ec2,
    aws_iam as iam,
    aws_kms as kms,
    aws_lambda as lambda_,
    aws_lambda_destinations as destinations,
    aws_logs as logs,
    aws_sns as sns,
    aws_sqs as sqs,
)

CODE = "def handler(event, context): return event\n"


def function(stack: Stack, name: str = "F", **settings) -> lambda_.Function:
    """A function of this project's defaults, which the CDK leaves to Lambda."""
    defaults = {
        "runtime": lambda_.Runtime.PYTHON_3_13,
        "handler": "index.handler",
        "code": lambda_.Code.from_inline(CODE),
        "architecture": lambda_.Architecture.X86_64,
        "memory_size": 128,
        "timeout": Duration.seconds(3),
    }
    return lambda_.Function(stack, name, **{**defaults, **settings})


def role(stack: Stack) -> iam.Role:
    return iam.Role(stack, "Role", assumed_by=iam.ServicePrincipal("ec2.amazonaws.com"))


def function_settings(stack: Stack) -> None:
    function(
        stack,
        "Named",
        function_name="named",
        description="d",
        ephemeral_storage_size=Size.gibibytes(1),
        environment={"BB": "2", "AA": "1"},
        reserved_concurrent_executions=5,
        tracing=lambda_.Tracing.ACTIVE,
    )
    function(
        stack,
        "Large",
        tracing=lambda_.Tracing.PASS_THROUGH,
        memory_size=10240,
        timeout=Duration.minutes(15),
        architecture=lambda_.Architecture.ARM_64,
    )
    key = kms.Key(stack, "Key")
    function(stack, "Encrypted", environment={"AA": "1"}, environment_encryption=key)
    layer = "arn:aws:lambda:eu-west-1:123456789012:layer:l:1"
    function(
        stack, "Layered", layers=[lambda_.LayerVersion.from_layer_version_arn(stack, "L", layer)]
    )


def function_logs(stack: Stack) -> None:
    group = logs.LogGroup(
        stack,
        "Group",
        retention=logs.RetentionDays.ONE_WEEK,
        removal_policy=RemovalPolicy.DESTROY,
    )
    function(
        stack,
        "Json",
        log_group=group,
        logging_format=lambda_.LoggingFormat.JSON,
        application_log_level_v2=lambda_.ApplicationLogLevel.WARN,
        system_log_level_v2=lambda_.SystemLogLevel.DEBUG,
    )
    function(stack, "Text", log_group=group)


def log_groups(stack: Stack) -> None:
    key = kms.Key(stack, "Key")
    logs.LogGroup(
        stack,
        "Named",
        log_group_name="named",
        retention=logs.RetentionDays.INFINITE,
        encryption_key=key,
    )
    logs.LogGroup(stack, "Plain")
    for name in ("ONE_DAY", "ONE_MONTH", "THREE_MONTHS", "ONE_YEAR", "TEN_YEARS"):
        logs.LogGroup(stack, name, retention=logs.RetentionDays[name])


def function_dead_letters(stack: Stack) -> None:
    function(stack, "Queue", dead_letter_queue=sqs.Queue(stack, "Letters"))
    function(stack, "Topic", dead_letter_topic=sns.Topic(stack, "News"))
    function(stack, "Own", dead_letter_queue_enabled=True)


def function_asynchronous(stack: Stack) -> None:
    function(stack, "Retried", max_event_age=Duration.hours(1), retry_attempts=1)
    function(
        stack,
        "Reported",
        on_failure=destinations.SqsDestination(sqs.Queue(stack, "Failed")),
        on_success=destinations.SnsDestination(sns.Topic(stack, "Done")),
    )


def function_versions(stack: Stack) -> None:
    of = function(stack)
    version = lambda_.Version(
        stack, "One", lambda_=of, description="one", provisioned_concurrent_executions=2
    )
    other = lambda_.Version(stack, "Two", lambda_=of)
    live = lambda_.Alias(
        stack,
        "Live",
        alias_name="live",
        version=version,
        provisioned_concurrent_executions=3,
        description="d",
    )
    lambda_.Alias(
        stack,
        "Canary",
        alias_name="canary",
        version=version,
        additional_versions=[lambda_.VersionWeight(version=other, weight=0.25)],
    )
    to = role(stack)
    live.grant_invoke(iam.ServicePrincipal("s3.amazonaws.com"))
    live.grant_invoke(to)
    version.grant_invoke(to)
    live.add_function_url()


def function_current_version(stack: Stack) -> None:
    of = function(stack)
    lambda_.Alias(stack, "Live", alias_name="live", version=of.current_version)


def function_urls(stack: Stack) -> None:
    url = function(stack).add_function_url()
    url.grant_invoke_url(role(stack))
    url.grant_invoke_url(iam.AccountPrincipal("210987654321"))
    function(stack, "Open").add_function_url(
        auth_type=lambda_.FunctionUrlAuthType.NONE,
        cors=lambda_.FunctionUrlCorsOptions(
            allowed_origins=["https://example.com"],
            allowed_methods=[lambda_.HttpMethod.GET],
            allowed_headers=["X-A"],
            allow_credentials=True,
            exposed_headers=["X-B"],
            max_age=Duration.minutes(5),
        ),
        invoke_mode=lambda_.InvokeMode.RESPONSE_STREAM,
    )


def function_permissions(stack: Stack) -> None:
    of = function(stack)
    of.grant_invoke(iam.ServicePrincipal("s3.amazonaws.com"))
    of.grant_invoke(
        iam.ServicePrincipal(
            "sns.amazonaws.com",
            conditions={
                "ArnLike": {"aws:SourceArn": "arn:aws:sns:eu-west-1:123456789012:t"},
                "StringEquals": {"aws:SourceAccount": "123456789012"},
            },
        )
    )
    of.grant_invoke(iam.AccountPrincipal("210987654321"))
    of.grant_invoke(iam.ArnPrincipal("arn:aws:iam::210987654321:role/r"))
    of.grant_invoke(iam.OrganizationPrincipal("o-1234567890"))
    of.grant_invoke(role(stack))
    of.grant_invoke(iam.User(stack, "User"))
    of.grant_invoke(function(stack, "Caller"))
    of.grant_invoke(
        iam.Role.from_role_arn(stack, "Existing", "arn:aws:iam::123456789012:role/Existing")
    )


def function_imported(stack: Stack) -> None:
    arn = "arn:aws:lambda:eu-west-1:123456789012:function:f"
    foreign = lambda_.Function.from_function_attributes(
        stack, "Foreign", function_arn=arn, skip_permissions=True
    )
    foreign.grant_invoke(role(stack))
    lambda_.Function.from_function_name(stack, "Own", "own").grant_invoke(
        iam.ServicePrincipal("s3.amazonaws.com")
    )


def function_network(stack: Stack) -> None:
    vpc = ec2.Vpc.from_vpc_attributes(
        stack,
        "Vpc",
        vpc_id="vpc-12345678",
        availability_zones=["a", "b"],
        private_subnet_ids=["subnet-11111111", "subnet-22222222"],
    )
    group = ec2.SecurityGroup.from_security_group_id(stack, "Group", "sg-12345678")
    function(stack, "Given", vpc=vpc, security_groups=[group])
    function(stack, "Own", vpc=vpc)
    function(stack, "Closed", vpc=vpc, allow_all_outbound=False)
    function(stack, "Six", vpc=vpc, security_groups=[group], ipv6_allowed_for_dual_stack=True)
